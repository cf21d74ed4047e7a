#!/usr/bin/env bash
# assay audit rows: the verdicts on rows, and reports, which assay-recheck makes again.
. "${BASH_SOURCE[0]%/*}/commands.sh" "$@"

proof=$root/proofs/vanishing_gradient.proof
cat >w.csv <<'END'
w,width,"from, to"
4,0,1
6.9,0.447743,2
-6.9,0.4477,3
3,0.1,4
8,0.45,5
END
claim='abs(width - W(abs(w))) <= 1e-6'

run "$assay" audit rows w.csv "$proof" --claim "$claim" --report new/w.audit
expect_exit 1
expect_nothing_on_err
expect_in out '5 rows: 2 right, 3 wrong, 0 undecided'
expect_in out 'worst: line 6, where abs(width - W(abs(w))) <= 1e-6 fails by 0.00931220...'
expect_in out 'wrong line 5: abs(width - W(abs(w))) <= 1e-6 is false: undefined is sqrt(1 - 4/abs(w))'
run "$assay" audit rows w.csv "$proof" --claim "$claim" --json
expect_exit 1
expect_in out '"rows":5,"right":2,"wrong":3,"undecided":0,"worst":{"line":6,'

# The report is made again, and shows what it is about.
run "$recheck" --audit new/w.audit w.csv "$proof"
expect_exit 1
expect_nothing_on_err
expect_in out 'confirmed w.csv: 5 rows: 2 right, 3 wrong, 0 undecided'
expect_in out 'define W(w) := 2*L(w)/w'
expect_in out "claim $claim"
run "$recheck" --audit new/w.audit w.csv "$proof" --json
expect_exit 1
expect_in out '"verdict": "confirmed"'

# refused WHY: what is in forged.audit, forged.csv and forged.proof.
refused() {
  run "$recheck" --audit forged.audit forged.csv forged.proof
  expect_exit 1
  expect_out "refused forged.csv: $1"
}
# forge SED: changes the report.
forge() {
  sed "$1" new/w.audit >forged.audit
  ! cmp -s new/w.audit forged.audit || die "not forged: $1"
}
cp w.csv forged.csv
cp "$proof" forged.proof
counts="line 10 should be '5 rows: 2 right, 3 wrong, 0 undecided'"
forge 's/2 right, 3 wrong/3 right, 2 wrong/'; refused "$counts"
forge 's/^5 rows/6 rows/'; refused "$counts"
forge 's/1e-6$/0.01/'
refused "line 10 should be '5 rows: 4 right, 1 wrong, 0 undecided'"
forge '/^wrong line 4/d'
refused "line 11 should be 'wrong line 4: abs(width - W(abs(w))) <= 1e-6 is false: the left side minus the right one is in (4.19327161563e-5, 4.19327161564e-5)'"
forge '/^end/i wrong line 7: it is'; refused "line 14 should be 'end'"
forge '$d'; refused "line 14 should be 'end'"
forge 's/4.19327161563e-5/4.19e-5/'
refused "line 11 should be 'wrong line 4: abs(width - W(abs(w))) <= 1e-6 is false: the left side minus the right one is in (4.19327161563e-5, 4.19327161564e-5)'"
forge 's/^define L(k).*/define L(k) := log(T(k)) + 1/'; refused "line 3 should be 'define L(k) := log(T(k))'"
forge 's/^bits 1024/bits 2048/; $a more'; refused "line 15 should be ''"
cp new/w.audit forged.audit
sed 's/^define W(w).*/define W(w) := 3*L(w)\/w/' "$proof" >forged.proof
refused "line 4 should be 'define W(w) := 3*L(w)/w'"
cp "$proof" forged.proof
sed 's/0.447743/0.447744/' w.csv >forged.csv; refused 'the report is about another table'
sed 's/from/of/' w.csv >forged.csv; refused 'the report is about another table'
run "$recheck" --audit new/w.audit forged.csv
expect_exit 3
forge 's/^claim.*/claim abs(width - /'
run "$recheck" --audit forged.audit w.csv "$proof"
expect_exit 3
run "$recheck" --audit new/w.audit
expect_exit 4
run "$recheck" --audit new/w.audit missing.csv "$proof"
expect_exit 4

# Every row right; undecided rows; no rows at all.
printf 'x,y\n4,2\n9,3\n' >roots.csv
run "$assay" audit rows roots.csv --claim 'sqrt(x) = y' --report roots.audit
expect_exit 0
expect_in out '2 rows: 2 right, 0 wrong, 0 undecided'
run "$recheck" --audit roots.audit roots.csv
expect_exit 0
run "$assay" audit rows roots.csv --claim 'sqrt(y)*sqrt(y) = y' --bits 128 --report ties.audit
expect_exit 2
expect_in out 'undecided line 2: not decided with 128 bits'
run "$recheck" --audit ties.audit roots.csv
expect_exit 2
expect_in out 'confirmed roots.csv: 2 rows: 0 right, 0 wrong, 2 undecided'
run "$assay" audit rows - --claim 'x = 1' <<<x
expect_exit 0
expect_in out '0 rows: 0 right'

# Columns under other names, quantities of a theorem with its assumptions, rounded values.
printf 'w,b,lo,hi\n6.9,0.3,-0.2674,0.1804\n6.9,0.3,-0.2673,0.1804\n3,0,0,0\n' >windows.csv
run "$assay" audit rows windows.csv "$proof" --column l=lo --column u=hi \
  --claim 'l <= window.lower and window.upper <= u' --report windows.audit
expect_exit 1
expect_in out '3 rows: 1 right, 2 wrong, 0 undecided'
expect_in out 'wrong line 4: abs(w) >= 4 is false'
expect_in windows.audit 'claim abs(w) >= 4 and l <= lo(w, b) and hi(w, b) <= u'
run "$recheck" --audit windows.audit windows.csv "$proof"
expect_exit 1
expect_in out 'column l = lo'
printf 'x,value\n2,1.414\n3,1.733\n' >rounded.csv
run "$assay" audit rows rounded.csv --claim 'value = sqrt(x) rounded to 3 decimals and x > 0'
expect_exit 1
expect_in out 'wrong line 3: abs(value - sqrt(x)) <= 0.0005 is false'

# What cannot be done.
run "$assay" audit rows w.csv --claim 'width <='
expect_exit 3
expect_in err '--claim:1:9: error:'
run "$assay" audit rows w.csv --claim 'length <= 1'
expect_exit 3
expect_in err "w.csv:1:1: error: no column is named 'length'"
run "$assay" audit rows w.csv "$proof" --claim 'window.middle <= 1'
expect_exit 4
expect_in err "window has no quantity 'middle', only lower, upper"
run "$assay" audit rows w.csv "$proof" --claim 'widow.lower <= 1'
expect_exit 4
expect_in err "did you mean 'window'?"
run "$assay" audit rows - --claim 'x = 1' --report x.audit <<<$'x\n1'
expect_exit 4
expect_in err '--report needs a table that can be read again'
[[ ! -e x.audit ]] || die "there is a report"

# A report does not take the place of what it is about.
cp w.csv kept.csv
run "$assay" audit rows kept.csv --claim 'w = w' --report ./kept.csv
expect_exit 4
expect_in err 'would overwrite what the report is about'
cmp w.csv kept.csv || die 'the table was overwritten'
