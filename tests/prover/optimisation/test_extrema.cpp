// Tests the search for proofs and refutations of extrema from the bare statement.
#include "prover/prove_text.hpp"

#include <doctest/doctest.h>

#include <string>

namespace assay::prover {

namespace {

std::string verdict(const std::string& claim) {
  switch (prove_text("theorem t:\n  show " + claim + "\n")) {
    case Outcome::proved: return "proved";
    case Outcome::refuted: return "refuted";
    default: return "gave up";
  }
}

}  // namespace

TEST_CASE("extrema: exact points") {
  CHECK(verdict("maximum of x*(1 - x) over x in [0, 1] is 1/4 attained exactly once, at x = 1/2") ==
        "proved");
  CHECK(verdict("minimum of x^2 + y^2 over x in R, y in R is 0") == "proved");
  CHECK(verdict("maximum of x^2 over x in [0, 3] is 9 attained exactly once") == "proved");
}

TEST_CASE("extrema: a value in an interval, in a compact place") {
  CHECK(verdict("maximum of x*exp(-x) over x in [0, 5] is in [0.367, 0.368]") == "proved");
  CHECK(verdict("minimum of x^4 - 3*x over x in [-2, 2] is in [-2.1, -2] attained only at x in "
                "[0.8, 1]") == "proved");
  CHECK(verdict("maximum of exp(-x^2) + 0*x over x in R is in [0.9, 1.1]") == "proved");
}

TEST_CASE("extrema: attained once where the derivative has one root") {
  CHECK(verdict("minimum of x^4 - 3*x over x in [-2, 2] is in [-2.1, -2] attained exactly once, at "
                "x in [0.8, 1]") == "proved");
}

TEST_CASE("extrema: constraints") {
  CHECK(verdict("maximum of x over x in [0, 2] where x^2 <= 1 is 1") == "proved");
  CHECK(verdict("maximum of x over x in [0, 2] where x^2 <= 1 is 2") == "refuted");
}

TEST_CASE("extrema: false ones are refuted") {
  CHECK(verdict("maximum of x*(1 - x) over x in [0, 1] is in [0.1, 0.2]") == "refuted");
  CHECK(verdict("maximum of x*(1 - x) over x in [0, 1] is in [0.3, 0.4]") == "refuted");
  CHECK(verdict("maximum of x over x in [0, 1) is 1") == "refuted");
  CHECK(verdict("minimum of exp(x) over x in R is 0") == "refuted");
  CHECK(verdict("minimum of (x^2 - 2)^2 over x in [-10, 11] is in [1/10^6, 1]") == "refuted");
  CHECK(verdict("maximum of x*(1 - x) over x in [0, 1] is in [0, 1] at x in [0, 1/4]") ==
        "refuted");
}

TEST_CASE("extrema: what is false is not proved") {
  CHECK(verdict("maximum of x^2 over x in [-1, 1] is 1 attained exactly once") != "proved");
  CHECK(verdict("maximum of x^2 over x in [-1, 1] is in [0, 2] attained only at x in [0, 1]") !=
        "proved");
  CHECK(verdict("maximum of 1/x over x in [-1, 1] is in [1, 2]") != "proved");
}

}  // namespace assay::prover
