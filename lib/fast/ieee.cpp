#include "fast/ieee.hpp"

#include <cmath>
#include <stdexcept>

namespace assay::fast {
namespace {

// Each number is read anew, so that the processor computes and not the compiler.
double read(double x) {
  const volatile double stored = x;
  return stored;
}

}  // namespace

void require_ieee_arithmetic() {
  for (int sign = -1; sign <= 1; sign += 2) {
    const double one = read(sign);
    if (one + sign * read(0x1p-60) != sign || one - sign * read(0x1p-60) != sign)
      throw std::runtime_error("the processor does not round to nearest");
    if (one + sign * read(0x1p-53) != sign)
      throw std::runtime_error("the processor does not round ties to even");
    if (sign * read(0x1p-1022) * read(0.5) == 0)
      throw std::runtime_error("the processor flushes subnormal results to zero");
    if (sign * read(0x1p-1074) * read(0x1p+100) == 0)
      throw std::runtime_error("the processor takes subnormal operands for zero");
    // 2^53 + 2 + (1 - 2^-16) rounds up to a tie in extended precision, and then up again.
    if (sign * read(0x1p53 + 2) + sign * read(1 - 0x1p-16) != sign * (0x1p53 + 2))
      throw std::runtime_error("the processor rounds twice");
    if (std::fma(read(1 + 0x1p-52), sign * read(1 + 0x1p-52), -sign * read(1 + 0x1p-51)) !=
        sign * 0x1p-104)
      throw std::runtime_error("fma is not the fused multiply-add");
  }
}

}  // namespace assay::fast
