// Defines Lanes: arithmetic on N doubles side by side that a kernel computes in the same order
// whatever N is, so that its results are bitwise identical in every instruction set.
#pragma once

#include "fast/bulk/instructions.hpp"

namespace assay::fast::bulk {

template <int N, class InstructionSet>
struct Lanes : Instructions<N, InstructionSet> {
  using Base = Instructions<N, InstructionSet>;
  using Base::all;
  using Base::bits;
  using Base::fma;
  using Base::has_fma;
  using Base::less;
  using Base::number;
  using typename Base::Bits;
  using typename Base::Number;

  /// The unevaluated sum h + l of two doubles, with |l| <= ulp(h)/2 unless said otherwise.
  struct Double {
    Number h;
    Number l;
  };

  /// a + b exactly, if |a| >= |b|, or a is a multiple of ulp(b), or a = 0 (Dekker 1971).
  ASSAY_LANES Double fast_two_sum(Number a, Number b) {
    const Number s = a + b;
    return {s, b - (s - a)};
  }
  /// a + b exactly (Knuth, TAOCP 2, 4.2.2, theorem B).
  ASSAY_LANES Double two_sum(Number a, Number b) {
    const Number s = a + b;
    const Number b_part = s - a;
    return {s, (a - (s - b_part)) + (b - b_part)};
  }

  struct Halves {
    Number high;
    Number low;
  };
  /// a = high + low with 26 bits each (Dekker 1971; Boldo: Pitfalls of a full floating-point proof,
  /// IJCAR 2006). Domain: |a| <= 1e300.
  ASSAY_LANES Halves halves(Number a) {
    const Number c = a * 0x1.0000002p27;
    const Number high = c - (c - a);
    return {high, a - high};
  }

  /// a*b exactly, if it neither overflows nor has bits below 2^-1074, and without a fused
  /// multiply-add if the factors are at most 1e300.
  ASSAY_LANES Double product(Number a, Number b) {
    const Number p = a * b;
    if constexpr (has_fma) {
      return {p, fma(a, b, -p)};
    } else {
      // Dekker: A floating-point technique for extending the available precision, Numerische
      // Mathematik 18, 1971, (5.14).
      const Halves x = halves(a);
      const Halves y = halves(b);
      return {p, ((x.high * y.high - p) + x.high * y.low + x.low * y.high) + x.low * y.low};
    }
  }
  /// a*b - c with one rounding, where a*b is near enough to c that a*b, rounded, minus c is exact;
  /// elsewhere a number of the same sign. Domain as for product.
  ASSAY_LANES Number product_minus(Number a, Number b, Number c) {
    if constexpr (has_fma) {
      return fma(a, b, -c);
    } else {
      const Double p = product(a, b);
      return (p.h - c) + p.l;
    }
  }

  /// The double before (after) x in the lanes of the mask, where x is neither 0 nor infinite: the
  /// order of doubles of one sign is that of their bits.
  ASSAY_LANES Number stepped_down(Bits mask, Number x) {
    const Bits negative = less(x, all(0));
    return number(bits(x) + ((mask ^ negative) - negative));
  }
  ASSAY_LANES Number stepped_up(Bits mask, Number x) {
    const Bits negative = less(x, all(0));
    return number(bits(x) - ((mask ^ negative) - negative));
  }

  /// The same for x > 0.
  ASSAY_LANES Number positive_down(Bits mask, Number x) { return number(bits(x) + mask); }
  ASSAY_LANES Number positive_up(Bits mask, Number x) { return number(bits(x) - mask); }

  /// Doubles around every v with |v - (h + l)| <= error, where error < ulp(h)/4; h is normal, or 0
  /// with l = error = 0. They are h or its neighbours, because |l| <= ulp(h)/2 (a quarter, towards
  /// 0, at a power of 2). The sign of l -+ error survives its rounding.
  ASSAY_LANES Number lower(Double v, Number error) {
    return stepped_down(less(v.l - error, all(0)), v.h);
  }
  ASSAY_LANES Number upper(Double v, Number error) {
    return stepped_up(less(all(0), v.l + error), v.h);
  }
  /// The same for h > 0.
  ASSAY_LANES Number positive_lower(Double v, Number error) {
    return positive_down(less(v.l, error), v.h);
  }
  ASSAY_LANES Number positive_upper(Double v, Number error) {
    return positive_up(less(-v.l, error), v.h);
  }
};

}  // namespace assay::fast::bulk
