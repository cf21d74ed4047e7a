#!/usr/bin/env bash
# Writes the theorems about the polynomials of lib/fast's kernels, with the coefficients that the
# kernels use.
#
#   generate.sh           writes exponential.proof, logarithm.proof, ... beside this script
#   generate.sh --check   compares them with what it would write; exit code 1 if they differ
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
tables=../../lib/fast/bulk

# coefficient TABLE NAME
coefficient() { sed -nE "s/.*double $2 = ([^;]*);/\1/p" "$tables/$1_table.hpp"; }

# polynomial TABLE PREFIX POWER FIRST STEP LAST: the coefficients PREFIX_FIRST, ..., PREFIX_LAST in
# Horner's form in POWER.
polynomial() {
  local text='' n value
  for ((n = $6; n >= $4; n -= $5)); do
    value=$(coefficient "$1" "$2_$n")
    text=$value${text:+ + $3*($text)}
  done
  printf '%s' "$text" | sed -E 's/\((0x[^ ()]*)\)/\1/'
}

# The greatest argument of the polynomial, as the table's comment says.
radius() { grep -oE '0x[0-9a-f.]+p-[0-9]+\.$' "$tables/$1_table.hpp" | head -1 | sed 's/\.$//'; }

heading() {
  printf '# %s\n#\n# Made by proofs/kernels/generate.sh from lib/fast/bulk/%s_table.hpp.\n\n' "$2" "$1"
}

# theorem NAME DOMAIN ERROR FUNCTION POLYNOMIAL: the error of the polynomial is at most ERROR.
theorem() {
  printf '\ntheorem %s:\n  for x in %s\n  show -%s <= %s - %s <= %s\nby enclosure\n' \
    "$1" "$2" "$3" "$5" "$4" "$3"
}

exponential() {
  local r
  r=$(radius exponential)
  heading exponential "The polynomial of the kernels of exp and expm1: relative errors below 2^-76.6 and 2^-68.1."
  printf 'define p(x) := x + x^2*(%s)\n' "$(polynomial exponential coefficient x 2 1 6)"
  theorem exp_polynomial "[-$r, $r]" '0x1.51p-77*exp(x)' 'exp(x)' '(1 + p(x))'
  theorem expm1_polynomial "[0, $r]" '0x1.ddp-69*(exp(x) - 1)' '(exp(x) - 1)' 'p(x)'
  theorem expm1_polynomial_below_0 "[-$r, 0]" '0x1.ddp-69*(1 - exp(x))' '(exp(x) - 1)' 'p(x)'
}

logarithm() {
  local r
  r=$(radius logarithm)
  heading logarithm 'The polynomial of the kernels of log and log1p: a relative error below 2^-72.09.'
  printf 'define q(x) := x - x^2/2 + x^3*(%s)\n' "$(polynomial logarithm coefficient x 3 1 9)"
  theorem log_polynomial "[0, $r]" '0x1.ep-73*log(1 + x)' 'log(1 + x)' 'q(x)'
  theorem log_polynomial_below_0 "[-$r, 0]" '0x1.ep-73*(-log(1 + x))' 'log(1 + x)' 'q(x)'
}

trigonometric() {
  local r
  r=$(radius trigonometric)
  heading trigonometric "The polynomials of the kernels of sin, cos and tan: errors below 2^-74.5, relative, and 2^-79.6. They
# are odd and even."
  printf 'define s(x) := x + x^3*(%s)\n' "$(polynomial trigonometric sine x^2 3 2 7)"
  printf 'define c(x) := 1 + x^2*(%s)\n' "$(polynomial trigonometric cosine x^2 2 2 6)"
  theorem sin_polynomial "[0, $r]" '0x1.6ap-75*sin(x)' 'sin(x)' 's(x)'
  theorem cos_polynomial "[0, $r]" 0x1.51p-80 'cos(x)' 'c(x)'
}

arctangent() {
  local r
  r=$(radius arctangent)
  heading arctangent 'The polynomial of the kernels of atan, asin and acos, which is odd: a relative error below 2^-73.6.'
  printf 'define a(x) := x + x^3*(%s)\n' "$(polynomial arctangent coefficient x^2 3 2 9)"
  theorem atan_polynomial "[0, $r]" '0x1.51p-74*atan(x)' 'atan(x)' 'a(x)'
}

failures=0
for kernel in exponential logarithm trigonometric arctangent; do
  if [[ ${1-} == --check ]]; then
    diff "$kernel.proof" <("$kernel") || failures=1
  else
    "$kernel" >"$kernel.proof"
  fi
done
exit $failures
