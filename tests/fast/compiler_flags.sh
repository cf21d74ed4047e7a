#!/usr/bin/env bash
# compiler_flags.sh COMPILER: lib/fast accepts the flags under which its arithmetic is IEEE 754's, and
# refuses the others, when it is compiled or when it starts. Exit code 77 where there is no such
# compiler.
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
compiler=$1
command -v "$compiler" >/dev/null || { echo "skipped: no $compiler"; exit 77; }
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
failures=0

cat >"$folder/main.cpp" <<'CODE'
#include "fast/ieee.hpp"
#include <cstdio>
#include <stdexcept>
int main() try {
  assay::fast::require_ieee_arithmetic();
} catch (const std::runtime_error& error) {
  std::fprintf(stderr, "refused: %s\n", error.what());
  return 1;
}
CODE

compile() {
  "$compiler" -std=c++20 -Ilib "$@" -c lib/fast/ieee.cpp -o "$folder/ieee.o" &&
    "$compiler" -std=c++20 -Ilib "$@" -c "$folder/main.cpp" -o "$folder/main.o"
}
# try 'LINK FLAG...' COMPILE FLAG...: whether it compiles and starts; what it says is in log.
try() {
  local link
  read -ra link <<<"$1"
  shift
  { compile "$@" && "$compiler" "${link[@]}" "$folder"/{ieee,main}.o -o "$folder/program" &&
    "$folder/program"; } >"$folder/log" 2>&1
}
accepts() {
  try '' "$@" && return
  echo "$compiler $*: refused"
  cat "$folder/log"
  failures=$((failures + 1))
}
refuses() {
  local reason=$1
  shift
  ! try "$@" && grep -q -e "$reason" "$folder/log" && return
  echo "$compiler $*: not refused because of: $reason"
  cat "$folder/log"
  failures=$((failures + 1))
}

for level in -O0 -O1 -O2 -O3; do accepts $level -ffp-contract=off; done
accepts -O3 -ffp-contract=off -march=native
refuses 'lets the compiler cancel' '' -O2 -ffast-math
refuses 'lets the compiler cancel' '' -Ofast
refuses 'lets the compiler cancel' '' -O2 -ffinite-math-only
refuses 'lets the compiler cancel\|regroups sums' '' -O2 -funsafe-math-optimizations
refuses 'lets the compiler cancel\|regroups sums' '' -O2 -fassociative-math -fno-signed-zeros -fno-trapping-math
if grep -qw fma /proc/cpuinfo 2>/dev/null; then
  refuses 'fuses products' '' -O2 -mfma -ffp-contract=fast
fi
if [[ $(uname -m) == x86_64 ]]; then
  # The start-up code that this links flushes subnormal numbers to zero.
  refuses 'subnormal' -ffast-math -O2 -ffp-contract=off
  if [[ $compiler == g++ ]]; then refuses 'x87 registers round twice' '' -O2 -mfpmath=387; fi
fi
exit $((failures > 0))
