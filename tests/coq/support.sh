#!/bin/sh
# Compiles the Coq support library; 77 where Coq or CoqInterval is not installed.
#   usage: support.sh SUPPORT_FOLDER OUTPUT_FOLDER
set -e
support=$1
output=$2
if ! command -v coqc >/dev/null || [ ! -e "$(coqc -where)/user-contrib/Interval" ]; then
  echo "skipped: coqc with CoqInterval is not installed (Debian: coq, libcoq-interval)"
  exit 77
fi
mkdir -p "$output"
cd "$output"
for file in "$support"/*.v "$support"/_CoqProject; do
  cmp -s "$file" "$(basename "$file")" || cp "$file" .
done
coq_makefile -f _CoqProject -o Makefile
make -s -j2 >log 2>&1 || {
  cat log
  exit 1
}
