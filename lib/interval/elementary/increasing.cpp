// exp, atan, sinh, tanh, asinh, erf: the functions that increase on all of R.
//
// Enclosure: each is continuous with a positive derivative, exp x, 1/(1+x^2), cosh x, 1/cosh(x)^2,
// 1/sqrt(1+x^2), 2/sqrt(pi) exp(-x^2) (NIST Digital Library of Mathematical Functions 4.2, 4.24,
// 4.34, 4.38, 7.2), so its range over a is as monotone.hpp says. Over R this gives (0,inf) for exp,
// (-1,1) for tanh and erf: the limits are open. tanh of a large number may round up to 1; it was
// then inexact, and the end 1 is open as well.
#include "interval/elementary/monotone.hpp"

namespace assay::interval {

Interval exp(const Interval& a) { return increasing(mpfr_exp, a); }

Interval atan(const Interval& a) { return increasing(mpfr_atan, a); }

Interval sinh(const Interval& a) { return increasing(mpfr_sinh, a); }

Interval tanh(const Interval& a) { return increasing(mpfr_tanh, a); }

Interval asinh(const Interval& a) { return increasing(mpfr_asinh, a); }

Interval erf(const Interval& a) { return increasing(mpfr_erf, a); }

}  // namespace assay::interval
