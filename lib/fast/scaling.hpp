// Defines the multiplication of bounds by a power of 2, which rounds only where the result is
// subnormal or overflows.
#pragma once

#include "fast/bulk/table.hpp"
#include "fast/rounding.hpp"

namespace assay::fast {

/// Bounds of 2^exponent v for every v in [bounds.lower, bounds.upper], a part of [1/4, 4], for any
/// exponent. In two steps, of which the first is exact.
inline bulk::Ends scaled(bulk::Ends bounds, long exponent) {
  if (exponent < -1080) return {0, 0x1p-1074};
  if (exponent > 1030) return {largest, infinity};
  const auto power_of_two = [](long e) {
    return std::bit_cast<double>(static_cast<std::int64_t>(e + 1023) << 52);
  };
  const double first = power_of_two(exponent / 2);
  const double second = power_of_two(exponent - exponent / 2);
  return {Rounding::mul_down(bounds.lower * first, second),
          Rounding::mul_up(bounds.upper * first, second)};
}

}  // namespace assay::fast
