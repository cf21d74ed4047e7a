#!/usr/bin/env bash
# The ITF1788 cases against both arithmetics.
#
#   conformance.sh PROGRAM            checks every case of cases/, and that the table is the one in
#                                     tests/README.md; where $ASSAY_ITF1788 is a folder of further
#                                     cases, checks these as well
#   conformance.sh --update PROGRAM   writes the table to tests/README.md
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
readme=$here/../README.md
begin='<!-- conformance: begin -->'
end='<!-- conformance: end -->'

update=false
if [[ ${1-} == --update ]]; then
  update=true
  shift
fi
program=$1

table=$("$program" "$here"/cases/*.jsonl)
if $update; then
  page=$(awk -v begin="$begin" -v end="$end" -v table="$table" '
    $0 == end { inside = 0 }
    !inside { print }
    $0 == begin { inside = 1; print table }' "$readme")
  printf '%s\n' "$page" >"$readme"
else
  diff <(sed -n "/^$begin\$/,/^$end\$/p" "$readme" | sed '1d;$d') <(printf '%s\n' "$table") ||
    { echo "tests/README.md has another table; conformance.sh --update writes it" >&2; exit 1; }
fi

if [[ -d ${ASSAY_ITF1788-} ]]; then
  "$program" "$ASSAY_ITF1788"/*.jsonl
fi
