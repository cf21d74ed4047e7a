// Defines the kernel of exp, in double-double.
//
// With k the integer next to 128 x/log 2, x = k log(2)/128 + r, |r| <= 0x1.63p-9, and
//   exp x = 2^(k div 128) * 2^(j/128) * exp r,  j = k mod 128,
// where 2^(j/128) = th + tl comes from a table and exp r - 1 = r + r^2 p(r) from a polynomial of
// degree 6 (after Tang: Table-driven implementation of the exponential function in IEEE
// floating-point arithmetic, ACM TOMS 15, 1989). Relative errors of h + l:
//   2^-76.6  the polynomial (proofs/exponential_table.sollya, supnorm)
//   2^-67.66 rounding in polynomial and product: 0x1.4p-68 absolute (proofs/exponential.gappa), and
//            the significand is above 0.994
//   2^-70.4  the dropped product of r.l and r.h
//   2^-79    reduction: `ln2_128_high` has 35 bits and |k| < 2^18, so that their product is exact
//            and r0 as well; r0 is a multiple of the other operand's unit, so that fast_two_sum is
//            exact
//   2^-106   the table
// Together less than 2^-67.4; for |x| < 2^-66 also less than |x|, so that exp 0 = 1 is exact.
#pragma once

#include "fast/bulk/exponential_table.hpp"
#include "fast/bulk/lanes.hpp"

namespace assay::fast::bulk {

template <class L>
struct Exponential {
  using Number = typename L::Number;
  using Bits = typename L::Bits;
  using Double = typename L::Double;

  /// exp x = significand * 2^shift. The significand is between 0.99 and 2.01; `shift` is the
  /// integer in place, to be added to the bits of a double.
  struct Result {
    Double significand;
    Bits shift;
  };

  /// exp x = 2^shift power exp r; `shift` as above.
  struct Reduced {
    Double r;
    Double power;
    Bits shift;
  };

  /// Bounds the relative error of the significand.
  ASSAY_LANES Number error(Number x) { return L::min(L::all(0x1p-67), L::abs(x)); }

  /// Domain: |x| <= 1000.
  ASSAY_LANES Reduced reduce(Number x) {
    using namespace exponential_table;
    const Number t = x * inverse_ln2_128 + 0x1.8p52;
    const Bits k = L::bits(t);
    const Number kd = t - 0x1.8p52;
    const Number r0 = x - kd * ln2_128_high;
    const Double r = L::fast_two_sum(r0, -(kd * ln2_128_low));
    const auto [th, tl] = L::look_up_pair(&powers[0][0], (k & 127) * 2);
    return {r, {th, tl}, (k << 45) & 0xfff0000000000000};
  }

  ASSAY_LANES Result evaluate(Number x) {
    using namespace exponential_table;
    const auto [r, power, shift] = reduce(x);
    const Number square = r.h * r.h;
    const Number high = (r.h * coefficient_5 + coefficient_4) + square * coefficient_6;
    const Number q = coefficient_2 + (r.h * coefficient_3 + square * high);
    const Number tail = square * q + r.l;  // exp r - 1 = r.h + tail
    const Double m = L::product(power.h, r.h);
    const Double s = L::fast_two_sum(power.h, m.h);
    const Number l = s.l + ((power.l * r.h + power.l) + (power.h * tail + m.l));
    return {L::fast_two_sum(s.h, l), shift};
  }

  /// exp x in one double-double. Domain: |x| <= 708; where h < 2^-968, l has the absolute error
  /// 2^-1074 besides.
  ASSAY_LANES Double scaled(Number x) {
    const Result e = evaluate(x);
    return {L::number(L::bits(e.significand.h) + e.shift),
            e.significand.l * L::number(e.shift + 0x3ff0000000000000)};
  }

  /// The bounds are normal for these, and are those of the significand, scaled exactly.
  ASSAY_LANES Bits are_ordinary(Number least, Number greatest) {
    return L::less_equal(L::all(-708), least) & L::less_equal(greatest, L::all(708));
  }
  ASSAY_LANES Number lower(Number x) {
    const Result e = evaluate(x);
    const Number bound = L::positive_lower(e.significand, e.significand.h * error(x));
    return L::number(L::bits(bound) + e.shift);
  }
  ASSAY_LANES Number upper(Number x) {
    const Result e = evaluate(x);
    const Number bound = L::positive_upper(e.significand, e.significand.h * error(x));
    return L::number(L::bits(bound) + e.shift);
  }
};

}  // namespace assay::fast::bulk
