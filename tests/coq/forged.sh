#!/usr/bin/env bash
# Coq refuses what a kernel lets through that lacks a side condition. For each forged/NAME.cert:
# assay-recheck refuses it; the kernel without the condition in forged/NAME.condition accepts it, and
# exports it to Coq; and Coq refuses it in the lemma of the step that assay-recheck refuses. A
# certificate that is no forgery goes the same way and is accepted.
#   usage: forged.sh ASSAY ASSAY_RECHECK CMAKE BUILD_FOLDER ROOT SUPPORT_FOLDER
set -euo pipefail
assay=$1 recheck=$2 cmake=$3 build=$4 root=$5 support=$6
forged=$root/tests/coq/forged
if [[ ! -e $support/Support.vo ]]; then
  echo "skipped: there is no compiled support library"
  exit 77
fi
workspace=$(mktemp -d)
trap 'rm -rf "$workspace"' EXIT
cd "$workspace"
"$cmake" --build "$build" --target broken_kernels >log 2>&1 || { cat log; exit 1; }
compiles() { coqc -q -noglob -Q "$support" Assay "$1" >log 2>&1; }
die() {
  echo "$1"
  cat log
  exit 1
}

count=0
for certificate in "$forged"/*.cert; do
  name=$(basename "$certificate" .cert)
  broken=$build/coq/broken/broken_$name
  if "$recheck" "$forged/statements.proof" "$certificate" >log 2>&1; then
    die "assay-recheck accepts the forgery $name"
  fi
  step=$(sed -nE "s/^refused $name: step ([0-9]+) .*/\\1/p" log)
  [[ -n $step ]] || die "assay-recheck does not say which step of $name it refuses"
  "$broken" "$forged/statements.proof" "$certificate" >"$name.v" 2>log ||
    die "the kernel without its side condition refuses $name"
  if compiles "$name.v"; then die "Coq accepts the forgery $name"; fi
  line=$(sed -nE 's/^File ".*", line ([0-9]+),.*/\1/p' log | tail -1)
  lemma=$(head -n "${line:-0}" "$name.v" | sed -nE 's/^(Lemma|Theorem) ([^ ]+) .*/\2/p' | tail -1)
  [[ $lemma == "step_$step" ]] || die "Coq refuses $name in $lemma, not in step $step"
  count=$((count + 1))
done
((count > 0))

"$assay" prove "$root/proofs/vanishing_gradient.proof" quarter --out . >/dev/null
"$broken" "$root/proofs/vanishing_gradient.proof" quarter.cert >quarter.v
compiles quarter.v || die "Coq refuses a certificate that is no forgery"
echo "$count forgeries refused"
