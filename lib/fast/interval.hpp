// Defines Interval: a closed interval of reals with doubles for ends, or infinite ones, for
// searches and bulk work. No certificate has to believe it; all the same its results are
// enclosures.
//
// An operation returns an interval that contains the value of the function at every choice of
// points from the operands. Ends of + - * / sqrt are the tightest doubles. Where the function is
// not defined on all of the operands, or not known to be, the result is undefined(), and so is
// everything that is computed from it: a search need ask once, at the end. Nothing here depends on
// the rounding mode (it is to-nearest), on compiler flags (ieee.hpp), or on the state of a thread.
#pragma once

#include "exact/rational.hpp"
#include "fast/policies.hpp"

namespace assay::fast {

/// Either lower() <= upper(), with -inf for no lower and +inf for no upper bound, or undefined, and
/// then both ends are NaN: every comparison with one of them is false.
using Interval = boost::numeric::interval<double, Policies>;

// --- making ------------------------------------------------------------------------------------

inline Interval undefined() { return Interval::empty(); }
inline Interval whole() { return Interval(-infinity, infinity); }
/// The tightest enclosure of an exact number.
Interval enclosure(const exact::Rational& x);

// --- asking ------------------------------------------------------------------------------------

inline bool is_defined(const Interval& a) { return a.lower() <= a.upper(); }
inline bool is_bounded(const Interval& a) { return -infinity < a.lower() && a.upper() < infinity; }
inline bool is_point(const Interval& a) { return a.lower() == a.upper(); }
inline bool contains(const Interval& a, double x) { return a.lower() <= x && x <= a.upper(); }
/// x < y (x <= y, x != y) for every x in a and every y in b, and both are defined.
inline bool certainly_less(const Interval& a, const Interval& b) { return a.upper() < b.lower(); }
inline bool certainly_less_equal(const Interval& a, const Interval& b) {
  return a.upper() <= b.lower();
}
inline bool certainly_different(const Interval& a, const Interval& b) {
  return certainly_less(a, b) || certainly_less(b, a);
}
/// The greatest of |x| for x in a.
inline double magnitude(const Interval& a) { return greater(-a.lower(), a.upper()); }
/// The distance of the ends, rounded up.
inline double width(const Interval& a) { return Rounding::sub_up(a.upper(), a.lower()); }

// --- arithmetic ----------------------------------------------------------------------------------

// Operators + - * and unary - are Boost.Interval's, over Rounding: {0} times anything is {0}.

/// Boost drops the points at which a quotient is undefined; `divide` does not.
Interval operator/(const Interval& a, const Interval& b) = delete;

/// x / y; undefined when 0 is in b.
inline Interval divide(const Interval& a, const Interval& b) {
  if (!(b.lower() > 0 || b.upper() < 0)) return undefined();
  return boost::numeric::operator/(a, b);
}

inline Interval abs(const Interval& a) {
  if (a.lower() >= 0 || !is_defined(a)) return a;
  return Interval(greater(0.0, -a.upper()), magnitude(a));
}

inline Interval min(const Interval& a, const Interval& b) {
  if (!is_defined(a) || !is_defined(b)) return undefined();
  return Interval(lesser(a.lower(), b.lower()), lesser(a.upper(), b.upper()));
}

inline Interval max(const Interval& a, const Interval& b) { return -min(-a, -b); }

/// Undefined unless a >= 0.
inline Interval sqrt(const Interval& a) {
  if (!(a.lower() >= 0)) return undefined();
  return Interval(Rounding::sqrt_down(a.lower()), Rounding::sqrt_up(a.upper()));
}

/// x^n; for n < 0 undefined when 0 is in a. x^0 = 1, also 0^0. The tightest where the powers of the
/// ends are doubles; otherwise at most 2 units wide around each, and 1 unit but for a share n 2^-50
/// (for |n| < 2^40; exp(n log x) beyond).
Interval power(const Interval& a, long n);

}  // namespace assay::fast
