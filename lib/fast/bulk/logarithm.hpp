// Defines the kernel of log, in double-double.
//
// x = 2^e m with m in [11/16, 11/8), a table gives a short r near 1/m (r = 1 around 1) and -log r,
// and with z = r m - 1, exact in double-double, |z| <= 0x1.01p-7:
//   log x = e log 2 - log r + z - z^2/2 + z^3 p(z)
// (after Tang: Table-driven implementation of the logarithm function in IEEE floating-point
// arithmetic, ACM TOMS 16, 1990). The high parts of log 2 and of the table are multiples of 2^-42,
// so that their sum A is exact, and A = 0 or |A| >= |z|. Relative errors of h + l:
//   2^-72.09  the polynomial (proofs/logarithm_table.sollya, supnorm)
//   2^-66.1   rounding where e = 0 and r = 1, relative to z
//   2^-68.1   rounding where e = 0 and r != 1: 2^-76.1 absolute, while |log x| >= 2^-8.01
//   2^-71.3   rounding where e != 0: 2^-73 absolute, while |log x| >= 0.31
//             (all three by proofs/logarithm.gappa, under different hypotheses, which takes the
//             polynomial's part from proofs/logarithm_polynomial.gappa)
//   2^-66.97  the dropped z.l z.h^2, for an argument with a low part; otherwise z.l = 0 near 1
// Together less than 2^-65.4. The polynomial is evaluated in pairs of terms (Estrin 1960), which
// shortens the chain of operations, and without fused multiply-adds, which not every processor has.
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
  ASSAY_LANES Double evaluate(Double x, std::int64_t exponent = 0) {
    using namespace logarithm_table;
    constexpr std::uint64_t exponent_mask = 0xfff0000000000000;
    const Bits u = L::bits(x.h);
    const Bits t = u - 0x3fe6000000000000;
    const Bits e = t & exponent_mask;
    const Bits j = ((t >> 45) & 127) * 4;
    const Number m = L::number(u - e);
    const Number scale = L::number(0x3ff0000000000000 - e);
    const auto [r, th, tl] = L::look_up_triple(&reciprocals[0][0], j);
    const Double p = L::product(r, m);
    const Double z = L::fast_two_sum(p.h - 1.0, r * (x.l * scale) + p.l);
    const Bits biased = (e + 0x4000000000000000) >> 52;
    const Number ed = L::converted(biased + static_cast<std::uint64_t>(exponent - 1024));
    const Number high = ed * ln2_high + th;
    const Number low = ed * ln2_low + tl;
    const Double square = L::product(z.h, z.h);
    const Number q7 = (z.h * coefficient_8 + coefficient_7) + square.h * coefficient_9;
    const Number q5 = z.h * coefficient_6 + coefficient_5;
    const Number q =
        coefficient_3 + ((z.h * coefficient_4 + square.h * q5) + square.h * square.h * q7);
    const Double a = L::fast_two_sum(high, z.h);
    const Double b = L::fast_two_sum(a.h, -0.5 * square.h);
    const Number c = z.l - z.h * z.l;
    const Number l = (a.l + b.l) + (square.h * z.h * q + ((low + c) - 0.5 * square.l));
    return L::fast_two_sum(b.h, l);
  }

  /// Normal, positive, and not so large that 2^-e is subnormal.
  ASSAY_LANES Bits are_ordinary(Number least, Number greatest) {
    return L::less_equal(L::all(0x1p-1022), least) & L::less_equal(greatest, L::all(0x1p1023));
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
