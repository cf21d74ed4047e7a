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

// The residual of a sum, as rounding.hpp has it, for the compiler to simplify if it dares.
bool regroups_sums(double one) {
  bool regrouped = false;
  for (int i = 60; i < 64; ++i) {
    const double a = read(one);
    const double b = read(std::ldexp(1.0, -i));
    const double s = a + b;
    const double b_part = s - a;
    regrouped = regrouped || (a - (s - b_part)) + (b - b_part) != b;
  }
  return regrouped;
}

// Two equal products, of which one is not rounded if it is fused with the difference.
bool fuses_products(double one) {
  const double product = read(one + 0x1p-52) * read(1 - 0x1p-52);
  return read(one + 0x1p-52) * read(1 - 0x1p-52) - read(product) != 0;
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
    if (regroups_sums(sign)) throw std::runtime_error("the compiler regroups sums");
    if (fuses_products(sign)) throw std::runtime_error("the compiler fuses products with sums");
    if (std::fma(read(1 + 0x1p-52), sign * read(1 + 0x1p-52), -sign * read(1 + 0x1p-51)) !=
        sign * 0x1p-104)
      throw std::runtime_error("fma is not the fused multiply-add");
  }
}

}  // namespace assay::fast
