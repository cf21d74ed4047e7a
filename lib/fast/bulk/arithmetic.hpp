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

  /// All ends are 0, or of a size in [2^-480, 2^480].
  ASSAY_LANES Bits are_moderate(Ends a, Ends b) {
    const Number lower_a = L::abs(a.lower), upper_a = L::abs(a.upper);
    const Number lower_b = L::abs(b.lower), upper_b = L::abs(b.upper);
    // Where a lower end is NaN, `max` gives NaN.
    const Bits none_is_huge = L::less_equal(L::max(upper_a, lower_a), L::all(0x1p480)) &
                              L::less_equal(L::max(upper_b, lower_b), L::all(0x1p480));
    // `before` makes a 0 a NaN, which `min` passes over.
    const Number least = L::min(
        before(lower_a),
        L::min(before(upper_a), L::min(before(lower_b), L::min(before(upper_b), L::all(0x1p480)))));
    return none_is_huge & L::less_equal(L::all(0x1.fffffffffffffp-481), least);
  }
  ASSAY_LANES Number before(Number x) { return L::number(L::bits(x) - 1); }

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
    ASSAY_LANES Bits is_ordinary(Ends a, Ends b) { return are_moderate(a, b); }
    /// The least of the products, rounded to nearest, is the least one, rounded. It has to go down
    /// if one of the products is below it.
    ASSAY_LANES Ends evaluate(Ends a, Ends b) {
      const Products nearest{a.lower * b.lower, a.lower * b.upper, a.upper * b.lower,
                             a.upper * b.upper};
      const Number lower = least(nearest);
      const Number upper = greatest(nearest);
      return {down({lower, least(minus(a, b, lower))}), up({upper, greatest(minus(a, b, upper))})};
    }

   private:
    struct Products {
      Number ll;
      Number lu;
      Number ul;
      Number uu;
    };
    ASSAY_LANES Products minus(Ends a, Ends b, Number c) {
      return {L::product_minus(a.lower, b.lower, c), L::product_minus(a.lower, b.upper, c),
              L::product_minus(a.upper, b.lower, c), L::product_minus(a.upper, b.upper, c)};
    }
    ASSAY_LANES Number least(Products p) { return L::min(L::min(p.ll, p.lu), L::min(p.ul, p.uu)); }
    ASSAY_LANES Number greatest(Products p) {
      return L::max(L::max(p.ll, p.lu), L::max(p.ul, p.uu));
    }
  };

  struct Quotient {
    ASSAY_LANES Bits is_ordinary(Ends a, Ends b) {
      const Bits has_no_zero = L::less(L::all(0), b.lower) | L::less(b.upper, L::all(0));
      return are_moderate(a, b) & has_no_zero;
    }
    /// The quotient rounded to nearest, and the sign of what is missing, for y > 0.
    ASSAY_LANES Double residual(Number x, Number y) {
      const Number q = x / y;
      return {q, -L::product_minus(q, y, x)};
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
      return L::less_equal(L::all(0), a.lower) & are_moderate(a, a);
    }
    /// The root rounded to nearest, and the sign of what is missing.
    ASSAY_LANES Double residual(Number x) {
      const Number s = L::sqrt(x);
      return {s, -L::product_minus(s, s, x)};
    }
    ASSAY_LANES Ends evaluate(Ends a) { return {down(residual(a.lower)), up(residual(a.upper))}; }
  };
};

}  // namespace assay::fast::bulk
