#!/bin/sh
# Compiles a Coq file against the compiled support library; 77 where that could not be compiled.
#   usage: compile.sh SUPPORT_OUTPUT FILE.v OUTPUT_FOLDER
set -e
support=$1
file=$2
output=$3
if [ ! -e "$support/Instances.vo" ]; then
  echo "skipped: there is no compiled support library in $support (see the test coq/support)"
  exit 77
fi
mkdir -p "$output"
rm -f "$output"/"$(basename "$file" .v)".vo
cp "$file" "$output"
cd "$output"
coqc -q -noglob -Q "$support" Assay "$(basename "$file")" 2>&1 |
  grep -v -e ambiguous-paths -e 'New coercion path' || true
test -e "$(basename "$file" .v).vo"
