// Defines the kernels of atan, asin and acos, in double-double.
//
// For 0 <= a <= b, with t = j/64 next to a/b,
//   atan(a/b) = atan t + atan z,  z = (a - t b)/(b + t a),  |z| <= 0x1.01p-7,
// and atan(b/a) is pi/2 minus that; the first term comes from a table, the second is z + z^3
// p(z^2).
//   atan x = atan(x/1), asin x = atan(x/sqrt(1 - x^2)), acos x = atan(sqrt(1 - x^2)/x)
// for x > 0, and acos -x = pi - acos x. Relative errors of h + l:
//   2^-65.2  rounding (proofs/arctangent.gappa): 2^-73 where t != 0, and the value above 2^-7.1
//   2^-73.6  the polynomial (proofs/arctangent_table.sollya, supnorm)
//   2^-66.9  the dropped z.h^2 z.l, with |z.l| <= 2^-53 |z.h|
//   2^-92    z: sums and products are exact up to 2^-100 of a and b, and t = 0 keeps a as it is
//   2^-98    the table
// Together less than 2^-64.84.
#pragma once

#include "fast/bulk/arctangent_table.hpp"
#include "fast/bulk/bounds.hpp"

namespace assay::fast::bulk {

template <class L>
struct AngleOfRatio {
  using Number = typename L::Number;
  using Bits = typename L::Bits;
  using Double = typename L::Double;
  using DD = DoubleDouble<L>;

  /// Bounds the relative error of h + l.
  static constexpr double error = 0x1.2p-65;

  /// atan(y/x). Domain: 0 <= y, x <= 2^100, and the greater one is at least 2^-30.
  ASSAY_LANES Double evaluate(Double y, Double x) {
    using namespace arctangent_table;
    const Bits is_steep = L::less(x.h, y.h);
    const Double a = DD::select(is_steep, x, y);
    const Double b = DD::select(is_steep, y, x);
    const Number rounded = a.h / b.h * 64.0 + 0x1.8p52;
    const Number t = (rounded - 0x1.8p52) * 0x1p-6;
    const Double tb = L::product(t, b.h);
    const Double ta = L::product(t, a.h);
    const Double numerator = L::two_sum(a.h, -tb.h);
    const Double denominator = L::fast_two_sum(b.h, ta.h);
    const Double z = DD::quotient({numerator.h, numerator.l + ((a.l - t * b.l) - tb.l)},
                                  {denominator.h, denominator.l + ((b.l + t * a.l) + ta.l)});
    const Number square = z.h * z.h;
    const Number p = coefficient_3 +
                     square * (coefficient_5 + square * (coefficient_7 + square * coefficient_9));
    const Double angle =
        DD::with_sign(is_steep & 0x8000000000000000, {z.h, z.h * square * p + z.l});
    const Bits row = ((L::bits(rounded) & 127) + (is_steep & 65)) * 2;
    const auto [th, tl] = L::look_up_pair(&angles[0][0], row);
    const Double s = L::fast_two_sum(th, angle.h);
    return L::fast_two_sum(s.h, s.l + (tl + angle.l));
  }

  /// sqrt(1 - x^2), for |x| < 1.
  ASSAY_LANES Double cathetus(Number x) {
    const Double square = L::product(x, x);
    return DD::root(DD::sum({-square.h, -square.l}, L::all(1)));
  }
};

template <class L>
struct Atan : Odd<L, Atan<L>> {
  static constexpr double error = AngleOfRatio<L>::error;
  static constexpr double least = 0x1p-26;
  static constexpr double greatest = 0x1p100;

  ASSAY_LANES typename L::Double of_size(typename L::Number x) {
    return AngleOfRatio<L>::evaluate({x, L::all(0)}, {L::all(1), L::all(0)});
  }
};

template <class L>
struct Asin : Odd<L, Asin<L>> {
  static constexpr double error = AngleOfRatio<L>::error;
  static constexpr double least = 0x1p-26;
  static constexpr double greatest = 0x1.fffffffffffffp-1;

  ASSAY_LANES typename L::Double of_size(typename L::Number x) {
    return AngleOfRatio<L>::evaluate({x, L::all(0)}, AngleOfRatio<L>::cathetus(x));
  }
};

template <class L>
struct Acos : Bounds<L, Acos<L>> {
  using Number = typename L::Number;
  using Double = typename L::Double;

  static constexpr double error = AngleOfRatio<L>::error;

  ASSAY_LANES Double evaluate(Number x) {
    const Number size = L::abs(x);
    const Double of_size =
        AngleOfRatio<L>::evaluate(AngleOfRatio<L>::cathetus(size), {size, L::all(0)});
    const Double pi{L::all(0x1.921fb54442d18p1), L::all(0x1.1a62633145c07p-53)};
    return DoubleDouble<L>::select(L::less(x, L::all(0)),
                                   DoubleDouble<L>::sum(pi, {-of_size.h, -of_size.l}), of_size);
  }
  ASSAY_LANES typename L::Bits is_ordinary(Number x) { return L::less(L::abs(x), L::all(1)); }
};

}  // namespace assay::fast::bulk
