#!/usr/bin/env bash
# assay batch: one line for each problem, whatever it is; the verdicts are those of the files.
. "${BASH_SOURCE[0]%/*}/commands.sh" "$@"

set=$root/tests/verify/problems.json

# expect_verdict ID VERDICT: in the line of the problem.
expect_verdict() { expect_in out "{\"id\":\"$1\",\"verdict\":\"$2\""; }

run "$assay" batch "$set" --out here --steps 500 --threads 2
expect_exit 0
(($(wc -l <out) == 15)) || die "not one line for each problem"
for id in tangent-line 'pi is small' point product root-of-2; do expect_verdict "$id" proved; done
for id in tangent_line undefined; do expect_verdict "$id" refuted; done
expect_verdict too-hard gave_up
for id in sum-of-two cut-off two-statements binary-fraction no-domain empty 'entry 15'; do
  expect_verdict "$id" malformed
done
expect_in err 'one variable               1/2       2/2          0'
expect_in err 'all                        5/6       2/2          0'
cp out first

# Behind each verdict there are two files, which the other program reads.
for name in tangent_line pi_is_small point product root_of_2; do
  run "$recheck" "here/$name.proof" "here/$name.cert"
  expect_exit 0
done
for name in tangent_line_2 problem_undefined; do
  run "$recheck" "here/$name.proof" "here/$name.cert"
  expect_exit 1
  expect_in out "refuted $name"
done
[[ ! -e here/too_hard.cert ]] || die "a certificate of nothing"
! grep -q other here/two_statements.proof 2>/dev/null || die "a claim became two statements"

# But for the times, the same again, in another order of work.
without_times() { sed -E 's/"(recheck_)?seconds":[^,}]*,?//g' "$1"; }
run "$assay" batch "$set" --out here --steps 500
cmp <(without_times first) <(without_times out) || die "another result"

run "$assay" batch "$set" --out here --only product point
expect_exit 0
(($(wc -l <out) == 2)) || die "not the problems chosen"
run "$assay" batch "$set" --only nobody
expect_exit 4
expect_in err "there is no problem 'nobody'"

# A limit of time ends in giving up, and only the problem that is late.
run "$assay" batch "$set" --out here --only too-hard product --steps 1000000000 --seconds 0.3
expect_exit 0
expect_verdict product proved
expect_verdict too-hard gave_up
expect_in out 'no result within 0.3 seconds'

# A verdict that is not what the set says is an error.
sed 's/"truth": false/"truth": true/' "$set" >wrong.json
run "$assay" batch wrong.json --out here --only undefined tangent-line
expect_exit 1
expect_in err 'WRONG VERDICTS: undefined'

# A set that is none.
echo '[{"id": 1},' >cut_off.json
echo '{"id": 1}' >no_list.json
for file in cut_off.json no_list.json; do
  run "$assay" batch "$file"
  expect_exit 3
  expect_nothing_on_out
  expect_in err "$file: "
done
run "$assay" batch missing.json
expect_exit 4
