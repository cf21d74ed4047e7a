#!/usr/bin/env bash
# Proves every theorem of rules.proof, checks that its certificate has a step of the rule after which
# it is named, exports all of them to Coq and compiles them (exported.sh).
#   usage: rules.sh ASSAY SUPPORT_FOLDER
set -euo pipefail
assay=$1 support=$2
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
certificates=$(mktemp -d)
trap 'rm -rf "$certificates"' EXIT
# 1: some are refuted.
"$assay" prove "$here/rules.proof" --out "$certificates" || (($? == 1))

for certificate in "$certificates"/*.cert; do
  theorem=$(basename "$certificate" .cert)
  if ! grep -qE "^step [0-9]+ ${theorem%_*} " "$certificate"; then
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
