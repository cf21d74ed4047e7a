// Defines the kernel of log, in double-double.
//
// x = 2^e m with m in [11/16, 11/8), a table gives a short r near 1/m (r = 1 around 1) and -log r,
// and with z = r m - 1, exact in double-double, |z| <= 0x1.01p-7:
//   log x = e log 2 - log r + z - z^2/2 + z^3 p(z)
// (after Tang: Table-driven implementation of the logarithm function in IEEE floating-point
// arithmetic, ACM TOMS 16, 1990). The high parts of log 2 and of the table are multiples of 2^-42,
// so that their sum A is exact, and A = 0 or |A| >= |z|. Relative errors of h + l:
//   2^-72.09  the polynomial (proofs/logarithm_table.sollya, supnorm)
//   2^-66.4   rounding where e = 0 and r = 1, relative to z
//   2^-68.3   rounding where e = 0 and r != 1: 2^-76.3 absolute, while |log x| >= 2^-8.01
//   2^-71.3   rounding where e != 0: 2^-73 absolute, while |log x| >= 0.31
//             (all three by proofs/logarithm.gappa, under different hypotheses)
//   2^-66.97  the dropped z.l z.h^2, for an argument with a low part; otherwise z.l = 0 near 1
// Together less than 2^-65.6.
#pragma once

#include "fast/bulk/lanes.hpp"
#include "fast/bulk/logarithm_table.hpp"

namespace assay::fast::bulk {

template <class L>
struct Logarithm {
  using Number = typename L::Number;
  using Bits = typename L::Bits;
  using Double = typename L::Double;

  /// Bounds the relative error of h + l.
  static constexpr double error = 0x1p-65;

  /// log(2^exponent (x.h + x.l)). Domain: 2^-1022 <= x.h <= 2^1023, the product in [2^-1074,
  /// 2^1024].
  ASSAY_LANES Double evaluate(Double x, double exponent = 0) {
    using namespace logarithm_table;
    constexpr std::uint64_t exponent_mask = 0xfff0000000000000;
    const Bits u = L::bits(x.h);
    const Bits t = u - 0x3fe6000000000000;
    const Bits e = t & exponent_mask;
    const Bits j = ((t >> 45) & 127) * 4;
    const Number m = L::number(u - e);
    const Number scale = L::number(0x3ff0000000000000 - e);
    const Number r = L::gather(&reciprocals[0][0], j);
    const Number th = L::gather(&reciprocals[0][1], j);
    const Number tl = L::gather(&reciprocals[0][2], j);
    const Number p = r * m;
    const Number rest = L::fma(r, x.l * scale, L::fma(r, m, -p));
    const Double z = L::fast_two_sum(p - 1.0, rest);
    const Bits biased = (e + 0x4000000000000000) >> 52;
    const Number ed = L::converted(biased - 1024) + exponent;
    const Number high = L::fma(ed, L::all(ln2_high), th);
    const Number low = L::fma(ed, L::all(ln2_low), tl);
    const Number square = z.h * z.h;
    const Number square_rest = L::fma(z.h, z.h, -square);
    Number q = L::fma(z.h, L::all(coefficient_9), L::all(coefficient_8));
    q = L::fma(z.h, q, L::all(coefficient_7));
    q = L::fma(z.h, q, L::all(coefficient_6));
    q = L::fma(z.h, q, L::all(coefficient_5));
    q = L::fma(z.h, q, L::all(coefficient_4));
    q = L::fma(z.h, q, L::all(coefficient_3));
    const Double a = L::fast_two_sum(high, z.h);
    const Double b = L::fast_two_sum(a.h, -0.5 * square);
    const Number c = L::fma(-z.h, z.l, z.l);
    const Number l = (a.l + b.l) + L::fma(square * z.h, q, (low + c) - 0.5 * square_rest);
    return L::fast_two_sum(b.h, l);
  }

  /// Normal, positive, and not so large that 2^-e is subnormal.
  ASSAY_LANES Bits is_ordinary(Number x) {
    return L::less_equal(L::all(0x1p-1022), x) & L::less_equal(x, L::all(0x1p1023));
  }
  ASSAY_LANES Number lower(Number x) {
    const Double v = evaluate({x, L::all(0)});
    return L::lower(v, L::abs(v.h) * error);
  }
  ASSAY_LANES Number upper(Number x) {
    const Double v = evaluate({x, L::all(0)});
    return L::upper(v, L::abs(v.h) * error);
  }
};

}  // namespace assay::fast::bulk
