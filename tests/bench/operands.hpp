// Defines the operands of the benchmarks of lib/fast: the same for every implementation, few enough
// for the first-level cache.
#pragma once

#include <cstddef>
#include <vector>

namespace assay::bench {

inline constexpr std::size_t count = 1024;

struct Operands {
  std::vector<double> lower, upper;                    // in [-20, 20], both signs and zero inside
  std::vector<double> positive_lower, positive_upper;  // in [1, 20]
  std::vector<double> w, b;                            // 4 <= w <= 50, |b| <= 10
};

const Operands& operands();

/// c[0] + c[1] x + ... + c[5] x^5, which every implementation evaluates by Horner's rule.
inline constexpr double polynomial[] = {0.3, -1.7, 0.9, 2.1, -0.4, 0.1};

}  // namespace assay::bench
