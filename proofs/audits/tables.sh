#!/usr/bin/env bash
# Audits the tables of this folder; README.md says what was found.
#
#   tables.sh BUILD           makes the report NAME.audit of each table again, compares it with the
#                             one that is here, and has assay-recheck confirm it
#   tables.sh --update BUILD  writes the reports here first
#
# The exit code is 1 when a report differs, or is not confirmed.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

update=''
if [[ ${1-} == --update ]]; then
  update=yes
  shift
fi
if (($# != 1)); then
  sed -n '2,10s/^# \{0,1\}//p' "${BASH_SOURCE[0]}" >&2
  exit 4
fi
programs=$1/verify
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
failed=0

# audit NAME CLAIM. Rows are wrong in all of these tables: that is exit code 1.
audit() {
  local status=0 proof=../vanishing_gradient.proof
  "$programs/assay" audit rows "$1.csv" "$proof" --claim "$2" --report "$folder/$1.audit" || status=$?
  ((status == 1)) || failed=1
  [[ -z $update ]] || cp "$folder/$1.audit" "$1.audit"
  cmp "$1.audit" "$folder/$1.audit" || failed=1
  status=0
  "$programs/assay-recheck" --audit "$1.audit" "$1.csv" "$proof" | sed -n 1p || status=$?
  ((status == 1)) || failed=1
}

audit textbook_width 'width = w^2*log(2/abs(w)*(1 + 1 - 4/abs(w)) - 1)'
audit plain_width 'abs(width - W(w)) <= 1e-12'
exit "$failed"
