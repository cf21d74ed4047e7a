// Defines the kernel of the logistic function 1/(1 + exp(-x)), in double-double.
//
// With E = exp(-x) and D = 1 + E in double-double, q = 1/D.h and r = 1 - q (D.h + D.l), the value
// is q + q r. Relative errors: 2^-67.4 from E (its share E/D of D is at most 1), and less than
// 2^-100 from all of: the sum D.l + E.l (2^-105), the residual r (|r| < 2^-51, hence 2^-104), the
// dropped r^2 (2^-102), and the product q r (2^-104). Together less than 2^-67; for |x| < 2^-66
// also less than |x|, so that the value 1/2 at 0 is exact.
#pragma once

#include "fast/bulk/exponential.hpp"

namespace assay::fast::bulk {

template <class L>
struct Logistic {
  using Number = typename L::Number;
  using Bits = typename L::Bits;
  using Double = typename L::Double;

  /// Bounds the relative error of h + l.
  ASSAY_LANES Number error(Number x) { return L::min(L::all(0x1p-66), L::abs(x)); }

  ASSAY_LANES Double evaluate(Number x) {
    const Double e = Exponential<L>::scaled(-x);
    const Double sum = L::two_sum(L::all(1), e.h);
    const Double d = L::fast_two_sum(sum.h, sum.l + e.l);
    const Number q = 1.0 / d.h;
    const Number r = -L::product_minus(q, d.h, L::all(1)) - q * d.l;
    return L::fast_two_sum(q, q * r);
  }

  /// Beyond, the low part of the value is subnormal or exp(-x) overflows.
  ASSAY_LANES Bits are_ordinary(Number least, Number greatest) {
    return L::less_equal(L::all(-600), least) & L::less_equal(greatest, L::all(700));
  }
  ASSAY_LANES Number lower(Number x) {
    const Double v = evaluate(x);
    return L::positive_lower(v, v.h * error(x));
  }
  /// The value is below 1, also where it is nearer to 1 than the error.
  ASSAY_LANES Number upper(Number x) {
    const Double v = evaluate(x);
    return L::min(L::positive_upper(v, v.h * error(x)), L::all(1));
  }
};

}  // namespace assay::fast::bulk
