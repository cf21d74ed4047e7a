// Tests degree_in: a bound for the degree that is never too small.
#include "prover/search/degree.hpp"

#include "kernel/statement.hpp"

#include <doctest/doctest.h>

namespace assay::prover::search {

namespace {

long degree(const std::string& text) {
  return degree_in(
      kernel::relation_of(kernel::statement("for x, y in R show " + text + " = 0")).left, "x");
}

}  // namespace

TEST_CASE("polynomials in x, whatever the other variables do") {
  CHECK(degree("3") == 0);
  CHECK(degree("y^5 + exp(y)") == 0);
  CHECK(degree("-x*exp(y) + 2*y^2") == 1);
  CHECK(degree("x/sqrt(y)") == 1);
  CHECK(degree("x*(x - y)^3*y") == 4);
  CHECK(degree("(x + 1)^0") == 0);
}

TEST_CASE("what is no polynomial in x") {
  for (const std::string text : {"exp(x)", "y/x", "x^(-1)", "abs(x)", "x^(1/2)", "min(x, y)"}) {
    CAPTURE(text);
    CHECK(degree(text) == no_degree);
  }
  CHECK(degree("(x^1000)^1000*x") == no_degree);
}

}  // namespace assay::prover::search
