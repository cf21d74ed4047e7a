#!/usr/bin/env bash
# assay verify: each level asks somebody more, and says who verified. What Coq says is believed only
# when it names no foreign axiom; programs that stand for coqc show that.
# shellcheck source=tests/verify/commands.sh
source "$(dirname "${BASH_SOURCE[0]}")/commands.sh"

proof=$root/proofs/vanishing_gradient.proof
"$assay" prove "$proof" quarter --out . >/dev/null
sed 's/(z - 1\/2)/(z - 1\/3)/; s/1\/2/1\/3/' quarter.cert >forged.cert

for arguments in 'verify' "verify $proof" "verify $proof missing.cert" \
  "verify $proof quarter.cert --with lean"; do
  # shellcheck disable=SC2086
  run "$assay" $arguments
  expect_exit 4
  expect_nothing_on_out
  [[ -s err ]] || die "nothing is said about: assay $arguments"
done

kernel='the kernel of Assay, which replayed the certificate'
run "$assay" verify "$proof" quarter.cert --with kernel
expect_exit 0
expect_out "proved quarter
verified by: $kernel"
run "$assay" verify "$proof" quarter.cert
expect_exit 0
expect_out "proved quarter
verified by: $kernel, and assay-recheck"
run "$assay" verify "$proof" quarter.cert --json
expect_exit 0
expect_in out "\"level\":\"$kernel, and assay-recheck\""
for level in kernel recheck coq; do
  run "$assay" verify "$proof" forged.cert --with "$level"
  expect_exit 1
  expect_out "refused quarter: step 2 (identity) refused: the two sides have different normal forms"
done
run "$assay" verify "$root/proofs/refuted/textbook.proof" quarter.cert
expect_exit 3

# A refuted statement is verified as well.
run "$assay" prove "$root/proofs/refuted/textbook.proof" --out .
run "$assay" verify "$root/proofs/refuted/textbook.proof" textbook_width.cert
expect_exit 1
expect_in out "refuted textbook_width: undefined"
expect_in out "verified by: $kernel, and assay-recheck"

# Coq. coqc is found on the PATH; the one put there says what a test wants it to say.
support=$(dirname "$assay")/../coq/support
if [[ ! -e $support/Support.vo ]]; then
  run "$assay" verify "$proof" quarter.cert --with coq
  expect_exit 4
  expect_in err "the Coq support library is not compiled"
  exit 0
fi
run env PATH=/nowhere "$assay" verify "$proof" quarter.cert --with coq
expect_exit 4
expect_nothing_on_out
expect_in err "install coq and libcoq-interval"
mkdir program
export PATH=$PWD/program:$PATH
coqc_that() {
  printf '#!/bin/sh\n%s\n' "$1" >program/coqc
  chmod +x program/coqc
  run "$assay" verify "$proof" quarter.cert --with coq
}
coqc_that 'echo "Closed under the global context"'
expect_exit 0
expect_out "proved quarter
verified by: $kernel, assay-recheck and Coq"
coqc_that 'printf "Axioms:\nClassical_Prop.classic : forall P : Prop, P \\/ ~ P\n"'
expect_exit 0
coqc_that 'printf "Axioms:\nClassical_Prop.classic : forall P : Prop,\n  P \\/ ~ P\nquarter_steps.step_2 : False\n"'
expect_exit 1
expect_out "refused quarter: the proof in Coq rests on quarter_steps.step_2"
coqc_that 'printf "Axioms:\nClassical_Prop : False\n"'
expect_exit 1
coqc_that 'exit 1'
expect_exit 1
expect_out "refused quarter: coqc ended with exit code 1"
# What it is given is the exported file.
coqc_that 'for file; do :; done; cp "$file" given.v; echo "Closed under the global context"'
expect_exit 0
"$assay" export coq "$proof" quarter.cert -o exported.v >/dev/null
cmp -s given.v exported.v || die "coqc was given another file"
