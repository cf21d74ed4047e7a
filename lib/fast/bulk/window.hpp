// Defines the kernel of the ends of the window in which |w sigma'(w a + b)| >= 1 for the logistic
// function sigma: a from (-L - b)/w to (L - b)/w, with L(w) = log(((w - 2) + sqrt(w (w - 4)))/2).
//
// This form of L has no cancellation: up to 2^30, w - 4 and w - 2 are exact, and the sum has
// positive terms. In double-double the argument X of the logarithm has a relative error below
// 2^-100: w (w - 4) is exact as P + rest, and its root is s + (P + rest - s^2)/(2 s) up to a
// relative (2^-52)^2. Near w = 4, L is about sqrt(w - 4) >= 2^-25, so that the error of X counts
// for less than 2^-74 of L, and L has a relative error below 2^-65, like any logarithm.
//
// For w > 2^30, where w - 4 is not always exact, exp L + exp -L = w - 2 gives X = w - 2 - 1/(w - 2)
// up to a relative 2^-119.
//
// The quotient: with n = (-b +- L.h) exactly, plus the low part of L in n.l; i = 1/w; q = n.h i;
// and the residual r = n.h - q w + n.l, the value is q + r i. Its error is at most
//   2^-65 |L|/w from L,  2^-104 |L|/w + 2^-102 |q| from the roundings of r, r i and the bounds.
#pragma once

#include "fast/bulk/logarithm.hpp"

namespace assay::fast::bulk {

template <class L>
struct Window {
  using Number = typename L::Number;
  using Bits = typename L::Bits;
  using Double = typename L::Double;

  /// Enclosures of both ends.
  struct Row {
    Number left_lower;
    Number left_upper;
    Number right_lower;
    Number right_upper;
  };

  /// 4 <= w <= 1e300, and b = 0 or 2^-400 <= |b| <= 2^400: nothing overflows, and what becomes
  /// subnormal in `row` is below the error that is allowed for.
  ASSAY_LANES Bits is_ordinary(Number w, Number b) {
    const Number size = L::abs(b);
    const Bits b_is_ordinary =
        (L::less_equal(L::all(0x1p-400), size) & L::less_equal(size, L::all(0x1p400))) |
        L::equal(size, L::all(0));
    return L::less_equal(L::all(4), w) & L::less_equal(w, L::all(1e300)) & b_is_ordinary;
  }

  /// exp L. The tiny number keeps 0/0 away at w = 4, and is far below any other root.
  ASSAY_LANES Double argument(Number w) {
    const Number d = w - 4.0;
    const Double p = L::product(d, w);
    const Number s = L::sqrt(p.h);
    const Number s_low = 0.5 * (p.l - L::product_minus(s, s, p.h)) / (s + 0x1p-1000);
    const Double x = L::fast_two_sum(w - 2.0, s);
    const Double sum = L::fast_two_sum(x.h, x.l + s_low);
    const Double large = L::fast_two_sum(w, L::all(-2));
    const Bits is_large = L::less(L::all(0x1p30), w);
    return {L::select(is_large, large.h, 0.5 * sum.h),
            L::select(is_large, large.l - 1.0 / large.h, 0.5 * sum.l)};
  }

  ASSAY_LANES Row row(Number w, Number b, Double length) {
    const Number i = 1.0 / w;
    const Number of_length = L::abs(length.h) * i * 0x1.2p-65;
    const Double left = quotient(-length.h, -length.l, w, b, i);
    const Double right = quotient(length.h, length.l, w, b, i);
    const Number left_error = L::abs(left.h) * 0x1p-100 + of_length;
    const Number right_error = L::abs(right.h) * 0x1p-100 + of_length;
    return {bound_down(left, left_error), bound_up(left, left_error),
            bound_down(right, right_error), bound_up(right, right_error)};
  }

  /// Every enclosure is at most 2 units wide, its ends of one sign.
  ASSAY_LANES Bits is_tight(Row r) {
    return is_tight(r.left_lower, r.left_upper) & is_tight(r.right_lower, r.right_upper);
  }

 private:
  /// (h + l - b)/w.
  ASSAY_LANES Double quotient(Number h, Number l, Number w, Number b, Number i) {
    const Double n = L::two_sum(h, -b);
    const Number q = n.h * i;
    const Number r = (n.l + l) - L::product_minus(q, w, n.h);
    return L::two_sum(q, r * i);
  }

  /// v.h + (v.l - error), rounded down. Near b = L, v.h may be smaller than the error.
  ASSAY_LANES Number bound_down(Double v, Number error) {
    const Double sum = L::two_sum(v.h, v.l - error);
    return L::stepped_down(L::less(sum.l, L::all(0)), sum.h);
  }
  ASSAY_LANES Number bound_up(Double v, Number error) { return -bound_down({-v.h, -v.l}, error); }

  ASSAY_LANES Bits is_tight(Number lower, Number upper) {
    const Bits steps = L::bits(upper) - L::bits(lower);
    return L::is_between(steps, -2, 2);
  }
};

}  // namespace assay::fast::bulk
