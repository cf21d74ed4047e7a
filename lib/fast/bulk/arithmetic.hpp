// Defines the kernels of + - * / sqrt on intervals in lanes; fast/rounding.hpp has the argument.
// The ordinary operands are those for which the residuals are exact without scaling and nothing
// overflows; a step is never taken from 0, because the residual of 0 is then 0.
#pragma once

#include "fast/bulk/lanes.hpp"

namespace assay::fast::bulk {

template <class L>
struct Arithmetic {
  using Number = typename L::Number;
  using Bits = typename L::Bits;
  using Double = typename L::Double;

  struct Ends {
    Number lower;
    Number upper;
  };

  ASSAY_LANES Bits is_finite(Number x) { return L::less(L::abs(x), L::all(__builtin_inf())); }
  ASSAY_LANES Bits is_below_largest(Number x) {
    return L::less(L::abs(x), L::all(0x1.fffffffffffffp1023));
  }

  /// 0, or of a size in [2^-480, 2^480].
  ASSAY_LANES Bits is_moderate(Number x) {
    const Number size = L::abs(x);
    return (L::less_equal(L::all(0x1p-480), size) & L::less_equal(size, L::all(0x1p480))) |
           L::equal(size, L::all(0));
  }
  ASSAY_LANES Bits is_moderate(Ends a) { return is_moderate(a.lower) & is_moderate(a.upper); }

  /// h + l exactly, rounded down (up) to a double.
  ASSAY_LANES Number down(Double v) { return L::stepped_down(L::less(v.l, L::all(0)), v.h); }
  ASSAY_LANES Number up(Double v) { return L::stepped_up(L::less(L::all(0), v.l), v.h); }

  struct Sum {
    /// Where a term is the largest double, two_sum may overflow although the sum does not.
    ASSAY_LANES Bits is_ordinary(Ends a, Ends b) {
      return is_finite(a.lower + b.lower) & is_finite(a.upper + b.upper) &
             is_below_largest(b.lower) & is_below_largest(b.upper);
    }
    ASSAY_LANES Ends evaluate(Ends a, Ends b) {
      return {down(L::two_sum(a.lower, b.lower)), up(L::two_sum(a.upper, b.upper))};
    }
  };

  struct Difference {
    ASSAY_LANES Bits is_ordinary(Ends a, Ends b) {
      return Sum::is_ordinary(a, {-b.upper, -b.lower});
    }
    ASSAY_LANES Ends evaluate(Ends a, Ends b) { return Sum::evaluate(a, {-b.upper, -b.lower}); }
  };

  struct Product {
    ASSAY_LANES Bits is_ordinary(Ends a, Ends b) { return is_moderate(a) & is_moderate(b); }
    ASSAY_LANES Double exactly(Number x, Number y) {
      const Number p = x * y;
      return {p, L::fma(x, y, -p)};
    }
    /// Rounding down is monotone, so the least of the rounded products is the least one, rounded.
    ASSAY_LANES Ends evaluate(Ends a, Ends b) {
      const Double ll = exactly(a.lower, b.lower);
      const Double lu = exactly(a.lower, b.upper);
      const Double ul = exactly(a.upper, b.lower);
      const Double uu = exactly(a.upper, b.upper);
      return {L::min(L::min(down(ll), down(lu)), L::min(down(ul), down(uu))),
              L::max(L::max(up(ll), up(lu)), L::max(up(ul), up(uu)))};
    }
  };

  struct Quotient {
    ASSAY_LANES Bits is_ordinary(Ends a, Ends b) {
      const Bits has_no_zero = L::less(L::all(0), b.lower) | L::less(b.upper, L::all(0));
      return is_moderate(a) & is_moderate(b) & has_no_zero;
    }
    /// The quotient rounded to nearest, and the sign of what is missing, for y > 0.
    ASSAY_LANES Double residual(Number x, Number y) {
      const Number q = x / y;
      return {q, L::fma(-q, y, x)};
    }
    ASSAY_LANES Ends evaluate(Ends a, Ends b) {
      const Bits flip = L::less(b.upper, L::all(0));
      const Number x_lower = L::select(flip, -a.upper, a.lower);
      const Number x_upper = L::select(flip, -a.lower, a.upper);
      const Number y_lower = L::select(flip, -b.upper, b.lower);
      const Number y_upper = L::select(flip, -b.lower, b.upper);
      const Number least = L::select(L::less(x_lower, L::all(0)), y_lower, y_upper);
      const Number greatest = L::select(L::less(x_upper, L::all(0)), y_upper, y_lower);
      return {down(residual(x_lower, least)), up(residual(x_upper, greatest))};
    }
  };

  struct SquareRoot {
    ASSAY_LANES Bits is_ordinary(Ends a) {
      return L::less_equal(L::all(0), a.lower) & is_moderate(a);
    }
    /// The root rounded to nearest, and the sign of what is missing.
    ASSAY_LANES Double residual(Number x) {
      const Number s = L::sqrt(x);
      return {s, L::fma(-s, s, x)};
    }
    ASSAY_LANES Ends evaluate(Ends a) { return {down(residual(a.lower)), up(residual(a.upper))}; }
  };
};

}  // namespace assay::fast::bulk
