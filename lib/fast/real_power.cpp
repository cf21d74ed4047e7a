// x^y for x > 0 = exp(y log x).
//
// For one y it is monotone in x and for one x in y, so that over a box the least and the greatest
// value are at corners, or the limits are, where the box is not bounded.
//
// At a corner, log x = h + l with a relative error below 2^-65 (bulk/logarithm.hpp), so has p = y
// log x in double-double one below 2^-64.99, and exp p one below |p| 2^-64.9 from there. With p =
// p.h + p.l, |p.l| < 2^-43, exp p is exp p.h (1 + p.l) up to 2^-87, and exp p.h has a relative
// error below 2^-67.4 (bulk/exponential.hpp). Together less than |p| 2^-64.9 + 2^-67, for |p| < 746
// less than a quarter of a unit of the significand.
#include "fast/bulk/exponential.hpp"
#include "fast/bulk/logarithm.hpp"
#include "fast/elementary.hpp"
#include "fast/scaling.hpp"

namespace assay::fast {
namespace {

using bulk::Ends;
using One = bulk::Lanes<1, bulk::Portable>;
using Logarithm = bulk::Logarithm<One>;
using Exponential = bulk::Exponential<One>;

One::Double log_of(double x) {
  if (x < 1) return Logarithm::evaluate({x * 0x1p64, 0}, -64);
  return Logarithm::evaluate({x * 0x1p-64, 0}, 64);
}

/// Bounds of x^y for x > 0, or of the limit where one of the two is infinite.
Ends at_corner(double x, double y) {
  if (x == 1 || y == 0) return {1, 1};
  if (std::fabs(y) < 0x1p40 && std::floor(y) == y) {
    const Interval power_of_integer = power(Interval(x), static_cast<long>(y));
    return {power_of_integer.lower(), power_of_integer.upper()};
  }
  if (std::isinf(x)) return y > 0 ? Ends{largest, infinity} : Ends{0, 0};
  const One::Double l = log_of(x);
  const double near = y * l.h;
  if (near > 711) return {largest, infinity};
  if (near < -746) return {0, 0x1p-1074};
  const One::Double product = One::product(y, l.h);
  const One::Double p = One::fast_two_sum(product.h, product.l + y * l.l);
  const Exponential::Result e = Exponential::evaluate(p.h);
  const One::Double s = One::fast_two_sum(e.significand.h, e.significand.l + e.significand.h * p.l);
  const double error = s.h * (std::fabs(p.h) * 0x1.2p-65 + 0x1p-66);
  return scaled({One::positive_lower(s, error), One::positive_upper(s, error)},
                static_cast<std::int64_t>(e.shift) >> 52);
}

}  // namespace

Interval power(const Interval& a, const Interval& exponent) {
  if (!(a.lower() > 0) || !is_defined(a) || !is_defined(exponent)) return undefined();
  Ends range{infinity, 0};
  for (const double x : {a.lower(), a.upper()}) {
    for (const double y : {exponent.lower(), exponent.upper()}) {
      const Ends corner = at_corner(x, y);
      range = {lesser(range.lower, corner.lower), greater(range.upper, corner.upper)};
      if (is_point(exponent)) break;
    }
    if (is_point(a)) break;
  }
  return Interval(range.lower, range.upper);
}

}  // namespace assay::fast
