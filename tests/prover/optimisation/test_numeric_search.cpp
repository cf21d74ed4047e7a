// Tests the numeric search: the known global minimisers of functions with many local ones.
#include "prover/optimisation/numeric_search.hpp"

#include "kernel/reader/claims.hpp"

#include <doctest/doctest.h>

#include <cmath>
#include <limits>
#include <string>

namespace assay::prover {

namespace {

kernel::Extremum extremum(const std::string& text) {
  kernel::Tokens tokens(text);
  return std::get<kernel::Extremum>(kernel::read_claim(tokens, {}));
}

std::vector<NumericPoint> search(const std::string& text) {
  const kernel::Extremum e = extremum(text);
  return numeric_minimisers(NumericObjective(e), e.function);
}

}  // namespace

TEST_CASE("numeric_minimisers: all global ones, of a maximum with the opposite sign") {
  const auto two = search("minimum of (x^2 - 2)^2 over x in [-10, 11] is in R");
  REQUIRE(two.size() == 2);
  for (const NumericPoint& p : two)
    CHECK(std::abs(p.at[0]) == doctest::Approx(std::sqrt(2)).epsilon(1e-9));
  const auto top = search("maximum of x*(1 - x) over x in R is in R");
  REQUIRE(top.size() == 1);
  CHECK(top[0].at[0] == doctest::Approx(0.5).epsilon(1e-9));
  CHECK(top[0].value == doctest::Approx(-0.25));
}

TEST_CASE("numeric_minimisers: many local minima, a narrow valley, the boundary") {
  const auto rastrigin = search(
      "minimum of x^2 + y^2 - 10*cos(2*pi*x) - 10*cos(2*pi*y) over x in [-5, 6], y in [-5, 7] "
      "is in R");
  CHECK(rastrigin[0].value == doctest::Approx(-20));
  const auto valley =
      search("minimum of 100*(y - x^2)^2 + (1 - x)^2 over x in [-3, 3], y in [-3, 4] is in R");
  CHECK(valley[0].at[0] == doctest::Approx(1));
  const auto corner = search("minimum of x - y over x in [0, 1], y in [0, 2) is in R");
  CHECK(corner[0].at[0] == 0);
  CHECK(corner[0].at[1] == doctest::Approx(2));
}

TEST_CASE("NumericObjective: infinite where undefined or not feasible") {
  const double infinity = std::numeric_limits<double>::infinity();
  const NumericObjective f(extremum("minimum of log(x) over x in R where x <= 4 is in R"));
  CHECK(f({-1}) == infinity);
  CHECK(f({5}) == infinity);
  CHECK(f({1}) == 0);
}

}  // namespace assay::prover
