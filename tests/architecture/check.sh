#!/usr/bin/env bash
# Checks that the tree under ROOT has the architecture that README.md promises, and that the symbols
# of the assay-recheck executable hold nothing of the untrusted code.
#
#   check.sh ROOT RECHECK     prints one line for each violation: FILE:LINE: CHECK: what is wrong;
#                             exit code 0 without violations, 1 with, 2 when it could not check
#   check.sh --list           prints the names of the checks
#
# Needs bash, awk, grep, find, sort, wc and nm only.
set -euo pipefail
export LC_ALL=C

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)

trusted_folders='lib/exact lib/interval lib/kernel lib/tables'
recheck='verify/(assay[-_])?recheck[./]'
trusted="(lib/(exact|interval|kernel|tables)/|$recheck)"
trusted_line_budget=6000
trusted_file_limit=400

# What each folder may include of lib/; "recheck" is the main of assay-recheck.
may_include='
exact:       exact
interval:    exact interval
kernel:      exact interval kernel
tables:      exact interval kernel tables
certificate: exact interval kernel tables certificate
fast:        exact interval fast
prover:      exact interval kernel tables certificate fast prover
exporters:   exact interval kernel tables certificate exporters
audit:       exact interval kernel tables certificate fast audit
recheck:     exact interval kernel tables certificate
'

checks='
includes_go_down
no_binary_floats
boost_and_mpfr_in_interval_only
trusted_size
lib_is_general
namespaces_are_folders
recheck_symbols
'

# Turns lines FILE:LINE:CODE on standard input into violations of the check $1, for the reason $2.
report() { sed -E "s|^([^:]*:[0-9]+): *|\1: $1: $2: |"; }

# Turns lines FILE:LINE:#include "PATH" into violations where a folder includes what lies above it.
# A trusted file quotes paths from lib/ only, so that no relative path goes round this check.
includes_go_down() {
  grep ':#include ' "$code" | awk -F: -v table="$may_include" -v recheck="^$recheck" '
    BEGIN {
      rows = split(table, row, "\n")
      for (i = 1; i <= rows; ++i) {
        split(row[i], side, ":")
        columns = split(side[2], below, " ")
        for (j = 1; j <= columns; ++j) allowed[side[1], below[j]] = 1
        if (columns > 0) is_folder[side[1]] = 1
      }
      is_trusted["exact"] = is_trusted["interval"] = is_trusted["kernel"] = is_trusted["tables"] = 1
    }
    {
      split($1, path, "/")
      folder = $1 ~ recheck ? "recheck" : path[2]
      if (path[1] != "lib" && folder != "recheck") next
      header = $3
      sub(/^#include ["<]/, "", header)
      sub(/[">]$/, "", header)
      split(header, part, "/")
      is_beside = folder == "recheck" && index(header, "/") == 0
      if (header ~ /(^|\/)\.\.\// || is_folder[part[1]] && !allowed[folder, part[1]] ||
          $3 ~ /"/ && is_trusted[folder] && !is_folder[part[1]] ||
          $3 ~ /"/ && folder == "recheck" && !is_folder[part[1]] && !is_beside)
        print $1 ":" $2 ": includes_go_down: " folder " must not include " header
    }'
}

# Types, literals, functions of libm, the rounding mode, and conversions of GMP and MPFR.
no_binary_floats() {
  local types='\b([A-Za-z0-9_]+_)?(double|float)(_t)?\b|\b(_Float[0-9]+x?|__float128)\b'
  local literals="\b[0-9][0-9']*\.|[^])A-Za-z0-9_.]\.[0-9]|\b[0-9]+[eE][-+]?[0-9]"
  local functions='\b(fe[gs]etround|cfenv|fenv|cmath|math\.h|sto(d|f|ld)|strto(d|f|ld)|atof|get_d)\b'
  local conversions='\bmp(z|q|f|fr)_([a-z0-9_]+_)?(d|d1|ld|flt|float128|d_2exp|ld_2exp)\b|\bmpfr_d_[a-z]+\b'
  grep -E "^$trusted[^:]*:[0-9]+:.*($types|$literals|$functions|$conversions)" "$code" |
    report no_binary_floats 'binary floating point in trusted code'
}

boost_and_mpfr_in_interval_only() {
  grep -E ':[0-9]+:(#include ["<](boost/|mpfr|mpf2mpfr)|.*\b(boost::|mpfr_))' "$code" |
    grep -vE '^lib/(interval|fast)/' |
    report boost_and_mpfr_in_interval_only 'Boost or MPFR outside lib/interval and lib/fast'
}

# The lines of code of the trusted files: without blank lines, comments (the arguments for the
# code), includes, namespaces and lone brackets. A file's limit counts all of its lines.
trusted_code() {
  grep -E "^$trusted" "$code" |
    grep -vE '^[^:]*:[0-9]+:[[:space:]]*($|#include|#pragma once|(}  *)?(inline )?namespace|[]{}();,]+$|public:$|private:$)'
}

trusted_size() {
  grep -E "^$trusted" "$code" | awk -F: -v limit="$trusted_file_limit" '
    ++lines[$1] == limit + 1 {
      print $1 ":" $2 ": trusted_size: a trusted file with more than " limit " lines" }'
  trusted_code | awk -F: -v budget="$trusted_line_budget" '
    ++total == budget + 1 {
      print $1 ":" $2 ": trusted_size: more than " budget " trusted lines in total" }'
}

# Rules are about functions in general; comments and documents count too. The bulk code of
# lib/fast and lib/audit may name the functions that it tabulates, and the reader's alphabet names
# the Greek letters.
lib_is_general() {
  (cd "$root" && find lib -type f -not -path 'lib/fast/*' -not -path 'lib/audit/*' \
    -not -path lib/kernel/reader/alphabet.cpp -exec grep -HniE 'sigmoid|sigma' {} +) |
    report lib_is_general 'lib/ knows a function of a theorem'
}

namespaces_are_folders() {
  grep -E '^lib/' "$code" | awk -F: '
    function is_checked(path) { return path ~ /\.(cpp|hpp)$/ }
    { split($1, path, "/"); own = "assay::" path[2]
      line = $0; sub(/^[^:]*:[0-9]+:/, "", line)
      first[$1] = 1 }
    match(line, /namespace[ \t]+assay[A-Za-z0-9_:]*[ \t]*\{/) {
      name = substr(line, RSTART, RLENGTH)
      gsub(/namespace[ \t]+|[ \t]*\{/, "", name)
      if (name == own || index(name, own "::") == 1) opens_own[$1] = 1
      else print $1 ":" $2 ": namespaces_are_folders: namespace " name " in the folder of " own
    }
    END {
      for (file in first)
        if (is_checked(file) && !opens_own[file])
          print file ":1: namespaces_are_folders: does not open the namespace of its folder"
    }'
}

recheck_symbols() {
  local symbols
  symbols=$(nm -C "$recheck_executable")
  if ! grep -q 'assay::kernel::' <<<"$symbols"; then
    echo "${recheck_executable##*/}:1: recheck_symbols: no symbol of assay::kernel (stripped?)"
  fi
  grep -nE '\bassay::(prover|exporters|audit|fast)::' <<<"$symbols" |
    sed -E "s|^([0-9]+):[0-9a-fA-F ]* [A-Za-z] |${recheck_executable##*/}:\1: recheck_symbols: |"
}

# A check of nothing succeeds: without its subjects the tree is not checked at all.
require_subjects() {
  local folder
  for folder in $trusted_folders; do
    grep -q "^$folder/" "$code" || { echo "no code in $root/$folder" >&2; exit 2; }
  done
  grep -qE "^$recheck" "$code" || { echo "no main of assay-recheck in $root/verify" >&2; exit 2; }
  nm "$recheck_executable" >/dev/null || exit 2
}

if [[ ${1-} == --list ]]; then
  printf '%s\n' $checks
  exit 0
fi
if (($# != 2)); then
  echo "usage: check.sh ROOT RECHECK | check.sh --list" >&2
  exit 2
fi
root=$1
recheck_executable=$2

workspace=$(mktemp -d)
trap 'rm -rf "$workspace"' EXIT
code=$workspace/code
(cd "$root" && find lib verify -type f -regex '.*\.\(c\|cc\|cpp\|cxx\|h\|hh\|hpp\|hxx\|ipp\|tpp\|inc\)' |
  sort | xargs -r awk -f "$here/code.awk") >"$code"
require_subjects

violations=$workspace/violations
for check in $checks; do
  $check || (($? == 1)) || exit 2  # grep says 1 for "no line found", which is no failure
done | sort -t: -k1,1 -k2,2n >"$violations"

cat "$violations"
echo "architecture: $(wc -l <"$violations") violations," \
  "$(trusted_code | wc -l) of $trusted_line_budget trusted lines of code" >&2
[[ ! -s $violations ]]
