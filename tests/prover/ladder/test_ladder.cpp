// Tight inequalities in one variable from their bare statements, and their neighbours that are
// false by a little and never proved.
#include "prover/prove_text.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

namespace assay::prover {

namespace {

struct Inequality {
  std::string domain;
  std::string relation;
};

Outcome outcome(const Inequality& i) {
  return prove_text("theorem t:\n  for x in " + i.domain + "\n  show " + i.relation + "\n");
}

void all_proved(const std::vector<Inequality>& all) {
  for (const Inequality& i : all) {
    CAPTURE(i.domain);
    CAPTURE(i.relation);
    CHECK(outcome(i) == Outcome::proved);
  }
}

}  // namespace

TEST_CASE("bounds that are attained at an end of the domain" * doctest::test_suite("long")) {
  all_proved({
      {"[0, pi/2)", "tan(x) >= x + x^3/3"},
      {"(0, inf)", "sin(x) < x"},
      {"[0, inf)", "atan(x) >= x/(1 + x^2)"},
      {"(0, inf)", "(x + 1/x)*atan(x) > 1"},
      {"[0, inf)", "exp(x) - (1 + x + x^2/2 + x^3/3) <= exp(x)*x/3"},
      {"(0, inf)", "sqrt(1 + x) < 1 + x/2 - x^2/8 + x^3/16"},
      {"(0, inf)", "x + x^2/2 - x^3/6 < (1 + x)*log(1 + x)"},
      {"[0, 4)", "exp(x) <= (x^4 + 4*x^3 + 12*x^2 + 24*x + 24)/(24 - 6*x)"},
      {"[0, pi/2]", "sin(x) >= 2*x/pi"},
      {"(0, pi/2)", "2*sin(x) + tan(x) > 3*x"},
      {"[0, inf)", "tanh(2*x) <= 2*tanh(x)"},
      {"[0, inf)", "erf(x) <= 2*x/sqrt(pi)"},
      {"[0, 1]", "asin(x) <= pi/2*x"},
  });
}

TEST_CASE("bounds that are attained inside") {
  all_proved({
      {"(-1, inf)", "x/(1 + x) <= log(1 + x)"},
      {"(0, inf)", "log(x) <= (2*x^3 + 12*x^2 - 3*x - 11)/(6*x^2 + 15*x + 6)"},
      {"R", "cos(x) <= 1 - x^2/2 + x^4/24"},
      {"R", "x*exp(-x) <= exp(-1)"},
  });
}

TEST_CASE("polynomials and rational functions of one term") {
  all_proved({
      {"R", "x^4 - 4*x^2 + 4 >= 0"},
      {"R", "x^4 - 3*x + 3 > 0"},
      {"R", "x/(1 + x^2) <= 1/2"},
      {"(0, 1)", "x^3*(1 - x)^2 > 0"},
      {"(0, pi/4)", "tan(x)^2/2 > 1 - cos(x)"},
  });
}

TEST_CASE("what is false by a little is not proved" * doctest::test_suite("long")) {
  const std::vector<Inequality> all = {
      {"[0, pi/2)", "tan(x) > x + x^3/3"},
      {"[0, pi/2)", "tan(x) >= x + x^3/2.99"},
      {"[0, inf)", "sin(x) < x"},
      {"(-1/1000000, inf)", "(1 + x^2)*atan(x) >= x"},
      {"(0, inf)", "(x + 1/x)*atan(x) > 1.0000001"},
      {"(0, inf)", "sqrt(1 + x) < 1 + x/2 - x^2/8 + x^3/16.0001"},
      {"(0, inf)", "x + x^2/2 - x^3/6.0001 < (1 + x)*log(1 + x)"},
      {"(-1, inf)", "x/(1 + x) < log(1 + x)"},
      {"(0, inf)", "log(x) <= x - 1.0000001"},
      {"R", "x*exp(-x) <= 0.36787944117144232"},
      {"R", "x^4 - 4*x^2 + 4 > 0"},
      {"R", "x^4 - 4*x^2 + 3.9999999 >= 0"},
      {"(0, pi/4)", "tan(x)^2/2 >= 1.0001*(1 - cos(x))"},
      {"[0, 4)", "exp(x) < (x^4 + 4*x^3 + 12*x^2 + 24*x + 24)/(24 - 6*x)"},
  };
  for (const Inequality& i : all) {
    CAPTURE(i.domain);
    CAPTURE(i.relation);
    CHECK(outcome(i) != Outcome::proved);
  }
}

}  // namespace assay::prover
