// What the prover does with bare claims about roots: proves and refutes their numbers.
#include "prover/prove_text.hpp"

#include <doctest/doctest.h>

namespace assay::prover {

namespace {

Outcome outcome(const std::string& claim) {
  return prove_text("theorem t:\n show " + claim + "\n");
}
bool proved(const std::string& claim) { return outcome(claim) == Outcome::proved; }
bool refuted(const std::string& claim) { return outcome(claim) == Outcome::refuted; }

}  // namespace

TEST_CASE("the number of roots of one function, and no other number") {
  const std::string f = "x^3 - x has ";
  CHECK(proved(f + "exactly 3 roots x in R"));
  CHECK(refuted(f + "exactly 2 roots x in R"));
  CHECK(refuted(f + "exactly 4 roots x in R"));
  CHECK(refuted(f + "exactly one root x in R"));
  CHECK(refuted(f + "no root x in R"));
  CHECK(proved(f + "a root x in R"));
}

TEST_CASE("roots at closed ends are counted once, at open ends not at all") {
  const std::string f = "x^3 - x has ";
  CHECK(proved(f + "exactly 3 roots x in [-1, 1]"));
  CHECK(proved(f + "exactly 2 roots x in (-1, 1]"));
  CHECK(proved(f + "exactly one root x in (-1, 1)"));
  CHECK(refuted(f + "exactly 3 roots x in (-1, 1]"));
  CHECK(refuted(f + "exactly 2 roots x in [-1, 1]"));
}

TEST_CASE("multiplicity does not matter") {
  CHECK(proved("(x - 1)^2 has exactly one root x in [0, 3]"));
  CHECK(refuted("(x - 1)^2 has exactly 2 roots x in [0, 3]"));
}

TEST_CASE("roots in unbounded domains" * doctest::test_suite("long")) {
  CHECK(proved("x + log(x) has exactly one root x in (0, inf)"));
  CHECK(proved("x^5 - x - 1 has exactly one root x in R"));
  CHECK(refuted("exp(x) - x has a root x in R"));
  CHECK(refuted("sin(x) has exactly one root x in R"));
  CHECK(proved("sin(x) has a root x in R at x in [3, 4]"));
}

TEST_CASE("a pole is no root") {
  CHECK(refuted("1/x has a root x in [-1, 1]"));
  CHECK(proved("1/x has no root x in (0, 1]"));
}

TEST_CASE("the place of a root") {
  CHECK(proved("x^2 - 2 has exactly one root x in [0, 2] at x in [7/5, 3/2]"));
  CHECK(refuted("x^2 - 2 has exactly one root x in [0, 2] at x in [1, 7/5]"));
  CHECK(proved("x^2 - 2 has exactly 2 roots x in [-2, 2] at x in [-3/2, 3/2]"));
}

TEST_CASE("systems of equations") {
  const std::string f = "(x^2 + y^2 - 1, y - 2*x) has ";
  CHECK(proved(f + "exactly 2 roots (x in [-6, 6], y in [-6, 6])"));
  CHECK(refuted(f + "exactly one root (x in [-6, 6], y in [-6, 6])"));
  CHECK(refuted(f + "exactly 3 roots (x in [-6, 6], y in [-6, 6])"));
  CHECK(proved(f + "exactly one root (x in [0, 6], y in [-6, 6])"));
  CHECK(refuted(f + "a root (x in [1/2, 6], y in [-6, 6])"));
  CHECK(proved(
      "(1 - x, 1000*(y - x^2)) has exactly one root (x in [-1000, 1000], y in [-1000, 1000])"));
}

}  // namespace assay::prover
