#!/usr/bin/env bash
# assay export coq: a file is written whole or not at all, of what the kernel accepts only.
# shellcheck source=tests/verify/commands.sh
source "$(dirname "${BASH_SOURCE[0]}")/commands.sh"

proof=$root/proofs/vanishing_gradient.proof
for theorem in quarter weight; do "$assay" prove "$proof" "$theorem" --out . >/dev/null; done

for arguments in 'export' 'export nonsense' 'export coq' 'export coq a.proof' 'export coq a.proof a.cert' \
  "export coq $proof missing.cert -o x.v" 'export coq missing.proof quarter.cert -o x.v'; do
  # shellcheck disable=SC2086
  run "$assay" $arguments
  expect_exit 4
  expect_nothing_on_out
  [[ -s err ]] || die "nothing is said about: assay $arguments"
  [[ ! -e x.v ]] || die "written: assay $arguments"
done

# The same file every time, and nothing else in the folder.
mkdir written
run "$assay" export coq "$proof" quarter.cert weight.cert -o written/x.v
expect_exit 0
expect_out "wrote written/x.v"
[[ $(ls -A written) == x.v ]] || die "more than x.v was written"
for theorem in quarter weight; do expect_in written/x.v "Theorem $theorem : "; done
[[ $(tail -n 1 written/x.v) == 'Print Assumptions '* ]] || die "it does not print the assumptions"
cp written/x.v first.v
run "$assay" export coq "$proof" quarter.cert weight.cert -o written/x.v --json
expect_exit 0
expect_out '{"file":"written/x.v"}'
cmp -s written/x.v first.v || die "the second export differs from the first"

# Not proved: the verdict, and the file that was there stays.
unchanged() { cmp -s written/x.v first.v || die "the file was changed"; }
sed 's/(z - 1\/2)/(z - 1\/3)/; s/1\/2/1\/3/' quarter.cert >forged.cert
run "$assay" export coq "$proof" weight.cert forged.cert -o written/x.v
expect_exit 1
expect_in out "refused quarter: step 2 (identity) refused"
unchanged
run "$assay" export coq "$root/proofs/refuted/textbook.proof" quarter.cert -o written/x.v
expect_exit 3
expect_in err "no theorem 'quarter'"
unchanged
head -c 100 quarter.cert >cut.cert
run "$assay" export coq "$proof" cut.cert -o written/x.v
expect_exit 3
unchanged

# What Coq has no words for is named.
printf 'theorem t:\n  for x in R\n  show erf(x) < 1\n' >erf.proof
run "$assay" prove erf.proof --out .
expect_exit 0
run "$assay" export coq erf.proof t.cert -o written/x.v
expect_exit 4
expect_nothing_on_out
expect_in err "t cannot be exported to Coq: the function erf"
unchanged

# A refuted statement: its negation.
textbook=$root/proofs/refuted/textbook.proof
run "$assay" prove "$textbook" --out .
expect_exit 1
run "$assay" export coq "$textbook" textbook_width.cert -o refuted.v
expect_exit 0
expect_in refuted.v '  ~ (forall w : R, Rabs w >= 4 -> '
expect_in refuted.v 'Theorem textbook_width_undefined : forall w : R, Rabs w >= 4 ->'
