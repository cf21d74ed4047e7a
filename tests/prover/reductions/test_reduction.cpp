// Tests the reductions and expansions: true statements that need one are proved without a proof
// text, their falsified neighbours are not.
#include "prover/prove_text.hpp"

#include <doctest/doctest.h>

#include <string>

namespace assay::prover {

namespace {

Outcome outcome(const std::string& statement) {
  return prove_text("theorem t:\n  " + statement + "\n");
}

void check(const std::string& truth, const std::string& falsehood) {
  CAPTURE(truth);
  CHECK(outcome(truth) == Outcome::proved);
  CAPTURE(falsehood);
  CHECK(outcome(falsehood) != Outcome::proved);
}

}  // namespace

TEST_CASE("by a fact: a monotone function is stripped") {
  check("for x, y in (0, inf) show exp(x*y/(x + y)) < exp(x)",
        "for x, y in (0, inf) show exp(x*y/(x + y)) < exp(x/2)");
}

TEST_CASE("by the numerator") {
  check("for x, y, z in (0, inf) show x/(y + z) + y/(x + z) + z/(x + y) >= 3/2",
        "for x, y, z in (0, inf) show x/(y + z) + y/(x + z) + z/(x + y) > 3/2");
}

TEST_CASE("by cases at kinks" * doctest::test_suite("long")) {
  check("for x in R show abs(exp(x) - 1) <= exp(abs(x)) - 1",
        "for x in R show abs(exp(x) - 1) < exp(abs(x)) - 1");
  check("for x, y in R show max(x, y) + min(x, y) = x + y",
        "for x, y in R show max(x, y) - min(x, y) = x - y");
}

TEST_CASE("by squaring") {
  check("for x, y in R assume sqrt(x^2 + (y - 1)^2) <= 1 show sqrt(x^2 + (y - 2)^2) <= 2",
        "for x, y in R assume sqrt(x^2 + (y - 1)^2) <= 1 show sqrt(x^2 + (y - 2)^2) < 2");
  check("for x, y in [0, inf) show sqrt(x + y) <= sqrt(x) + sqrt(y)",
        "for x, y in [0, inf) show sqrt(x) + sqrt(y) <= sqrt(x + y)");
}

TEST_CASE("by expansion") {
  check("for x in R show sin(3*x) = 3*sin(x) - 4*sin(x)^3",
        "for x in R show sin(3*x) = 3*sin(x) + 4*sin(x)^3");
  check("for x in R show tanh(x) = 2/(1 + exp(-2*x)) - 1",
        "for x in R show tanh(x) = 2/(1 + exp(-x)) - 1");
  check("for x, y in R show exp((x + y)/2) <= (exp(x) + exp(y))/2",
        "for x, y in R show exp((x + y)/2) < (exp(x) + exp(y))/2");
}

TEST_CASE("by exponentiating") {
  check("for x, y in (0, inf) show (log(x) + log(y))/2 <= log((x + y)/2)",
        "for x, y in (0, inf) show (log(x) + log(y))/2 < log((x + y)/2)");
  check("for x in R show log(1 + exp(x)) > x", "for x in R show log(1 + exp(x)) > x + 1/1000");
}

}  // namespace assay::prover
