#!/usr/bin/env bash
# Proves the numeric parts of the arguments in exponential.hpp and logarithm.hpp, with Sollya (the
# tables and the errors of the polynomials) and Gappa (the rounding errors). Exit code 0 if all is
# proved, 1 if not, 77 if one of the two tools is missing.
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
command -v sollya >/dev/null && command -v gappa >/dev/null || exit 77
logarithm=$(grep -v '^#' logarithm.gappa)
failures=0

fail() { echo "not proved: $*"; failures=$((failures + 1)); }

# The table is what its script prints, and the script has complained about nothing.
check_table() {
  diff <(sollya "$1_table.sollya") "../$1_table.hpp" || fail "$1_table.hpp"
}

# check_coefficients SCRIPT TABLE: Gappa proves something about the coefficients that the kernel uses.
check_coefficients() {
  local name value
  while read -r name value; do
    grep -q "\bc$name = $value;" "$1.gappa" || fail "coefficient $name in $1.gappa"
  done < <(sed -nE 's/.* coefficient_([0-9]) = ([^;]*);/\1 \2/p' "../$2_table.hpp")
}

# check_logarithm HYPOTHESES BOUND
check_logarithm() {
  local script=${logarithm//HYPOTHESES/"$1"}
  gappa 2>/dev/null <<<"${script//BOUND/"$2"}" || fail "|S - V| <= $2 if $1"
}

check_table exponential
check_table logarithm
check_coefficients exponential exponential
check_coefficients logarithm_polynomial logarithm
for script in exponential logarithm_polynomial; do
  gappa $script.gappa 2>/dev/null || fail $script.gappa
done
check_logarithm '|zh| <= 0x1.01p-7 /\ |zl| <= 1b-60 /\ |A| <= 745 /\ |ed| <= 1075 /\ |tl| <= 1b-43' \
  1b-73
check_logarithm '|zh| <= 0x1.18p-8 /\ |zl| <= 1b-60 /\ |A| <= 1 /\ ed in [0,0] /\ |tl| <= 1b-43' \
  0x1.dp-77
# Near x = 1, down to z = 2^-53: intervals whose ends have a ratio of 2^(1/16), then 1.5.
while read -r least greatest tail bound; do
  check_logarithm "|zh| in [$least,$greatest] /\ |zl| <= $tail /\ A in [0,0] /\ ed in [0,0] /\ tl in [0,0]" \
    "$bound"
done < <(awk 'BEGIN {
  for (greatest = 1.01 * 2^-7; greatest > 2^-53; greatest = least) {
    least = sprintf("%.17g", greatest / (++count <= 16 ? 2^(1/16) : 1.5)) + 0
    printf "%.17g %.17g %.17g %.17g\n", least, greatest, greatest * 2^-53, least * 2^-66.1
  }
}')
exit $((failures > 0))
