// Defines enclosures of the elementary functions' values at one double.
//
// exp and log have kernels of their own, with proved error bounds (fast/bulk/). The others come
// from the C library, widened by 2^-50 relative and 2^-1072 absolute, which is at least 4 units in
// the last place. That they are enclosures is not proved: the manual of glibc ("Known Maximum
// Errors in Math Functions") reports errors of at most 2 units for these functions in
// round-to-nearest, and the tests compare with MPFR.
#pragma once

#include "fast/bulk/bulk.hpp"
#include "fast/interval.hpp"

#include <cmath>

namespace assay::fast::value {

/// The value of a function whose range is [least, greatest], given to within 4 units.
inline Interval near(double y, double least = -infinity, double greatest = infinity) {
  const double margin = lesser(std::fabs(y), largest) * 0x1p-50 + 0x1p-1072;
  return Interval(greater(lesser(y, largest) - margin, least),
                  lesser(greater(y, -largest) + margin, greatest));
}

/// The value at x of a function with f(0) = 0, the sign of x, and |f| <= greatest.
inline Interval near_with_sign(double x, double y, double greatest = infinity) {
  if (x == 0) return Interval(0);
  return x > 0 ? near(y, 0, greatest) : near(y, -greatest, 0);
}

inline Interval interval(bulk::Ends ends) { return Interval(ends.lower, ends.upper); }

inline Interval exp(double x) { return interval(bulk::table().exp_at(x)); }
inline Interval log(double x) { return interval(bulk::table().log_at(x)); }
inline Interval sinh(double x) { return interval(bulk::table().sinh_at(x)); }
inline Interval cosh(double x) { return interval(bulk::table().cosh_at(x)); }
inline Interval tanh(double x) { return interval(bulk::table().tanh_at(x)); }
inline Interval asinh(double x) { return interval(bulk::table().asinh_at(x)); }
inline Interval acosh(double x) { return interval(bulk::table().acosh_at(x)); }
inline Interval atanh(double x) { return interval(bulk::table().atanh_at(x)); }

inline Interval sin(double x) { return x == 0 ? Interval(0) : near(std::sin(x), -1, 1); }
inline Interval cos(double x) { return x == 0 ? Interval(1) : near(std::cos(x), -1, 1); }
inline Interval tan(double x) { return x == 0 ? Interval(0) : near(std::tan(x)); }
inline Interval asin(double x) { return near_with_sign(x, std::asin(x)); }
inline Interval acos(double x) { return x == 1 ? Interval(0) : near(std::acos(x)); }
inline Interval atan(double x) { return near_with_sign(x, std::atan(x)); }
inline Interval erf(double x) { return near_with_sign(x, std::erf(x), 1); }

}  // namespace assay::fast::value
