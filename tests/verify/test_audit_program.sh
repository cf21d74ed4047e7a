#!/usr/bin/env bash
# assay audit program: programs that answer, and programs that do not.
. "${BASH_SOURCE[0]%/*}/commands.sh" "$@"

# audit COMMAND...: the answers are compared with |x|, at 1342 floats.
audit() {
  run "$assay" audit program --type float --against 'abs(x)' --from 0.1 --to 0.10001 --seconds 20 \
    -- "$@"
}
at=0x1.99a

audit cat
expect_exit 0
expect_in out 'inputs: 1342, all of the range'
expect_in out 'largest error: 0 ulp'

# Decimal answers, carriage returns, and no line end after the last answer.
audit sh -c 'tr "\n" " " | xargs printf "%.20e\r\n" | head -c -2'
expect_exit 0
expect_in out 'largest error: 0 ulp'

# A wrong answer.
audit sed "s/^$at/-&/"
expect_exit 0
expect_in out 'wrong signs: '
expect_in out 'proved wrong_sign'

# Ends without an answer, at which input?
audit sed "/^${at}002p/q3"
expect_exit 1
expect_nothing_on_out
expect_in err "the program ended with exit code 3 after 1 of 1 answers; the next input is ${at}002p-4"
audit sh -c "while read -r x; do case \$x in ${at}1*) kill -9 \$\$;; esac; echo \$x; done"
expect_exit 1
expect_in err "ended with signal 9 (Killed) after 0 of 1 answers; the next input is ${at}1"
audit sed "/^${at}002p/d"
expect_exit 1
expect_in err "ended with exit code 0 after 0 of 1 answers; the next input is ${at}002p-4"

# Too many answers, no numbers, no floats, no answer in time, no program.
audit sed p
expect_exit 1
expect_in err 'the program wrote 2684 lines for 1342 inputs'
audit sed "s/^${at}002p.*/three/"
expect_exit 1
expect_in err "the answer of the program to the input ${at}002p-4 is 'three', which is no float"
audit sed 's/p/0001p/'
expect_exit 1
expect_in err 'which is no float'
run "$assay" audit program --type float --against 'abs(x)' --from 1 --to 2 --seconds 0.5 -- sleep 20
expect_exit 1
expect_in err 'the program did not end in time after 0 of 1048576 answers; the next input is 0x1p+0'
audit no_such_program
expect_exit 1
expect_in err "'no_such_program' cannot be run"
run "$assay" audit program --type float --against 'abs(x)'
expect_exit 4
