// Defines screen, which judges most float results from bounds of the exact value in double.
//
// The bounds are about 2^-29 units of a float apart, so that few results need `judge`. All that is
// asked of a float result y and its neighbours is exact in double: middles of two floats have 25
// bits, and units are powers of 2. A difference of y and a bound may be rounded, by less than a
// relative 2^-52, which the error bounds allow for.
#pragma once

#include "audit/functions/judgement.hpp"

#include <bit>
#include <cmath>
#include <cstdint>
#include <optional>

namespace assay::audit::functions {

struct Screened {
  bool is_decided = false;  // otherwise nothing else here says anything
  bool is_correctly_rounded = false;
  bool is_subnormal = false;  // |v| < 2^-126
  double lower = 0;           // bounds of the error in units in the last place of v
  double upper = 0;
};

/// 1/ulp(v) for a v in the range of floats: 2^(23 - e) for 2^e <= |v| < 2^(e+1), e at least -126.
inline double inverse_ulp(double v) {
  const auto exponent =
      static_cast<std::int64_t>(std::bit_cast<std::uint64_t>(v) << 1 >> 53) - 1023;
  const std::int64_t e = exponent < -126 ? -126 : exponent;
  return std::bit_cast<double>(static_cast<std::uint64_t>(1023 + 23 - e) << 52);
}

inline constexpr double float_overflow = 0x1.ffffffp127;  // Format<float>::overflow()

/// For lower <= v <= upper; NaN for bounds that are not known. Decided are finite results of the
/// right sign for values in range that round one way, with all of the bounds above or below 2^-126.
inline Screened screen(float y, double lower, double upper) {
  const bool is_negative = std::signbit(y);
  const double l = is_negative ? -upper : lower;
  const double u = is_negative ? -lower : upper;
  Screened result;
  // NaN fails the first comparison. Where l < 0, the sign is wrong or not known.
  if (!(0 <= l && u < float_overflow) || !std::isfinite(y)) return result;
  const auto bits = std::bit_cast<std::uint32_t>(y) & 0x7fffffffU;
  const double size = std::fabs(static_cast<double>(y));
  const double half = 0.5 / inverse_ulp(size);  // half the distance to the next float
  const bool is_least_of_binade = (bits & 0x007fffffU) == 0 && bits > 0x00800000U;
  const double below = size - (is_least_of_binade ? 0.5 * half : half);
  const double above = size + half;
  const bool is_inside = below < l && u < above;
  const bool is_outside = u < below || above < l;
  result.is_subnormal = u < 0x1p-126;
  const bool is_of_one_kind = result.is_subnormal || l >= 0x1p-126;
  result.is_decided = (is_inside || is_outside) && is_of_one_kind;
  result.is_correctly_rounded = !is_outside;
  const double beyond = l - size > size - u ? l - size : size - u;
  const double farthest = u - size > size - l ? u - size : size - l;
  result.lower = beyond > 0 ? beyond * inverse_ulp(u) * (1 - 0x1p-50) : 0;
  result.upper = farthest * inverse_ulp(l) * (1 + 0x1p-50);
  return result;
}

/// The results that have no error: NaN, infinities, and all where v overflows; nullopt for others,
/// and where the bounds do not decide.
inline std::optional<Judgement> screen_without_error(float y, double lower, double upper) {
  if (!(lower <= upper)) return std::nullopt;
  Judgement judgement;
  const bool overflows = lower >= float_overflow || upper <= -float_overflow;
  const bool is_in_range = -float_overflow < lower && upper < float_overflow;
  if (std::isnan(y)) {
    judgement.add(Finding::wrong_nan);
  } else if (overflows || (is_in_range && std::isinf(y) && (lower > 0 || upper < 0))) {
    if (std::signbit(y) != (upper < 0)) judgement.add(Finding::wrong_sign);
    if (is_in_range) judgement.add(Finding::wrong_infinity);
    if (overflows && std::isfinite(y)) judgement.add(Finding::missed_overflow);
  } else {
    return std::nullopt;
  }
  if (judgement.found.any()) judgement.add(Finding::not_correctly_rounded);
  return judgement;
}

}  // namespace assay::audit::functions
