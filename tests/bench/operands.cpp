#include "operands.hpp"

#include <algorithm>
#include <random>

namespace assay::bench {

const Operands& operands() {
  static const Operands all = [] {
    Operands a;
    std::mt19937_64 source(1);
    const auto within = [&source](double lo, double hi) {
      return lo + (hi - lo) * (static_cast<double>(source() >> 11) * 0x1p-53);
    };
    for (std::size_t i = 0; i < count; ++i) {
      const double x = within(-20, 20);
      const double y = within(1, 20);
      a.lower.push_back(x);
      a.upper.push_back(std::min(x + within(0, 1), 20.0));
      a.positive_lower.push_back(y);
      a.positive_upper.push_back(y + within(0, 1));
      a.w.push_back(within(4, 50));
      a.b.push_back(within(-10, 10));
    }
    return a;
  }();
  return all;
}

}  // namespace assay::bench
