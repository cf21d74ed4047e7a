// Defines the rows that the kernels leave out: infinite, undefined, huge and subnormal operands,
// and windows that need more digits. One row at a time, in code for every processor.
#pragma once

#include "fast/bulk/table.hpp"

namespace assay::fast::bulk {

// As the operations of fast/interval.hpp and fast/elementary.hpp.
Ends irregular_add(Ends a, Ends b);
Ends irregular_subtract(Ends a, Ends b);
Ends irregular_multiply(Ends a, Ends b);
Ends irregular_divide(Ends a, Ends b);
Ends irregular_sqrt(Ends a);
Ends irregular_sin(Ends a);
Ends irregular_cos(Ends a);

// Bounds of the value at x, or of the limit at an infinite x, at 0 for log, at -1 for log1p; NaN
// where there is none.
Ends irregular_exp(double x);
Ends irregular_expm1(double x);
Ends irregular_log(double x);
Ends irregular_log1p(double x);
Ends irregular_logistic(double x);
Ends irregular_sinh(double x);
Ends irregular_cosh(double x);
Ends irregular_tanh(double x);
Ends irregular_asinh(double x);
Ends irregular_acosh(double x);
Ends irregular_atanh(double x);
Ends irregular_sin(double x);
Ends irregular_cos(double x);
Ends irregular_tan(double x);
Ends irregular_asin(double x);
Ends irregular_acos(double x);
Ends irregular_atan(double x);
Ends irregular_erf(double x);
/// 2^exponent exp(x) for -1 <= exponent <= 0, and log(2^exponent x) for x > 0 and exponent <= 1.
Ends scaled_exp(double x, long exponent);
Ends scaled_log(double x, long exponent);

/// Bounds of f(x) for an odd f that differs from x by less than the distance to the next double,
/// and is greater (smaller) in size.
Ends beyond(double x);
Ends within(double x);

/// Enclosures of both ends of a window, each at most 2 units wide.
struct WindowEnds {
  Ends left;
  Ends right;
};
/// By MPFR, with as many bits as it takes. NaN unless 4 <= w < inf and b is finite.
WindowEnds irregular_window(double w, double b);

}  // namespace assay::fast::bulk
