// Below 2^-26, sin, tan, asin and atan differ from x by less than x^3/2 < 2^-53 |x|, hence by less
// than the distance to the next double, and cos from 1 by less than 2^-53. Beyond 2^100, atan
// differs from pi/2 by less than 2^-99, and pi/2 is no nearer to a double. Elsewhere MPFR reduces
// the argument, with as many digits of pi as that takes.
#include "fast/bulk/irregular.hpp"
#include "fast/rounding.hpp"

#include <mpfr.h>

namespace assay::fast::bulk {
namespace {

constexpr double not_a_number = std::numeric_limits<double>::quiet_NaN();
constexpr double tiny = 0x1p-26;

// pi and pi/2 are between these doubles and the next ones.
constexpr double pi_below = 0x1.921fb54442d18p1;
constexpr double half_pi_below = 0x1.921fb54442d18p0;

using Function = int (*)(mpfr_ptr, mpfr_srcptr, mpfr_rnd_t);

// f(x), which is not a double: x is finite and not 0 (Niven: Irrational numbers, 1956,
// theorem 9.11).
Ends by_mpfr(Function f, double x) {
  mpfr_t argument;
  mpfr_t value;
  mpfr_inits2(53, argument, value, static_cast<mpfr_ptr>(nullptr));
  mpfr_set_d(argument, x, MPFR_RNDN);
  f(value, argument, MPFR_RNDD);
  const double lower = mpfr_get_d(value, MPFR_RNDD);
  mpfr_clears(argument, value, static_cast<mpfr_ptr>(nullptr));
  return {lower, next_up(lower)};
}

Ends half_pi(double x) {
  return x > 0 ? Ends{half_pi_below, next_up(half_pi_below)}
               : Ends{-next_up(half_pi_below), -half_pi_below};
}

}  // namespace

Ends irregular_sin(double x) {
  if (!std::isfinite(x)) return {not_a_number, not_a_number};
  return std::fabs(x) < tiny ? within(x) : by_mpfr(mpfr_sin, x);
}

Ends irregular_cos(double x) {
  if (!std::isfinite(x)) return {not_a_number, not_a_number};
  if (x == 0) return {1, 1};
  return std::fabs(x) < tiny ? Ends{next_down(1), 1} : by_mpfr(mpfr_cos, x);
}

Ends irregular_tan(double x) {
  if (!std::isfinite(x)) return {not_a_number, not_a_number};
  return std::fabs(x) < tiny ? beyond(x) : by_mpfr(mpfr_tan, x);
}

Ends irregular_asin(double x) {
  if (!(std::fabs(x) <= 1)) return {not_a_number, not_a_number};
  return std::fabs(x) < 1 ? beyond(x) : half_pi(x);
}

Ends irregular_acos(double x) {
  if (x == 1) return {0, 0};
  if (x == -1) return {pi_below, next_up(pi_below)};
  return {not_a_number, not_a_number};
}

Ends irregular_atan(double x) {
  if (std::isnan(x)) return {x, x};
  return std::fabs(x) < 1 ? within(x) : half_pi(x);
}

}  // namespace assay::fast::bulk
