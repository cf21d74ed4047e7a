#!/usr/bin/env bash
# assay audit function: what it finds, slices and their merge, and functions that do not return.
# FAULTY and NAIVE are shared libraries, faulty_functions.cpp and proofs/audits/subjects.
. "${BASH_SOURCE[0]%/*}/commands.sh" "$@"
faulty=$4 naive=$5

audit() { run "$assay" audit function --type float "$@"; }
audit_faulty() { audit --library "$faulty" --against 'abs(x)' --from 3 --to 4 --symbol "$@"; }

# Nothing is wrong with the exact function; its errors are 0.
audit_faulty right --at-most 0
expect_exit 0
expect_in out 'inputs: 4194305, all of the range'
expect_in out 'largest error: 0 ulp'
expect_in out 'errors of at most 0 ulp and no faults: right'

# Each fault is found at its place, once, and proved where there is a statement about numbers.
for fault in wrong_sign wrong_infinity wrong_nan; do
  audit_faulty "$fault" --at-most 0 --report "$fault.json"
  expect_exit 1
  expect_in out ': 1, first at 0x1.cp+1,'
  expect_in out "proved $fault"
  expect_in out 'errors of at most 0 ulp and no faults: wrong'
  run "$recheck" "$fault.proof" "$fault.$fault.cert"
  expect_exit 0
done
audit_faulty order_reversed
expect_in out 'reversed orders: 1, first at 0x1.bffffep+1,'
expect_in out 'proved order_reversed'

# Functions that do not return.
audit_faulty crashes
expect_exit 1
expect_nothing_on_out
expect_in err 'crashed with signal 11 (Segmentation fault) at the input 0x1.cp+1'
audit_faulty leaves
expect_exit 1
expect_in err 'ended the process at the input 0x1.cp+1'
audit_faulty never_ends --seconds 2
expect_exit 1
expect_in err 'gave no result in time at the input'

# Slices, in any order, give the report of the whole, byte for byte.
logistic() { audit --library "$naive" --symbol logistic --against '1/(1 + exp(-x))' "$@"; }
range=(--from 0.5 --to 1)
logistic "${range[@]}" --report whole.json
expect_exit 0
cp out whole
[[ -f whole.proof && -f whole.largest_error.cert ]] || die "no witness"
for i in 1 2 3; do logistic "${range[@]}" --slice "$i/3" --report "slice$i.json" --threads 1; done
[[ ! -e slice1.proof ]] || die "a slice knows no largest error"
run "$assay" audit merge slice3.json slice1.json slice2.json --report merged.json
expect_exit 0
cmp out whole
cmp whole.json merged.json
cmp whole.proof merged.proof

# What is no partition of one audit is refused.
run "$assay" audit merge slice1.json slice3.json
expect_exit 4
expect_in err 'slice 2 of 3 is missing'
run "$assay" audit merge slice1.json slice2.json slice3.json slice2.json
expect_exit 4
expect_in err 'are both slice 2'
logistic --from 0.5 --to 1.5 --slice 2/3 --report other.json
run "$assay" audit merge slice1.json other.json slice3.json
expect_exit 4
expect_in err 'are not slices of one audit'
sed 's/"sha256": "./"sha256": "/' slice2.json >library.json
run "$assay" audit merge slice1.json library.json slice3.json
expect_exit 4
expect_in err 'are not slices of one audit'
run "$assay" audit merge "$faulty"
expect_exit 4
expect_in err "is no report of 'assay audit'"

# A forged witness is refused by the checker.
sed 's/>= [0-9]*\./>= 99./' whole.proof >forged.proof
run "$recheck" forged.proof whole.largest_error.cert
expect_exit 1

# Arguments that mean nothing.
logistic "${range[@]}" --slice 4/3
expect_exit 4
expect_in err 'expected i/n with 1 <= i <= n'
logistic "${range[@]}" --slice 1/3
expect_exit 4
expect_in err 'add --report FILE.json'
logistic --from 1 --to 0
expect_exit 4
expect_in err 'there is no float from 1 to 0'
logistic --from one
expect_exit 4
expect_in err "--from 'one' is no number"
audit --library no_such_library.so --symbol f --against 'exp(x)'
expect_exit 4
expect_in err 'no_such_library.so'
audit --library "$naive" --symbol no_such_function --against 'exp(x)'
expect_exit 4
expect_in err 'no_such_function'
audit --library "$naive" --symbol logistic --against 'exp(x) + y'
expect_exit 4
expect_in err 'has 2 variables'
audit --library "$naive" --symbol logistic --against 'exp(x'
expect_exit 3
expect_in err '--against:1:6: error:'
run "$assay" audit function --type double --library libm.so.6 --symbol exp --against 'exp(x)'
expect_exit 4
expect_in err 'give --sample'

# A definition of a statement file; one JSON object.
audit --library "$naive" --symbol logistic --against 'sigma(x)' --json \
  --definitions "$root/proofs/vanishing_gradient.proof" --from 1 --to 1.01
expect_exit 0
expect_in out '"against":"1/(1 + exp(-x))"'

# Doubles: a sample, whose largest error is a lower bound.
run "$assay" audit function --type double --library libm.so.6 --symbol exp --against 'exp(x)' \
  --sample 100 --from -1 --to 1
expect_exit 0
expect_in out 'a sample of the range'
expect_in out 'largest error: at least 0.5'
