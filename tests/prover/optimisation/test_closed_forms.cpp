// Tests the recognition of numbers.
#include "prover/optimisation/closed_forms.hpp"

#include "kernel/printer.hpp"
#include "prover/optimisation/numeric_function.hpp"

#include <doctest/doctest.h>

#include <cmath>
#include <string>

namespace assay::prover {

namespace {

std::string first(double x) {
  const auto all = closed_forms(x, 1e-11);
  return all.empty() ? "none" : kernel::print(all.front());
}

}  // namespace

TEST_CASE("closed_forms: the simplest form of a known number comes first") {
  CHECK(first(0.25) == "1/4");
  CHECK(first(-3) == "-3");
  CHECK(first(0) == "0");
  CHECK(first(std::acos(-1.0) / 2) == "1/2*pi");
  CHECK(first(std::exp(-1)) == "exp(-1)");
  CHECK(first(-std::exp(-1)) == "-exp(-1)");
  CHECK(first(std::sqrt(2)) == "sqrt(2)");
  CHECK(first(-std::sqrt(2)) == "-sqrt(2)");
  CHECK(first(std::log(3)) == "log(3)");
  CHECK(first(std::cbrt(2)) == "2^(1/3)");
  CHECK(first(0.7390851332151607) == "none");
}

TEST_CASE("closed_forms: every candidate is as near as promised") {
  for (int i = -200; i <= 200; ++i) {
    const double x = i * 0.0173 + 1e-7;
    for (const kernel::Term& t : closed_forms(x, 1e-5))
      CHECK(std::abs(NumericFunction(t, {})({}) - x) <= 2e-5);
  }
}

TEST_CASE("decimal_near: the nearest decimal") {
  CHECK(decimal_near(0.12345, 3) == exact::Rational(123) / exact::Rational(1000));
  CHECK(decimal_near(-2.5001, 0) == exact::Rational(-3));
  CHECK(decimal_near(7, 5) == exact::Rational(7));
}

}  // namespace assay::prover
