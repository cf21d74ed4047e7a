// Defines arithmetic on unevaluated sums of two doubles, for kernels (after Joldes, Muller,
// Popescu: Tight and rigorous error bounds for basic building blocks of double-word arithmetic, ACM
// TOMS 44, 2017). Relative errors are below 2^-102, for operands with |l| <= ulp(h) whose parts and
// products are far from the ends of the exponent range.
#pragma once

#include "fast/bulk/lanes.hpp"

namespace assay::fast::bulk {

template <class L>
struct DoubleDouble {
  using Number = typename L::Number;
  using Bits = typename L::Bits;
  using Double = typename L::Double;

  ASSAY_LANES Double select(Bits mask, Double a, Double b) {
    return {L::select(mask, a.h, b.h), L::select(mask, a.l, b.l)};
  }
  /// -v in the lanes whose `sign` is the bit of -0.
  ASSAY_LANES Double with_sign(Bits sign, Double v) {
    return {L::number(L::bits(v.h) ^ sign), L::number(L::bits(v.l) ^ sign)};
  }
  ASSAY_LANES Double half(Double v) { return {0.5 * v.h, 0.5 * v.l}; }

  /// The error is relative to |a| + |b|.
  ASSAY_LANES Double sum(Double a, Double b) {
    const Double s = L::two_sum(a.h, b.h);
    return L::fast_two_sum(s.h, s.l + (a.l + b.l));
  }
  ASSAY_LANES Double sum(Double a, Number b) {
    const Double s = L::two_sum(a.h, b);
    return L::fast_two_sum(s.h, s.l + a.l);
  }
  /// One correction of a.h (1/b.h), whose relative error is below 2^-51.
  ASSAY_LANES Double quotient(Double a, Double b) {
    const Number inverse = 1.0 / b.h;
    const Number q = a.h * inverse;
    const Number r = (a.l - q * b.l) - L::product_minus(q, b.h, a.h);
    return L::fast_two_sum(q, r * inverse);
  }
  /// One Newton step from sqrt(a.h); a > 0.
  ASSAY_LANES Double root(Double a) {
    const Number s = L::sqrt(a.h);
    return L::fast_two_sum(s, 0.5 * (a.l - L::product_minus(s, s, a.h)) / s);
  }
};

}  // namespace assay::fast::bulk
