#include "audit/functions/value_bounds.hpp"

#include "interval/interval.hpp"

#include <algorithm>

namespace assay::audit::functions {

namespace {

using exact::Rational;
using interval::Interval;

/// No format has numbers between this and 0, nor the middle of two.
Rational least_size() { return exact::power(Rational(2), -4000); }

/// An upper bound of every v in a, brought to a number that is short.
Rational upper_bound(const Interval& a, const Rational& limit) {
  const interval::Precision p(64);
  const Rational least = least_size();
  if (interval::certainly_less_equal(a, interval::point(-limit, p))) return -limit;
  if (interval::certainly_less(interval::point(-least, p), a)) {
    if (interval::is_negative(a)) return Rational(0);
    if (interval::certainly_less_equal(a, interval::point(least, p))) return least;
  }
  const auto end = interval::upper_end(a).value;
  return end ? std::min(*end, limit) : limit;
}

}  // namespace

ValueBounds value_bounds(const kernel::Enclosure& v, long exponent) {
  const Rational limit = exact::power(Rational(2), exponent);
  const Interval& a = v.interval();
  ValueBounds bounds;
  bounds.is_positive = interval::is_positive(a);
  bounds.is_negative = interval::is_negative(a);
  if (v.exact() && abs(*v.exact()) <= limit) {
    bounds.lower = bounds.upper = *v.exact();
  } else {
    bounds.lower = -upper_bound(-a, limit);
    bounds.upper = upper_bound(a, limit);
  }
  return bounds;
}

}  // namespace assay::audit::functions
