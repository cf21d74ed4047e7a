#!/usr/bin/env bash
# Tests check.sh: on the bad tree it reports exactly the violations that bad/expected lists, and every
# check is among them. Files that are too long are made here rather than kept.
#
#   self_test.sh BAD_RECHECK     the executable of bad/symbols.cpp
set -euo pipefail
export LC_ALL=C

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
workspace=$(mktemp -d)
trap 'rm -rf "$workspace"' EXIT

die() { echo "self_test: $*" >&2; exit 1; }

# A file of $2 lines in the namespace $1.
long_file() {
  echo "namespace assay::$1 {"
  seq -f 'int line_%.0f;' 3 "$2"
  echo "}"
}

tree=$workspace/tree
cp -r "$here/bad" "$tree"
long_file exact 401 >"$tree/lib/exact/too_long.cpp"
for number in $(seq 10 24); do
  long_file kernel 400 >"$tree/lib/kernel/long_$number.cpp"
done

status=0
"$here/check.sh" "$tree" "$1" >"$workspace/all" || status=$?
((status == 1)) || die "exit code $status on a bad tree, expected 1"

# The line of a symbol depends on the compiler.
sed -E 's/^(.*):[0-9]+: recheck_symbols/\1:N: recheck_symbols/' "$workspace/all" >"$workspace/found"
sed "s/RECHECK/${1##*/}/" "$here/bad/expected" | diff - "$workspace/found" ||
  die "the violations found (>) are not those expected (<)"

for check in $("$here/check.sh" --list); do
  grep -q ": $check: " "$workspace/found" || die "nothing in bad/ violates $check"
done

# A tree without its subjects is not passed by.
mkdir -p "$workspace/empty/lib" "$workspace/empty/verify"
status=0
"$here/check.sh" "$workspace/empty" "$1" 2>/dev/null || status=$?
((status == 2)) || die "exit code $status on an empty tree, expected 2"

echo "self_test: $(wc -l <"$workspace/found") violations found as expected"
