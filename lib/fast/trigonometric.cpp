// sin, cos, tan.
//
// Enclosure. sin and cos have their extremes, and tan its poles, at multiples of pi/2: at x = n
// pi/2, sin is 1 for n = 1 mod 4 and -1 for n = 3 mod 4, cos is 1 for n = 0 mod 4 and -1 for n = 2
// mod 4, and tan has a pole for n = 1 mod 2. Let q be an enclosure of a/(pi/2). If q holds no n of
// a kind, a holds none either, and without extremes inside the range has its bounds at the ends of
// a; if q holds one, the extreme value is a bound in any case. A double other than 0 is never a
// multiple of pi/2 (Niven: A simple proof that pi is irrational, Bulletin of the AMS 53, 1947).
#include "fast/elementary.hpp"

namespace assay::fast {
namespace {

// Beyond this, q is not known to within a fraction of 1.
constexpr double most_quarter_turns = 0x1p40;

Interval quarter_turns(const Interval& a) {
  return a * Interval(0x1.45f306dc9c882p-1, 0x1.45f306dc9c883p-1);
}

bool is_reducible(const Interval& q) { return magnitude(q) < most_quarter_turns; }

// q holds an integer n = remainder mod period.
bool holds(const Interval& q, double remainder, double period) {
  const double turns = std::ceil(Rounding::sub_down(q.lower(), remainder) / period);
  return turns * period + remainder <= q.upper();
}

// The range of sin or cos, which is 1 (-1) at n quarter turns for n = maximum (minimum) mod 4.
template <Interval (*value)(double)>
Interval oscillation(const Interval& a, double maximum, double minimum) {
  if (!is_defined(a)) return a;
  if (!is_bounded(a)) return Interval(-1, 1);
  if (is_point(a)) return value(a.lower());
  const Interval q = quarter_turns(a);
  if (!is_reducible(q)) return Interval(-1, 1);
  const Interval first = value(a.lower());
  const Interval last = value(a.upper());
  return Interval(holds(q, minimum, 4) ? -1 : lesser(first.lower(), last.lower()),
                  holds(q, maximum, 4) ? 1 : greater(first.upper(), last.upper()));
}

}  // namespace

Interval sin(const Interval& a) { return oscillation<value::sin>(a, 1, 3); }

Interval cos(const Interval& a) { return oscillation<value::cos>(a, 0, 2); }

Interval tan(const Interval& a) {
  if (!is_bounded(a)) return undefined();
  if (is_point(a)) return value::tan(a.lower());
  const Interval q = quarter_turns(a);
  if (!is_reducible(q) || holds(q, 1, 2)) return undefined();
  return shape::increasing<value::tan>(a);
}

}  // namespace assay::fast
