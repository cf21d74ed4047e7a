#!/usr/bin/env bash
# Exports every certificate that assay batch finds for a problem set, compiles each by itself and
# compares the axioms (exported.sh).
#   usage: problems.sh ASSAY FILE.json PERCENT SUPPORT_FOLDER
# So many percent of the settled problems must compile; exit code 77 when there is no such file.
set -euo pipefail
assay=$1 set=$2 percent=$3 support=$4
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
for needed in "$set" "$support/Support.vo"; do
  [[ -e $needed ]] || { echo "skipped: there is no $needed"; exit 77; }
done
workspace=$(mktemp -d)
trap 'rm -rf "$workspace"' EXIT

"$assay" batch "$set" --out "$workspace" --steps 2000 >/dev/null 2>&1
settled=0 compiled=0
for certificate in "$workspace"/*.cert; do
  settled=$((settled + 1))
  if "$here/exported.sh" "$assay" "${certificate%.cert}.proof" "$workspace" "$support" \
    >"$workspace/log" 2>&1; then
    compiled=$((compiled + 1))
  else
    sed "s/^/$(basename "$certificate" .cert): /" "$workspace/log" | head -n 3
  fi
done
echo "$compiled of $settled settled problems compile"
((settled > 0 && 100 * compiled >= percent * settled))
