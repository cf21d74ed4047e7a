#!/usr/bin/env bash
# Proves every theorem of rules.proof, checks that its certificate has a step of the rule after which
# it is named, exports all of them to Coq and compiles them (exported.sh).
#   usage: rules.sh ASSAY SUPPORT_FOLDER
set -euo pipefail
assay=$1 support=$2
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
certificates=$(mktemp -d)
trap 'rm -rf "$certificates"' EXIT
"$assay" prove "$here/rules.proof" --out "$certificates"

for certificate in "$certificates"/*.cert; do
  theorem=$(basename "$certificate" .cert)
  named=
  for rule in $(sed -nE 's/^step [0-9]+ ([a-z_]+).*/\1/p' "$certificate" | sort -u); do
    [[ $theorem != "$rule"_* ]] || named=$rule
  done
  if [[ -z $named ]]; then
    echo "the certificate of $theorem has no step of the rule in its name"
    exit 1
  fi
done
if [[ ! -e $support/Support.vo ]]; then
  echo "skipped: there is no compiled support library"
  exit 77
fi
"$here/exported.sh" "$assay" "$here/rules.proof" "$certificates" "$support" | tee "$certificates/log"
! grep -q '^not exported' "$certificates/log"
