// Defines the kernels of sinh, cosh, tanh and their inverses at one double, in double-double.
//
// With E = exp |x| and R = 1/E, both with relative errors below 2^-66.9, for 2^-6 <= |x| <= 708:
//   cosh x = (E + R)/2       2^-66.8, a sum of positive numbers
//   sinh x = (E - R)/2       2^-60.9: the errors of E and R count coth |x| < 64.1 times
//   tanh x = (E - R)/(E + R) 2^-60.8
// The inverses are logarithms of a double-double y with a relative error below 2^-100 (products and
// sums of two doubles are exact, roots and quotients are corrected once). That counts for less than
// 2^-74 of the logarithm, since acosh x > 2^-26 for x > 1 and the others are at least 2^-6:
//   asinh x = log(x + sqrt(x^2 + 1)), acosh x = log(x + sqrt(x^2 - 1)), atanh x =
//   log((1+x)/(1-x))/2
// all with relative errors below 2^-65.3, and log(2x) where x > 2^100, up to 1/(4x^2).
// For |x| < 2^-6 the odd functions are x + x^3 p(x^2), Taylor's series to x^11: the second term is
// below 2^-13.5 |x| and has a relative error below 2^-50.5, and what is left out is below 2^-75
// |x|. Together less than 2^-63.9.
#pragma once

#include "fast/bulk/exponential.hpp"
#include "fast/bulk/irregular.hpp"
#include "fast/bulk/logarithm.hpp"

namespace assay::fast::bulk {

template <class One>
struct Hyperbolic {
  using Double = typename One::Double;

  static Ends sinh(double x) {
    const double size = One::abs(x);
    if (!(least <= size && size <= 708)) return irregular_sinh(x);
    if (size < series_end) return odd(x, series(size, sinh_series), 0x1p-63);
    return odd(x, half(difference(powers(size))), 0x1p-60);
  }

  static Ends cosh(double x) {
    const double size = One::abs(x);
    if (!(least <= size && size <= 708)) return irregular_cosh(x);
    return bounds(half(sum(powers(size))), 0x1p-66);
  }

  static Ends tanh(double x) {
    const double size = One::abs(x);
    if (!(least <= size && size <= 20)) return irregular_tanh(x);
    if (size < series_end) return odd(x, series(size, tanh_series), 0x1p-63);
    const Powers p = powers(size);
    return odd(x, quotient(difference(p), sum(p)), 0x1p-60);
  }

  static Ends asinh(double x) {
    const double size = One::abs(x);
    if (!(least <= size && size <= 0x1p1022)) return irregular_asinh(x);
    if (size < series_end) return odd(x, series(size, asinh_series), 0x1p-63);
    return odd(x, logarithm_of_root(size, 1), 0x1p-65);
  }

  static Ends acosh(double x) {
    if (!(1 < x && x <= 0x1p1022)) return irregular_acosh(x);
    return bounds(logarithm_of_root(x, -1), 0x1p-65);
  }

  static Ends atanh(double x) {
    const double size = One::abs(x);
    if (!(least <= size && size < 1)) return irregular_atanh(x);
    if (size < series_end) return odd(x, series(size, atanh_series), 0x1p-63);
    const Double y = quotient(One::two_sum(1, size), One::two_sum(1, -size));
    return odd(x, half(Logarithm<One>::evaluate(y)), 0x1p-65);
  }

 private:
  static constexpr double least = 0x1p-26;
  static constexpr double series_end = 0x1p-6;

  // The coefficients of x^3, x^5, ..., x^11 (DLMF 4.33.1, 4.33.3, 4.38.1, 4.38.7).
  static constexpr double sinh_series[] = {1. / 6, 1. / 120, 1. / 5040, 1. / 362880, 1. / 39916800};
  static constexpr double tanh_series[] = {-1. / 3, 2. / 15, -17. / 315, 62. / 2835,
                                           -1382. / 155925};
  static constexpr double asinh_series[] = {-1. / 6, 3. / 40, -15. / 336, 105. / 3456,
                                            -945. / 42240};
  static constexpr double atanh_series[] = {1. / 3, 1. / 5, 1. / 7, 1. / 9, 1. / 11};

  struct Powers {
    Double e;  // exp x
    Double r;  // exp -x
  };

  ASSAY_LANES Ends bounds(Double v, double relative_error) {
    const double error = One::abs(v.h) * relative_error;
    return {One::lower(v, error), One::upper(v, error)};
  }
  /// The bounds at x of an odd function with the value v at |x|.
  ASSAY_LANES Ends odd(double x, Double v, double relative_error) {
    const Ends of_size = bounds(v, relative_error);
    return x < 0 ? Ends{-of_size.upper, -of_size.lower} : of_size;
  }
  ASSAY_LANES Double series(double x, const double (&c)[5]) {
    const double s = x * x;
    double q = One::fma(s, c[4], c[3]);
    q = One::fma(s, q, c[2]);
    q = One::fma(s, q, c[1]);
    q = One::fma(s, q, c[0]);
    return One::fast_two_sum(x, x * s * q);
  }
  ASSAY_LANES Double half(Double v) { return {0.5 * v.h, 0.5 * v.l}; }
  ASSAY_LANES Double quotient(Double a, Double b) {
    const double q = a.h / b.h;
    const double r = One::fma(-q, b.l, One::fma(-q, b.h, a.h) + a.l);
    return One::fast_two_sum(q, r / b.h);
  }
  ASSAY_LANES Powers powers(double x) {
    const Double e = Exponential<One>::scaled(x);
    return {e, quotient({1, 0}, e)};
  }
  ASSAY_LANES Double sum(Powers p) {
    const Double s = One::two_sum(p.e.h, p.r.h);
    return One::fast_two_sum(s.h, s.l + (p.e.l + p.r.l));
  }
  ASSAY_LANES Double difference(Powers p) { return sum({p.e, {-p.r.h, -p.r.l}}); }
  /// log(x + sqrt(x^2 + c)), for c = 1 or -1.
  ASSAY_LANES Double logarithm_of_root(double x, double c) {
    if (x > 0x1p100) return Logarithm<One>::evaluate({x, 0}, 1);
    const double p = x * x;
    const Double s = One::two_sum(p, c);
    const Double square = One::fast_two_sum(s.h, s.l + One::fma(x, x, -p));
    const double root = One::sqrt(square.h);
    const double rest = 0.5 * (One::fma(-root, root, square.h) + square.l) / root;
    const Double y = One::two_sum(x, root);
    return Logarithm<One>::evaluate(One::fast_two_sum(y.h, y.l + rest));
  }
};

}  // namespace assay::fast::bulk
