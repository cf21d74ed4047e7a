// Defines the rational numbers on which the properties of lib/exact are tested.
#pragma once

#include "exact/rational.hpp"

#include <random>
#include <vector>

namespace assay::exact::testing {

/// `count` rationals of many sizes and both signs, the same in every run; among them integers,
/// decimals, dyadic numbers and 0.
inline std::vector<Rational> samples(int count) {
  std::mt19937_64 source(20240229);
  const auto below = [&](unsigned long n) { return static_cast<long>(source() % n); };
  std::vector<Rational> result{0, 1, -1, 10, -10, Rational(1) / 2, Rational(-1) / 10};
  while (static_cast<int>(result.size()) < count) {
    const long size = 1 + below(60);
    mpz_class numerator = 0;
    for (long i = 0; i < size; ++i) numerator = 10 * numerator + below(10);
    if (below(2) == 0) numerator = -numerator;
    const long kind = below(4);
    Rational denominator = 1;
    if (kind == 1) denominator = power(Rational(10), below(40));
    if (kind == 2) denominator = power(Rational(2), below(80));
    if (kind == 3) denominator = 1 + below(1'000'000'007);
    result.push_back(Rational(numerator) / denominator);
  }
  return result;
}

}  // namespace assay::exact::testing
