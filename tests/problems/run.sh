#!/usr/bin/env bash
# Judges the verdicts of assay batch on a problem set whose truth is known.
#
#   run.sh ASSAY FILE.json PERCENT    so many percent of the true statements must be proved, and of
#                                     the false ones refuted; exit code 77 when there is no such file
set -euo pipefail

assay=$1 set=$2 percent=$3
steps=2000

die() { echo "run.sh: $*" >&2; exit 1; }

[[ -e $set ]] || { echo "skipped: there is no $set"; exit 77; }
workspace=$(mktemp -d)
trap 'rm -rf "$workspace"' EXIT

status=0
"$assay" batch "$set" --out "$workspace" --steps $steps >"$workspace/lines" 2>"$workspace/summary" ||
  status=$?
grep -v '"verdict":"\(proved\|refuted\)"' "$workspace/lines" || true
cat "$workspace/summary"
((status == 0)) || die "expected the exit code 0, found $status"

# "all   PROVED/TRUE   REFUTED/FALSE   MALFORMED"
read -r _ proved refuted _ < <(grep '^all ' "$workspace/summary") || die "no summary"
for fraction in "$proved" "$refuted"; do
  ((100 * ${fraction%/*} >= percent * ${fraction#*/})) || die "$fraction is less than $percent %"
done
