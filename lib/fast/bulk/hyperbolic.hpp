// Defines the kernels of the hyperbolic functions and their inverses, in double-double.
//
// With E = exp |x| - 1 up to a relative 2^-66.5 (exponential_minus_one.hpp), nothing cancels in
//   sinh x = (E + E/(E + 1))/2                       2^-65.5: E counts at most twice
//   tanh x = E/(E + 2), E = exp |2x| - 1             2^-65.5
// and with E = exp |x| up to 2^-67.7 (exponential.hpp)
//   cosh x = (E + 1/E)/2                             2^-67.6
// The inverses are logarithms of a double-double y with a relative error below 2^-100. That counts
// for less than 2^-73 of the logarithm, which is at least 2^-27:
//   asinh x = log(x + sqrt(x^2 + 1)), acosh x = log(x + sqrt(x^2 - 1)), atanh x =
//   log((1+x)/(1-x))/2
// all with relative errors below 2^-65.5, and log(2x) where x > 2^100, up to 1/(4x^2).
#pragma once

#include "fast/bulk/bounds.hpp"
#include "fast/bulk/exponential.hpp"
#include "fast/bulk/exponential_minus_one.hpp"
#include "fast/bulk/logarithm.hpp"

namespace assay::fast::bulk {

/// log(x + sqrt(x^2 + c)) for c = 1 or -1. Domain: 2^-26 <= x <= 2^1022; x > 1 if c = -1.
template <class L>
struct LogarithmOfRoot {
  using Number = typename L::Number;
  using Double = typename L::Double;

  ASSAY_LANES Double evaluate(Number x, double c) {
    const Double square = DoubleDouble<L>::sum(L::product(x, x), L::all(c));
    const Double y = DoubleDouble<L>::sum(DoubleDouble<L>::root(square), x);
    const Double twice{x + x, L::all(0)};
    const auto is_large = L::less(L::all(0x1p100), x);
    return Logarithm<L>::evaluate(DoubleDouble<L>::select(is_large, twice, y));
  }
};

template <class L>
struct Sinh : Odd<L, Sinh<L>> {
  using Double = typename L::Double;
  static constexpr double error = 0x1p-65;
  static constexpr double least = 0x1p-26;
  static constexpr double greatest = 600;

  ASSAY_LANES Double of_size(typename L::Number x) {
    const Double e = ExponentialMinusOne<L>::evaluate(x);
    const Double second = DoubleDouble<L>::quotient(e, DoubleDouble<L>::sum(e, L::all(1)));
    return DoubleDouble<L>::half(DoubleDouble<L>::sum(e, second));
  }
};

template <class L>
struct Cosh : Bounds<L, Cosh<L>> {
  using Number = typename L::Number;
  using Double = typename L::Double;
  static constexpr double error = 0x1p-67;

  ASSAY_LANES Double evaluate(Number x) {
    const Double e = Exponential<L>::scaled(L::abs(x));
    const Double inverse = DoubleDouble<L>::quotient({L::all(1), L::all(0)}, e);
    return DoubleDouble<L>::half(DoubleDouble<L>::sum(e, inverse));
  }
  /// |x| >= 2^-26, so that the value 1 at 0 remains exact.
  ASSAY_LANES typename L::Bits is_ordinary(Number x) {
    const Number size = L::abs(x);
    return L::less_equal(L::all(0x1p-26), size) & L::less_equal(size, L::all(600));
  }
};

template <class L>
struct Tanh : Odd<L, Tanh<L>> {
  using Double = typename L::Double;
  static constexpr double error = 0x1p-65;
  static constexpr double least = 0x1p-26;
  static constexpr double greatest = 20;

  ASSAY_LANES Double of_size(typename L::Number x) {
    const Double e = ExponentialMinusOne<L>::evaluate(2.0 * x);
    return DoubleDouble<L>::quotient(e, DoubleDouble<L>::sum(e, L::all(2)));
  }
};

template <class L>
struct Asinh : Odd<L, Asinh<L>> {
  static constexpr double error = Logarithm<L>::error;
  static constexpr double least = 0x1p-26;
  static constexpr double greatest = 0x1p1022;

  ASSAY_LANES typename L::Double of_size(typename L::Number x) {
    return LogarithmOfRoot<L>::evaluate(x, 1);
  }
};

template <class L>
struct Acosh : Bounds<L, Acosh<L>> {
  using Number = typename L::Number;
  static constexpr double error = Logarithm<L>::error;

  ASSAY_LANES typename L::Double evaluate(Number x) { return LogarithmOfRoot<L>::evaluate(x, -1); }
  ASSAY_LANES typename L::Bits is_ordinary(Number x) {
    return L::less(L::all(1), x) & L::less_equal(x, L::all(0x1p1022));
  }
};

template <class L>
struct Atanh : Odd<L, Atanh<L>> {
  using Number = typename L::Number;
  static constexpr double error = Logarithm<L>::error;
  static constexpr double least = 0x1p-26;
  static constexpr double greatest = 0x1.fffffffffffffp-1;

  ASSAY_LANES typename L::Double of_size(Number x) {
    const auto y = DoubleDouble<L>::quotient(L::two_sum(L::all(1), x), L::two_sum(L::all(1), -x));
    return DoubleDouble<L>::half(Logarithm<L>::evaluate(y));
  }
};

}  // namespace assay::fast::bulk
