#!/usr/bin/env bash
# Proves the numeric parts of the arguments in the kernels' headers, with Sollya (the tables and the
# errors of the polynomials) and Gappa (the rounding errors).
#
#   prove.sh [exponential | logarithm | trigonometric | arctangent | error_function]
#
# Exit code 0 if all is proved, 1 if not, 77 if one of the two tools is missing.
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
command -v sollya >/dev/null && command -v gappa >/dev/null || exit 77
failures=0

fail() { echo "not proved: $*"; failures=$((failures + 1)); }

# The table is what its script prints, and the script has complained about nothing.
check_table() {
  diff <(sollya "$1_table.sollya") "../$1_table.hpp" || fail "$1_table.hpp"
}

# check_coefficients TABLE 's/NAME IN THE TABLE/NAME IN THE SCRIPT/' SCRIPT...: Gappa proves something
# about the coefficients that the kernel uses.
check_coefficients() {
  local table=$1 rename=$2 script name value
  shift 2
  for script in "$@"; do
    while read -r name value; do
      grep -q "\b$name = $value;" "$script" || fail "$name in $script"
    done < <(sed -nE 's/.*double ([a-z]*_[0-9]) = ([^;]*);/\1 \2/p' "../${table}_table.hpp" |
      sed -nE "${rename}p")
  done
}

# check SCRIPT [HYPOTHESES BOUND]: puts these in, and lets Gappa prove the script.
check() {
  local script
  script=$(grep -v '^#' "$1")
  script=${script//HYPOTHESES/"${2-}"}
  gappa 2>/dev/null <<<"${script//BOUND/"${3-}"}" || fail "$*"
}

# sweep GREATEST LEAST FACTOR: the ends of intervals from GREATEST to LEAST, FACTOR times the cube of
# its greater end the lesser one (at most 2^-16), because the errors grow with the cube and are relative
# to the lesser one.
sweep() {
  awk -v greatest="$(printf '%.17g' "$1")" -v end="$(printf '%.17g' "$2")" -v factor="$3" 'BEGIN {
    for (; greatest > end; greatest = least) {
      ratio = greatest^2*factor
      least = sprintf("%.17g", greatest*(ratio > 2^-16 ? ratio : 2^-16)) + 0
      printf "%.17g %.17g\n", least, greatest
    }
  }'
}

# times X FACTOR
times() { awk -v x="$1" -v y="$(printf '%.17g' "$2")" 'BEGIN { printf "%.17g\n", x*y }'; }

prove_exponential() {
  local least greatest
  check_table exponential
  check_coefficients exponential 's/coefficient_/c/' exponential.gappa
  check_coefficients exponential 's/coefficient_([3-6])/c\1/' exponential_minus_one.gappa
  check exponential.gappa
  local table='th in [1,2] /\ |tl| <= 1b-53'
  check exponential_minus_one.gappa "|rh| <= 0x1.63p-9 /\\ |rl| <= 1b-62 /\\ $table /\\ |a_| <= 2" \
    0x1.4p-78
  # T = 1: relative to rh, and r.l = 0 because x is r.
  while read -r least greatest; do
    check exponential_minus_one.gappa \
      "|rh| in [$least,$greatest] /\\ rl in [0,0] /\\ th in [1,1] /\\ tl in [0,0] /\\ a_ in [0,0]" \
      "$(times "$least" 0x1p-69)"
  done < <(sweep 0x1.63p-9 0x1p-60 80000)
}

prove_logarithm() {
  local least greatest
  check_table logarithm
  check_coefficients logarithm 's/coefficient_/c/' logarithm_polynomial.gappa
  check logarithm_polynomial.gappa
  check logarithm.gappa \
    '|zh| <= 0x1.01p-7 /\ |zl| <= 1b-60 /\ |A| <= 745 /\ |ed| <= 1075 /\ |tl| <= 1b-43' 1b-73
  check logarithm.gappa \
    '|zh| <= 0x1.18p-8 /\ |zl| <= 1b-60 /\ |A| <= 1 /\ ed in [0,0] /\ |tl| <= 1b-43' 0x1.dp-77
  # Near x = 1, down to z = 2^-53: at first intervals whose ends have a ratio of 2^(1/16).
  while read -r least greatest; do
    check logarithm.gappa \
      "|zh| in [$least,$greatest] /\\ |zl| <= $(times "$greatest" 0x1p-53) /\\ A in [0,0] /\\ ed in [0,0] /\\ tl in [0,0]" \
      "$(times "$least" 0x1.ddp-67)"
  done < <(
    awk 'BEGIN {
      for (greatest = 1.01 * 2^-7; greatest > 2^-8; greatest = least) {
        least = sprintf("%.17g", greatest / 2^(1/16)) + 0
        printf "%.17g %.17g\n", least, greatest
      }
    }'
    sweep 0x1p-8 0x1p-53 40000
  )
}

prove_trigonometric() {
  local least greatest low cosine bound
  check_table trigonometric
  check_coefficients trigonometric 's/sine_([357])/s\1/;s/cosine_([246])/c\1/;s/^co//' \
    trigonometric_polynomials.gappa
  check trigonometric_polynomials.gappa '|rh| <= 0x1.93p-8 /\ |rl| <= 1b-61' 0x1.3p-76
  # Where S = 0, relative to rh.
  while read -r least greatest; do
    check trigonometric_polynomials.gappa \
      "|rh| in [$least,$greatest] /\\ |rl| <= $(times "$greatest" 0x1p-53)" \
      "$(times "$least" 0x1p-66)"
  done < <(sweep 0x1.93p-8 0x1p-31 5200)
  # Ranges of rows of the table, with S from row `first` to row `last` and the error relative to the
  # least value, half a step before the first row.
  while read -r least greatest low cosine bound; do
    check trigonometric.gappa "sh in [$least,$greatest] /\\ |sl| <= $low /\\ |ch| <= $cosine" \
      "$bound"
  done < <(awk 'BEGIN {
    step = atan2(0, -1)/256
    rows = split("1 1 2 2 3 4 5 8 9 16 17 32 33 64 65 96 97 128", row, " ")
    for (i = 1; i < rows; i += 2) {
      greatest = sin(row[i + 1]*step)*(1 + 1e-9)
      if (greatest > 1) greatest = 1
      for (power = 1; power > greatest;) power /= 2
      printf "%.17g %.17g %.17g %.17g %.17g\n", sin(row[i]*step)*(1 - 1e-9), greatest,
        power*2^-53, cos(row[i]*step)*(1 + 1e-9),
        sin((row[i] - 0.502)*step)*2^(i == 1 ? -64.9 : -65.25)
    }
  }')
}

prove_arctangent() {
  local least greatest
  check_table arctangent
  check_coefficients arctangent 's/coefficient_/c/' arctangent.gappa
  check arctangent.gappa \
    '|zh| <= 0x1.01p-7 /\ |zl| <= 1b-60 /\ th in [0x1.fp-7,1.571] /\ |tl| <= 1b-53' 0x1.f8p-74
  # Where t = 0, relative to zh.
  while read -r least greatest; do
    check arctangent.gappa \
      "|zh| in [$least,$greatest] /\\ |zl| <= $(times "$greatest" 0x1p-53) /\\ th in [0,0] /\\ tl in [0,0]" \
      "$(times "$least" 0x1.bp-66)"
  done < <(sweep 0x1.01p-7 0x1p-26 9600)
}

# |a3|, ..., |a10| are below the numbers that error_function_polynomial.gappa supposes.
check_error_function_rows() {
  sed -nE 's/^ +\{(.*)\},$/\1/p' ../error_function_table.hpp | tr -d ',' | while read -r row; do
    # shellcheck disable=SC2086
    printf '%.17g ' $row && echo
  done | awk '
    function size(x) { return x < 0 ? -x : x }
    BEGIN { split("0.38 0.23 0.12 0.1 0.1 0.1 0.1 0.1", most, " ") }
    { for (i = 1; i <= 8; ++i) if (size($(i + 6)) > most[i]) exit 1 }
    size($3) > 1.13 || size($4) > 2^-53 || size($5) > 0.49 || size($6) > 2^-54 { exit 1 }
    END { if (NR != 191) exit 1 }'
}

prove_error_function() {
  check_table error_function
  check_error_function_rows || fail 'the rows of error_function_table.hpp'
  check error_function_polynomial.gappa
  local slope='|a1h| <= 1.13 /\ |a1l| <= 1b-53 /\ |a2h| <= 0.49 /\ |a2l| <= 1b-54'
  check error_function.gappa \
    "|t| <= 1b-6 /\\ |a0h| <= 1 /\\ |a0l| <= 1b-54 /\\ $slope" 0x1.81p-72
}

kernels=("$@")
((${#kernels[@]} > 0)) ||
  kernels=(exponential logarithm trigonometric arctangent error_function)
for kernel in "${kernels[@]}"; do
  "prove_$kernel"
done
exit $((failures > 0))
