#!/usr/bin/env bash
# Has a theorem proved or refuted, keeps the certificate, and has it re-checked by the program that
# knows nothing of the prover. The certificate is small, and the same when it is made again.
#
#   certify.sh ASSAY RECHECK FILE.proof THEOREM proved|refuted FOLDER
set -euo pipefail

assay=$1 recheck=$2 proof=$3 theorem=$4 verdict=$5 folder=$6
most_bytes=65536
certificate=$folder/$theorem.cert

workspace=$(mktemp -d)
trap 'rm -rf "$workspace"' EXIT

die() { echo "certify.sh: $*" >&2; exit 1; }

# expect_verdict COMMAND...: its first line is the verdict, and its exit code goes with that.
expect_verdict() {
  local status=0 expected=0 first
  [[ $verdict == proved ]] || expected=1
  "$@" >"$workspace/output" || status=$?
  cat "$workspace/output"
  read -r first <"$workspace/output" || first=
  [[ $first == "$verdict $theorem" || $first == "$verdict $theorem: "* ]] ||
    die "expected '$verdict $theorem', found '$first'"
  ((status == expected)) || die "expected the exit code $expected, found $status"
}

# What an earlier run left proves nothing about this one.
rm -f "$certificate"
expect_verdict "$assay" prove "$proof" "$theorem" --out "$folder"
expect_verdict "$recheck" "$proof" "$certificate"

bytes=$(wc -c <"$certificate")
((bytes < most_bytes)) || die "the certificate has $bytes bytes, $most_bytes are too many"

expect_verdict "$assay" prove "$proof" "$theorem" --out "$workspace" >"$workspace/again"
cmp "$certificate" "$workspace/$theorem.cert" || die "proved again, the certificate is another one"
