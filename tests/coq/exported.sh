#!/usr/bin/env bash
# Exports certificates of a statement file to Coq and compiles the file (axioms.sh). Where
# statements/NAME.v exists, it must compile too: statements written by hand, each proved by `exact`
# the exported theorem. Certificates that cannot be exported are named with the reason; 77 when none
# can.
#   usage: exported.sh ASSAY FILE.proof CERTIFICATE_FOLDER SUPPORT_FOLDER [THEOREM...]
set -euo pipefail
assay=$1 proof=$2 certificates=$3 support=$4
shift 4
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
stem=$(basename "$proof" .proof)
theorems=("$@")
((${#theorems[@]} > 0)) || mapfile -t theorems < <(sed -nE 's/^theorem +([^ :]+).*/\1/p' "$proof")

workspace=$(mktemp -d)
trap 'rm -rf "$workspace"' EXIT
exported=()
for theorem in "${theorems[@]}"; do
  certificate=$certificates/$theorem.cert
  status=0
  message=$("$assay" export coq "$proof" "$certificate" -o "$workspace/one.v" 2>&1) || status=$?
  if ((status == 0)); then
    exported+=("$certificate")
  elif [[ $message == *"cannot be exported to Coq"* ]]; then
    echo "not exported: ${message#assay: }"
  else
    echo "$message"
    exit 1
  fi
done
if ((${#exported[@]} == 0)); then
  echo "skipped: nothing of $proof can be exported"
  exit 77
fi

cd "$workspace"
"$assay" export coq "$proof" "${exported[@]}" -o "$stem.v"
"$here/axioms.sh" "$stem.v" "$support"
if [[ -e $here/statements/$stem.v ]]; then
  cp "$here/statements/$stem.v" statements.v
  coqc -q -noglob -Q "$support" Assay -R . "" statements.v
fi
echo "${#exported[@]} of ${#theorems[@]} theorems exported and compiled"
