#!/usr/bin/env bash
# Exports the certificates of tests/cases/accept to Coq, the true twins of those that the kernel
# refuses: a few for each of its rules. What is exported must compile, in one file with a module for
# each case; what is not is named with the reason.
#   usage: cases.sh ASSAY CASES_FOLDER SUPPORT_FOLDER
set -euo pipefail
assay=$1 cases=$2 support=$3
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
if [[ ! -e $support/Support.vo ]]; then
  echo "skipped: there is no compiled support library"
  exit 77
fi
workspace=$(mktemp -d)
trap 'rm -rf "$workspace"' EXIT

theorems=()
count=0
for certificate in "$cases"/*.cert; do
  name=$(basename "$certificate" .cert)
  count=$((count + 1))
  status=0
  message=$("$assay" export coq "$cases/$name.proof" "$certificate" -o "$workspace/one.v" 2>&1) || status=$?
  if ((status != 0)); then
    if [[ $message != *"cannot be exported to Coq"* ]]; then
      echo "$message"
      exit 1
    fi
    echo "not exported: ${message#assay: }"
    continue
  fi
  ((${#theorems[@]} > 0)) || grep -E '^(From|Import|Open)' "$workspace/one.v" >"$workspace/cases.v"
  {
    echo "Module case_$name."
    grep -vE '^(From|Import|Open|Print Assumptions)' "$workspace/one.v"
    echo "End case_$name."
  } >>"$workspace/cases.v"
  theorems+=("case_$name.$(sed -nE 's/^Print Assumptions (.*)\.$/\1/p' "$workspace/one.v")")
done
{
  printf 'Definition all_cases := (%s' "${theorems[0]}"
  printf ', %s' "${theorems[@]:1}"
  printf ').\nPrint Assumptions all_cases.\n'
} >>"$workspace/cases.v"
"$here/axioms.sh" "$workspace/cases.v" "$support"
echo "${#theorems[@]} of $count cases exported and compiled"
