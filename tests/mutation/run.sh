#!/usr/bin/env bash
# Replays mutants of the accepted cases and of all certificates that were made for proofs/, of each
# certificate at most 400, times the number in the environment variable ASSAY_LONG_TEST, if any:
#   run.sh MUTATION TESTS-FOLDER PROOFS-FOLDER CERTIFICATES-FOLDER
set -eu
mutation=$1 tests=$2 proofs=$3 certificates=$4
most=$((400 * ${ASSAY_LONG_TEST:-1}))
pairs=()
for cert in "$tests"/cases/accept/*.cert; do
  pairs+=("${cert%.cert}.proof" "$cert")
done
shopt -s nullglob
for cert in "$certificates"/*/*.cert; do
  stem=$(basename "$(dirname "$cert")")
  for proof in "$proofs/$stem.proof" "$proofs/refuted/$stem.proof"; do
    if [[ -f $proof ]] && grep -q "^theorem *$(basename "$cert" .cert)\b" "$proof"; then
      pairs+=("$proof" "$cert")
    fi
  done
done
echo "$((${#pairs[@]} / 2)) certificates"
exec "$mutation" "$most" "${pairs[@]}"
