#include "audit/functions/inputs.hpp"

#include <doctest/doctest.h>
#include <algorithm>
#include <cmath>

using namespace assay;
using namespace assay::audit::functions;

TEST_CASE("portions hold every input once, and the one before them") {
  const OrdinalRange range{Format<float>::ordinal(-0x1p-140F), Format<float>::ordinal(0x1p-140F)};
  const auto inputs = Inputs<float>::every(range, 100);
  std::uint64_t next = range.first;
  for (std::size_t i = 0; i < inputs.portions(); ++i) {
    const auto portion = inputs.portion(i);
    REQUIRE(portion.context == (i == 0 ? 0 : 1));
    if (i > 0) CHECK(Format<float>::ordinal(portion.inputs.front()) == next - 1);
    for (std::size_t k = portion.context; k < portion.inputs.size(); ++k)
      CHECK(Format<float>::ordinal(portion.inputs[k]) == next++);
  }
  CHECK(next == range.last + 1);
  CHECK(inputs.size() == range.last - range.first + 1);
}

TEST_CASE_TEMPLATE("a range has the numbers between its ends and no others", F, float, double) {
  using Of = Format<F>;
  for (const char* const text : {"0", "1", "-7", "1/3", "-1/3", "10"}) {
    const exact::Rational from(mpq_class(text).get_num(), mpq_class(text).get_den());
    const exact::Rational to = from + exact::Rational(mpz_class(1), mpz_class(1000));
    const OrdinalRange range = range_between<F>(from, to);
    CHECK(Of::exact(Of::at(range.first)) >= from);
    CHECK(Of::exact(Of::at(range.first - 1)) < from);
    CHECK(Of::exact(Of::at(range.last)) <= to);
    CHECK(Of::exact(Of::at(range.last + 1)) > to);
  }
  const exact::Rational third(mpz_class(1), mpz_class(3));
  const OrdinalRange none = range_between<F>(third, third);
  CHECK(none.first > none.last);
  // Both zeros.
  const OrdinalRange zero = range_between<F>(exact::Rational(0), exact::Rational(0));
  CHECK(zero.last - zero.first == 1);
}

TEST_CASE(
    "a sample is in its range, has hard inputs and their neighbours, and is always the same") {
  const OrdinalRange range{Format<double>::ordinal(-3.0), Format<double>::ordinal(1e300)};
  const auto sample = Inputs<double>::sample(range, 1'000, 1'000'000);
  REQUIRE(sample.portions() == 1);
  const std::vector<double> inputs = sample.portion(0).inputs;
  CHECK(inputs == Inputs<double>::sample(range, 1'000, 1'000'000).portion(0).inputs);
  CHECK(inputs.size() > 2'000);
  CHECK(std::ranges::is_sorted(inputs, {}, Format<double>::ordinal));
  CHECK(inputs.front() == -3);
  CHECK(inputs.back() == 1e300);
  for (const double x : {0.0, 0x1p-1074, 0x1p-1022, 1.0, 2.0, 0x1p996, 0x1.62e42fefa39efp-2}) {
    for (const double y : {std::nextafter(x, -1.0), x, std::nextafter(x, HUGE_VAL)})
      CHECK(std::ranges::binary_search(inputs, y));
  }
}
