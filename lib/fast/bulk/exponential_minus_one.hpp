// Defines the kernel of exp x - 1, in double-double.
//
// With exp x = T (1 + (exp r - 1)), T = 2^(k div 128) 2^(j/128), as in exponential.hpp,
//   exp x - 1 = (T - 1) + T r + T r^2/2 + T r^3 p(r),
// where the first three terms are exact up to parts below 2^-53 of them, because they cancel, and
// the fourth is below 2^-28 T. The value is at least |r|/2, and 2^-8.6 max(1, T) where T != 1.
// Relative errors of h + l:
//   2^-68.9  rounding (proofs/exponential_minus_one.gappa)
//   2^-67.9  the polynomial: where T = 1, 2^-68.1 (proofs/exponential_table.sollya, supnorm), and
//            else 2^-76.6 T
//   2^-71    the dropped products of r.l and r.h^2/2, of T.l and r.h^3/6
//   2^-88    reduction (exponential.hpp)
// Together less than 2^-66.5.
#pragma once

#include "fast/bulk/bounds.hpp"
#include "fast/bulk/exponential.hpp"

namespace assay::fast::bulk {

template <class L>
struct ExponentialMinusOne : Bounds<L, ExponentialMinusOne<L>> {
  using Number = typename L::Number;
  using Bits = typename L::Bits;
  using Double = typename L::Double;

  /// Bounds the relative error of h + l.
  static constexpr double error = 0x1p-66;

  /// Domain: 2^-60 <= |x| <= 680.
  ASSAY_LANES Double evaluate(Number x) {
    using namespace exponential_table;
    const auto reduced = Exponential<L>::reduce(x);
    const Double r = reduced.r;
    const Number th = L::number(L::bits(reduced.power.h) + reduced.shift);
    const Number tl = reduced.power.l * L::number(reduced.shift + 0x3ff0000000000000);
    const Double a = L::two_sum(th, L::all(-1));
    const Double first = L::product(th, r.h);
    const Number half = 0.5 * r.h;
    const Double second = L::product(first.h, half);
    const Number q =
        coefficient_3 + r.h * (coefficient_4 + r.h * (coefficient_5 + r.h * coefficient_6));
    const Double s = L::fast_two_sum(a.h, first.h);
    const Double t = L::fast_two_sum(s.h, second.h);
    const Number low = th * r.l + tl;
    const Number rest = (second.h * (2.0 * r.h * q) + second.l) + (low * (half * r.h + r.h) + low);
    const Number l = (s.l + t.l) + ((a.l + (first.l * half + first.l)) + rest);
    return L::fast_two_sum(t.h, l);
  }

  /// The value is above -1, also where it is nearer to -1 than the error.
  ASSAY_LANES Number lower(Number x) {
    const Double v = evaluate(x);
    return L::max(L::lower(v, L::abs(v.h) * error), L::all(-1));
  }
  ASSAY_LANES Bits is_ordinary(Number x) {
    const Number size = L::abs(x);
    return L::less_equal(L::all(0x1p-53), size) & L::less_equal(size, L::all(600));
  }
};

}  // namespace assay::fast::bulk
