// Defines the kernel of erf, in double-double.
//
// With c = j/32 next to x and t = x - c, exact, |t| <= 1/64, erf x is Taylor's polynomial of degree
// 10 at c, whose coefficients come from a table. What is left out is
//   |erf^(11)(s)| |t|^11/11!, erf^(11)(s) = 2/sqrt(pi) exp(-s^2) H_10(s),
// |H_n(s)| exp(-s^2/2) <= 1.09 2^(n/2) sqrt(n!) (Cramer's inequality, DLMF 18.14.9): below 2^-75.2.
// The value is at least 2^-5.9 for j >= 1, hence relative errors of h + l:
//   2^-65.5  rounding (proofs/error_function.gappa): 2^-71.4, and where j = 0, 2^-65.4 relative to
//            the derivative at 0, which is 1.128
//   2^-69.3  what is left out, for j >= 1; where j = 0 Taylor's series alternates, and the first
//            term that is left out is below 2^-70 |x|
//   2^-67    the rounding of the coefficients from a3 on, the greatest share being that of a3,
//            2^-55 |t|^3
// Together less than 2^-64.9.
#pragma once

#include "fast/bulk/bounds.hpp"
#include "fast/bulk/error_function_table.hpp"

namespace assay::fast::bulk {

template <class L>
struct Erf : Odd<L, Erf<L>> {
  using Number = typename L::Number;
  using Double = typename L::Double;

  static constexpr double error = 0x1.2p-65;
  static constexpr double least = 0x1p-900;
  static constexpr double greatest = 5.9;

  ASSAY_LANES Double of_size(Number x) {
    using namespace error_function_table;
    const Number rounded = x * 32.0 + 0x1.8p52;
    const Number t = x - (rounded - 0x1.8p52) * 0x1p-5;
    const typename L::Bits row = (L::bits(rounded) & 255) * 14;
    const auto [a0, a0_low] = L::look_up_pair(&rows[0][0], row);
    const auto [a1, a1_low] = L::look_up_pair(&rows[0][2], row);
    const auto [a2, a2_low] = L::look_up_pair(&rows[0][4], row);
    const auto [a3, a4] = L::look_up_pair(&rows[0][6], row);
    const auto [a5, a6] = L::look_up_pair(&rows[0][8], row);
    const auto [a7, a8] = L::look_up_pair(&rows[0][10], row);
    const auto [a9, a10] = L::look_up_pair(&rows[0][12], row);
    const Number q7 = a7 + t * (a8 + t * (a9 + t * a10));
    const Number q = a3 + t * (a4 + t * (a5 + t * (a6 + t * q7)));
    const Double second = L::fast_two_sum(a2, t * q);
    const Double from_second = times(t, {second.h, second.l + a2_low});
    const Double first = L::fast_two_sum(a1, from_second.h);
    const Double from_first = times(t, {first.h, first.l + (a1_low + from_second.l)});
    const Double s = L::fast_two_sum(a0, from_first.h);
    return L::fast_two_sum(s.h, s.l + (a0_low + from_first.l));
  }

 private:
  ASSAY_LANES Double times(Number t, Double v) {
    const Double p = L::product(t, v.h);
    return {p.h, t * v.l + p.l};
  }
};

}  // namespace assay::fast::bulk
