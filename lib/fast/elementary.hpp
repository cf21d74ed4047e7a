// Defines the elementary functions of intervals. Each encloses the range of f over its argument,
// and is undefined where f is not defined on all of it, or not known to be.
//
// Enclosure: if f is monotone on a, f(a) has its ends at the ends of a. cosh x = cosh |x|.
#pragma once

#include "fast/interval.hpp"
#include "fast/values.hpp"

namespace assay::fast {

namespace shape {

template <Interval (*value)(double)>
Interval increasing(const Interval& a) {
  if (is_point(a)) return value(a.lower());
  if (!is_defined(a)) return a;
  return Interval(value(a.lower()).lower(), value(a.upper()).upper());
}

template <Interval (*value)(double)>
Interval decreasing(const Interval& a) {
  if (is_point(a)) return value(a.lower());
  if (!is_defined(a)) return a;
  return Interval(value(a.upper()).lower(), value(a.lower()).upper());
}

}  // namespace shape

inline Interval pi() { return Interval(0x1.921fb54442d18p1, 0x1.921fb54442d19p1); }

inline Interval exp(const Interval& a) { return shape::increasing<value::exp>(a); }
inline Interval expm1(const Interval& a) { return shape::increasing<value::expm1>(a); }
inline Interval log(const Interval& a) {  // a > 0
  return a.lower() > 0 ? shape::increasing<value::log>(a) : undefined();
}
inline Interval log1p(const Interval& a) {  // a > -1
  return a.lower() > -1 ? shape::increasing<value::log1p>(a) : undefined();
}
Interval sin(const Interval& a);
Interval cos(const Interval& a);
Interval tan(const Interval& a);           // no pole in a
inline Interval asin(const Interval& a) {  // -1 <= a <= 1
  return a.lower() >= -1 && a.upper() <= 1 ? shape::increasing<value::asin>(a) : undefined();
}
inline Interval acos(const Interval& a) {  // -1 <= a <= 1
  return a.lower() >= -1 && a.upper() <= 1 ? shape::decreasing<value::acos>(a) : undefined();
}
inline Interval atan(const Interval& a) { return shape::increasing<value::atan>(a); }
inline Interval sinh(const Interval& a) { return shape::increasing<value::sinh>(a); }
inline Interval cosh(const Interval& a) { return shape::increasing<value::cosh>(abs(a)); }
inline Interval tanh(const Interval& a) { return shape::increasing<value::tanh>(a); }
inline Interval asinh(const Interval& a) { return shape::increasing<value::asinh>(a); }
inline Interval acosh(const Interval& a) {  // a >= 1
  return a.lower() >= 1 ? shape::increasing<value::acosh>(a) : undefined();
}
inline Interval atanh(const Interval& a) {  // -1 < a < 1
  return a.lower() > -1 && a.upper() < 1 ? shape::increasing<value::atanh>(a) : undefined();
}
inline Interval erf(const Interval& a) { return shape::increasing<value::erf>(a); }

/// x^y = exp(y log x); undefined unless a > 0. At most 2 units wide around the value at each
/// corner.
Interval power(const Interval& a, const Interval& exponent);

}  // namespace assay::fast
