// Defines Format, a binary floating-point format, and what an audit asks of one: its numbers in
// their order, and the unit in the last place.
#pragma once

#include "exact/rational.hpp"

#include <bit>
#include <concepts>
#include <cstdint>
#include <limits>

namespace assay::audit::functions {

template <class F>
concept Binary = std::same_as<F, float> || std::same_as<F, double>;

/// IEEE 754's binary32 and binary64 (IEEE 754-2019, 3.3).
template <Binary F>
struct Format {
  using Limits = std::numeric_limits<F>;
  using Bits = std::conditional_t<std::same_as<F, float>, std::uint32_t, std::uint64_t>;

  static_assert(Limits::is_iec559);

  static constexpr int digits = Limits::digits;                    // p
  static constexpr int least_exponent = Limits::min_exponent - 1;  // of normal numbers, emin
  static constexpr int greatest_exponent = Limits::max_exponent - 1;

  // --- order ---------------------------------------------------------------------------------

  // Every bit pattern has a number, its ordinal. The order is that of IEEE 754's totalOrder: NaNs
  // with the sign bit, -inf ... -0, 0 ... inf, NaNs. So x and next(x) have successive ordinals.

  static constexpr std::uint64_t ordinal(F x) {
    const auto bits = std::bit_cast<Bits>(x);
    return (bits & sign) != 0 ? static_cast<Bits>(~bits) : static_cast<Bits>(bits | sign);
  }
  static constexpr F at(std::uint64_t ordinal) {
    const auto number = static_cast<Bits>(ordinal);
    const auto bits = static_cast<Bits>((number & sign) != 0 ? number ^ sign : ~number);
    return std::bit_cast<F>(bits);
  }
  static constexpr std::uint64_t last_ordinal = std::numeric_limits<Bits>::max();

  // --- numbers -------------------------------------------------------------------------------

  /// The number itself; x is finite.
  static exact::Rational exact(F x) {
    return exact::Rational(mpq_class(x).get_num(), mpq_class(x).get_den());
  }
  /// 2^k.
  static exact::Rational power_of_two(long k) { return exact::power(exact::Rational(2), k); }
  /// Results of at least this size round to infinity, smaller ones do not (IEEE 754-2019, 4.3.1):
  /// the middle between the largest number and 2^(emax + 1).
  static exact::Rational overflow() {
    return power_of_two(greatest_exponent + 1) - power_of_two(greatest_exponent - digits);
  }
  static exact::Rational least_normal() { return power_of_two(least_exponent); }

  /// The unit in the last place of a real number v with |v| < 2^(emax + 1): 2^(max(e, emin) - p +
  /// 1) for 2^e <= |v| < 2^(e+1). This is the distance of the numbers of the format around v; below
  /// 2^emin, and at 0, it is that of the subnormal ones. (Goldberg, What every computer scientist
  /// should know about floating-point arithmetic, ACM Computing Surveys 23, 1991; for real numbers:
  /// Muller, On the definition of ulp(x), INRIA RR-5504, 2005, and Muller et al., Handbook of
  /// Floating-Point Arithmetic, 2nd edition, 2018, section 2.3.2.)
  static exact::Rational ulp(const exact::Rational& v);

 private:
  static constexpr Bits sign = Bits{1} << (8 * sizeof(F) - 1);
};

}  // namespace assay::audit::functions
