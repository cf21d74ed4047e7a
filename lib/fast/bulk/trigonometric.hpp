// Defines the kernels of sin, cos and tan, in double-double.
//
// With k the integer next to 256 x/pi, x = k pi/256 + r, |r| <= 0x1.93p-8, and for S = sin(k
// pi/256), C = cos(k pi/256) from a table,
//   sin x = S + C r + S (cos r - 1) + C (sin r - r),  cos x = sin(x + 128 pi/256)
// (after Gal, Bachelis: An accurate elementary mathematical library for the IEEE floating point
// standard, ACM TOMS 17, 1991). |sin x| >= |S|/2 if S != 0, and otherwise sin x = +-sin r.
// Relative errors of h + l:
//   2^-65.2  rounding (proofs/trigonometric.gappa); 2^-64.9 where |S| = sin(pi/256); where S = 0,
//            2^-66 (proofs/trigonometric_polynomials.gappa)
//   2^-74.5  the polynomials (proofs/trigonometric_table.sollya, supnorm)
//   2^-67    the dropped S r.h r.l and C r.h^2 r.l/2, with |r.l| <= 2^-61
//   2^-67    reduction where S = 0: |k| < 2^22, so that the products of k with the first two parts
//            of pi/256 are exact, and so is the first difference (Sterbenz, since k = 0 or r is at
//            most half of either operand). What is left is below 2^-46, and its rounding and that
//            of the third part are below 2^-98; |r| >= 2^-31
//   2^-99    the table
// Together less than 2^-65, and 2^-64.6 where |S| = sin(pi/256). There |C| > 0.99, so that the
// relative errors of sin x and cos x are below 2^-63.99 together.
#pragma once

#include "fast/bulk/bounds.hpp"
#include "fast/bulk/trigonometric_table.hpp"

namespace assay::fast::bulk {

template <class L>
struct Trigonometric {
  using Number = typename L::Number;
  using Bits = typename L::Bits;
  using Double = typename L::Double;

  /// Bounds the relative error of h + l.
  static constexpr double error = 0x1.6p-65;

  /// x = k pi/256 + r, with k in the last bits.
  struct Reduced {
    Bits k;
    Double r;
  };

  ASSAY_LANES Reduced reduce(Number x) {
    using namespace trigonometric_table;
    const Number t = x * steps_per_radian + 0x1.8p52;
    const Number k = t - 0x1.8p52;
    const Number r0 = x - k * step_high;
    const Double r1 = L::two_sum(r0, -(k * step_middle));
    return {L::bits(t), L::fast_two_sum(r1.h, r1.l - k * step_low)};
  }

  ASSAY_LANES Bits is_ordinary(Number x) {
    return L::less_equal(L::abs(x), L::all(51471)) &
           L::less_equal(L::all(0x1p-31), L::abs(reduce(x).r.h));
  }

  /// sin(k pi/256 + r).
  ASSAY_LANES Double sine(Bits k, Double r) {
    using namespace trigonometric_table;
    const auto [sh, sl] = L::look_up_pair(&sines[0][0], (k & 511) * 2);
    const auto [ch, cl] = L::look_up_pair(&sines[0][0], ((k + 128) & 511) * 2);
    const Number square = r.h * r.h;
    const Number p = sine_3 + square * (sine_5 + square * sine_7);
    const Number q = cosine_2 + square * (cosine_4 + square * cosine_6);
    const Number sine_rest = r.h * square * p + r.l;  // sin r = r.h + sine_rest
    const Double m = L::product(ch, r.h);
    const Double s = L::fast_two_sum(sh, m.h);
    const Number of_sine = sh * (square * q) + (cl * r.h + sl);
    const Number of_cosine = ch * sine_rest + m.l;
    return L::fast_two_sum(s.h, s.l + (of_sine + of_cosine));
  }
};

/// sin(x + Shift pi/256), which has its maxima at 128 - Shift + 512 n steps of pi/256.
template <class L, int Shift>
struct Oscillation : Bounds<L, Oscillation<L, Shift>> {
  using T = Trigonometric<L>;
  using Number = typename L::Number;
  using Bits = typename L::Bits;
  using Double = typename L::Double;

  ASSAY_LANES Bits is_ordinary(Number x) { return T::is_ordinary(x); }
  ASSAY_LANES Double evaluate(Number x) {
    const typename T::Reduced reduced = T::reduce(x);
    return T::sine(reduced.k + Shift, reduced.r);
  }
  /// The value is between -1 and 1, also where it is nearer to them than the error.
  ASSAY_LANES Number lower(Number x) {
    const Double v = evaluate(x);
    return L::max(L::lower(v, L::abs(v.h) * T::error), L::all(-1));
  }
  ASSAY_LANES Number upper(Number x) {
    const Double v = evaluate(x);
    return L::min(L::upper(v, L::abs(v.h) * T::error), L::all(1));
  }
  /// A number that differs at a < b if there is an extreme of a kind between them: the quotient by
  /// 512 of the steps up to the number since the extreme. r = 0 for k = 0 alone.
  ASSAY_LANES Bits turns(Number x, std::uint64_t extreme) {
    const typename T::Reduced reduced = T::reduce(x);
    const Bits steps = reduced.k + L::less(reduced.r.h, L::all(0));
    return (steps + Shift - extreme) >> 9;
  }
  ASSAY_LANES Bits has_same_turns(Number a, Number b, std::uint64_t extreme) {
    return L::equal(turns(a, extreme), turns(b, extreme));
  }
};

template <class L>
using Sine = Oscillation<L, 0>;
template <class L>
using Cosine = Oscillation<L, 128>;

/// sin x/cos x.
template <class L>
struct Tangent : Bounds<L, Tangent<L>> {
  using T = Trigonometric<L>;
  using Number = typename L::Number;
  using Double = typename L::Double;

  /// Those of sin and cos, and 2^-102.
  static constexpr double error = 0x1.1p-64;

  ASSAY_LANES typename L::Bits is_ordinary(Number x) { return T::is_ordinary(x); }
  ASSAY_LANES Double evaluate(Number x) {
    const typename T::Reduced reduced = T::reduce(x);
    return DoubleDouble<L>::quotient(T::sine(reduced.k, reduced.r),
                                     T::sine(reduced.k + 128, reduced.r));
  }
};

}  // namespace assay::fast::bulk
