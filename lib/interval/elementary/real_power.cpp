// x^y = exp(y log x) for x > 0.
//
// Enclosure: for one exponent y the function x^y has the derivative y x^(y-1), so it is strictly
// increasing on (0,inf) for y > 0, strictly decreasing for y < 0, with the limits 0 and inf at the
// ends, as monotone.hpp wants. For one x the function x^y is monotone in y, so that for an interval
// of exponents every x^y lies between x^c and x^d at its ends c and d: in the hull of the ranges at
// c and d. The composition of the enclosures of log, * and exp contains every x^y as well, and
// knows about infinite and open ends, while the hull is the tightest where the ends are finite;
// common points of two enclosures are one. The composition has 64 bits more than asked, so that the
// rounding of y log x, which exp multiplies by its size, shows only in extreme cases.
#include "interval/elementary/monotone.hpp"

#include <algorithm>

namespace assay::interval {
namespace {

Interval power_of_one_exponent(const Interval& a, const Endpoint& y) {
  const auto raise = [&y](mpfr_ptr r, mpfr_srcptr x, mpfr_rnd_t direction) {
    return mpfr_pow(r, x, y.number(), direction);
  };
  if (y.is_at_zero()) return point(1, precision(a));  // from whichever side 0 is approached
  return y.sign() > 0 ? increasing(raise, a) : decreasing(raise, a);
}

}  // namespace

std::optional<Interval> power(const Interval& a, const Interval& exponent) {
  // log x is undefined for x <= 0; 0^y is left to integer powers and roots.
  if (!is_positive(a)) return std::nullopt;
  const Precision p = largest(precision(a), precision(exponent));
  if (is_point(exponent)) {
    return power_of_one_exponent(at_precision(a, p), exponent.lower());
  }
  const Precision finer(std::min(p.bits + 64, Precision::largest));
  const std::optional<Interval> logarithm = log(at_precision(a, finer));
  const Interval composed = at_precision(exp(exponent * *logarithm), p);
  if (!is_bounded(exponent)) return composed;
  return intersection(composed, hull(power_of_one_exponent(at_precision(a, p), exponent.lower()),
                                     power_of_one_exponent(at_precision(a, p), exponent.upper())));
}

}  // namespace assay::interval
