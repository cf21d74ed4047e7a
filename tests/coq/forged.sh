#!/usr/bin/env bash
# Coq refuses what a kernel would let through that forgot a side condition: each forged/NAME.cert
# proves a false statement by a rule whose side condition fails. A certificate that is no forgery
# goes the same way and is accepted, so that it is the forgery which Coq refuses.
#   usage: forged.sh ASSAY ASSAY_RECHECK EXPORT_UNCHECKED ROOT SUPPORT_FOLDER
set -euo pipefail
assay=$1 recheck=$2 unchecked=$3 root=$4 support=$5
forged=$root/tests/coq/forged
if [[ ! -e $support/Support.vo ]]; then
  echo "skipped: there is no compiled support library"
  exit 77
fi
workspace=$(mktemp -d)
trap 'rm -rf "$workspace"' EXIT
cd "$workspace"
compiles() { coqc -q -noglob -Q "$support" Assay "$1" >log 2>&1; }

"$assay" prove "$root/proofs/vanishing_gradient.proof" quarter --out . >/dev/null
"$unchecked" "$root/proofs/vanishing_gradient.proof" quarter.cert >genuine.v
compiles genuine.v || { cat log; exit 1; }

count=0
for certificate in "$forged"/*.cert; do
  name=$(basename "$certificate" .cert)
  if "$recheck" "$forged/statements.proof" "$certificate" >log 2>&1; then
    echo "assay-recheck accepts the forgery $name"
    exit 1
  fi
  grep -q "^refused $name" log || { cat log; exit 1; }
  "$unchecked" "$forged/statements.proof" "$certificate" >"$name.v"
  if compiles "$name.v"; then
    echo "Coq accepts the forgery $name"
    exit 1
  fi
  count=$((count + 1))
done
((count > 0))
echo "$count forgeries refused"
