// Defines enclosures of the elementary functions' values at one double. They come from the kernels
// of fast/bulk/, whose error bounds are proved; no function of the C library is trusted.
#pragma once

#include "fast/bulk/bulk.hpp"
#include "fast/interval.hpp"

namespace assay::fast::value {

inline Interval interval(bulk::Ends ends) { return Interval(ends.lower, ends.upper); }

inline Interval exp(double x) { return interval(bulk::table().exp_at(x)); }
inline Interval expm1(double x) { return interval(bulk::table().expm1_at(x)); }
inline Interval log(double x) { return interval(bulk::table().log_at(x)); }
inline Interval log1p(double x) { return interval(bulk::table().log1p_at(x)); }
inline Interval sin(double x) { return interval(bulk::table().sin_at(x)); }
inline Interval cos(double x) { return interval(bulk::table().cos_at(x)); }
inline Interval tan(double x) { return interval(bulk::table().tan_at(x)); }
inline Interval asin(double x) { return interval(bulk::table().asin_at(x)); }
inline Interval acos(double x) { return interval(bulk::table().acos_at(x)); }
inline Interval atan(double x) { return interval(bulk::table().atan_at(x)); }
inline Interval sinh(double x) { return interval(bulk::table().sinh_at(x)); }
inline Interval cosh(double x) { return interval(bulk::table().cosh_at(x)); }
inline Interval tanh(double x) { return interval(bulk::table().tanh_at(x)); }
inline Interval asinh(double x) { return interval(bulk::table().asinh_at(x)); }
inline Interval acosh(double x) { return interval(bulk::table().acosh_at(x)); }
inline Interval atanh(double x) { return interval(bulk::table().atanh_at(x)); }
inline Interval erf(double x) { return interval(bulk::table().erf_at(x)); }

}  // namespace assay::fast::value
