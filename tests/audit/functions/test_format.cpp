#include "audit/functions/format.hpp"

#include <doctest/doctest.h>
#include <cmath>
#include <random>

using namespace assay;
using audit::functions::Format;

TEST_CASE_TEMPLATE("ordinals are in the order of the numbers, and none is left out", F, float,
                   double) {
  using Of = Format<F>;
  std::mt19937_64 source(1);
  for (int i = 0; i < 10'000; ++i) {
    const std::uint64_t ordinal = source() & Of::last_ordinal;
    const F x = Of::at(ordinal);
    CHECK(Of::ordinal(x) == ordinal);
    if (std::isnan(x) || x == Of::Limits::infinity()) continue;
    const F next = Of::at(ordinal + 1);
    CHECK((x == 0 ? next >= 0 : next == std::nextafter(x, Of::Limits::infinity())));
  }
  CHECK(Of::ordinal(F{0}) == Of::ordinal(-F{0}) + 1);
}

TEST_CASE_TEMPLATE("a unit in the last place is the distance of neighbours", F, float, double) {
  using Of = Format<F>;
  std::mt19937_64 source(2);
  for (int i = 0; i < 10'000; ++i) {
    const F x = std::fabs(Of::at(source() & Of::last_ordinal));
    if (!std::isfinite(x) || x == Of::Limits::max()) continue;
    const exact::Rational lower = Of::exact(x);
    const exact::Rational upper = Of::exact(std::nextafter(x, Of::Limits::infinity()));
    const exact::Rational inside = lower + (upper - lower) / exact::Rational(3);
    CHECK(Of::ulp(lower) == upper - lower);
    CHECK(Of::ulp(inside) == upper - lower);
    CHECK(Of::ulp(-inside) == upper - lower);
  }
  CHECK(Of::ulp(exact::Rational(0)) == Of::exact(Of::Limits::denorm_min()));
}

TEST_CASE("numbers from 2^128 - 2^103 on round to infinity") {
  CHECK(Format<float>::overflow() ==
        Format<float>::exact(std::numeric_limits<float>::max()) + Format<float>::power_of_two(103));
}
