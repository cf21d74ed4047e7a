// Products and quotients of intervals.
#include "interval/interval.hpp"

namespace assay::interval {
namespace {

bool is_zero(const Interval& a) { return a.lower().sign() == 0 && a.upper().sign() == 0; }

}  // namespace

// Boost's algorithm is exact over cuts. It sorts each factor by the signs of its ends into
// negative, positive or mixed ones, in the order of cuts, where (0,1] and [0,1] are both "positive"
// and [-1,0) and [-1,0] "negative". The ends of the product are then products of ends; where one of
// these is at zero, the sides decide as in Rounding::mul_down. A factor 0 meets a finite end only:
// it is the lower end of a positive factor (the upper end of a negative one), and Boost pairs it
// with the lower end of a positive or the upper end of a negative factor, both finite.
Interval operator*(const Interval& a, const Interval& b) {
  if (is_zero(a) || is_zero(b)) return point(0, largest(precision(a), precision(b)));
  return boost::numeric::operator*(a, b);
}

// Boost's div_non_zero, the only algorithm that is left when 0 is not in b, is exact over cuts: b
// is positive or negative, perhaps with an end 0+0 or 0-0. By such an end it divides only ends that
// are not at zero or attain it, never another 0+0 or 0-0, and by an infinite end only finite ones.
std::optional<Interval> divide(const Interval& a, const Interval& b) {
  if (contains_zero(b)) return std::nullopt;
  return boost::numeric::operator/(a, b);
}

}  // namespace assay::interval
