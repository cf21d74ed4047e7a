// What the prover can do, each idea of a proof text once, and what it says when it cannot.
#include "prover/prove_text.hpp"

#include <doctest/doctest.h>

namespace assay::prover {

namespace {

bool proved(const std::string& text) { return prove_text(text) == Outcome::proved; }
bool refuted(const std::string& text) { return prove_text(text) == Outcome::refuted; }
bool gave_up(const std::string& text) { return prove_text(text) == Outcome::gave_up; }

}  // namespace

TEST_CASE("auto closes bounds over boxes, half-lines and R") {
  CHECK(proved("theorem t:\n for x in R show 1/(1 + exp(-x)) < 1\n"));
  CHECK(proved("theorem t:\n for x in [1, inf) show 1/x <= 1\n"));
  CHECK(proved("theorem t:\n for x in R show tanh(x) < 1\n"));
  CHECK(proved("theorem t:\n for x in [0, 3] show sin(x) <= 1.01*x + 0.01\n"));
  CHECK(proved("theorem t:\n for x in [-1, 1], y in [-1, 1] show x*y - x <= 2\n"));
  CHECK(proved("theorem t:\n for x in [0, pi/2] show sin(x) + cos(x) <= 1.5\n"));
}

TEST_CASE("auto closes bounds that are attained") {
  CHECK(proved("theorem t:\n for x in R show x*(1 - x) <= 1/4\n"));
  CHECK(proved("theorem t:\n for x, y in R show 2*x*y <= x^2 + y^2\n"));
  CHECK(proved("theorem t:\n for x in [0, 1] show x^2 <= x\n"));
}

TEST_CASE("assumptions about compound terms are used") {
  CHECK(proved("theorem t:\n for w in R assume abs(w) >= 4 show 1 - 4/abs(w) >= 0\n"));
  CHECK(gave_up("theorem t:\n for w in R assume abs(w) >= 4 show w >= 0 by auto\n") == false);
}

TEST_CASE("identity, algebra, contradiction and citation") {
  CHECK(proved("theorem t:\n for x in R show (x + 1)^2 = x^2 + 2*x + 1\nby identity\n"));
  CHECK(proved("theorem t:\n for x in [0, inf) show sqrt(x)^4 = x^2\nby identity\n"));
  CHECK(
      proved("theorem t:\n for x, y in R assume x <= 1 and y <= 2 show x + y <= 3\nby algebra\n"));
  CHECK(
      proved("theorem t:\n for x in R assume x^3 <= 0 and x^2 >= 1 show x <= 0\n"
             "proof\n have x^2 > 0\nqed by contradiction\n"));
  CHECK(proved("theorem t:\n for x, y in R assume x < y show exp(x) < exp(y)\nby exp_less\n"));
  CHECK(
      proved("theorem a:\n for x in R show x^2 >= 0\n"
             "theorem t:\n for y in R show (y - 1)^2 >= 0\nby a at x = y - 1\n"));
}

TEST_CASE("an earlier theorem is not used outside its assumptions") {
  CHECK_FALSE(
      proved("theorem a:\n for x in [1, inf) show log(x) >= 0\n"
             "theorem t:\n for y in R show log(y) >= 0\nby a at x = y\n"));
}

TEST_CASE("a theorem may not lean on itself or on later ones") {
  CHECK(gave_up("theorem t:\n for x in R show sin(exp(x)) <= sin(exp(x)) + 1 - cos(x)^2\nby t\n"));
}

TEST_CASE("derivatives, monotony, roots") {
  CHECK(proved("theorem t:\n show derivative of x^2*exp(x) in x over R is (2*x + x^2)*exp(x)\n"));
  CHECK(proved("theorem t:\n show derivative of sqrt(x) in x over (0, inf) is 1/(2*sqrt(x))\n"));
  CHECK_FALSE(proved("theorem t:\n show derivative of abs(x) in x over R is x/abs(x)\n"));
  CHECK(proved("theorem t:\n show x - 1/x is strictly increasing in x over (0, inf)\n"));
  CHECK_FALSE(proved("theorem t:\n show -1/x is strictly increasing in x over [-1, 1]\n"));
  CHECK(proved("theorem t:\n show exp(x) - 2 has exactly one root x in R at x in [0.69, 0.70]\n"));
  CHECK_FALSE(proved("theorem t:\n show 1/x has a root x in [-1, 1]\n"));
  CHECK_FALSE(
      proved("theorem t:\n show x^2 - 1 has exactly one root x in [-2, 2] at x in [0, 2]\n"));
}

TEST_CASE("extrema") {
  CHECK(
      proved("theorem t:\n show maximum of x*exp(-x) over x in R is in [0.36, 0.37]"
             " attained exactly once, at x in [0.9, 1.2]\nby unimodal with exp(-x)*(1 - x)\n"));
  CHECK_FALSE(
      proved("theorem t:\n show maximum of x*exp(-x) over x in R is in [0.37, 0.38]"
             " attained exactly once, at x in [0.9, 1.2]\nby unimodal with exp(-x)*(1 - x)\n"));
  CHECK(
      proved("theorem t:\n show minimum of x^2 over x in R is 0 attained exactly once, at x = 0\n"
             "by attained at 0\n"));
  CHECK_FALSE(
      proved("theorem t:\n show minimum of x^2 over x in (0, 1] is 0 attained\n"
             "by attained at 0\n"));
}

TEST_CASE("refutations") {
  CHECK(refuted("theorem t:\n for x in R show x^2 >= x\n"));
  CHECK(refuted("theorem t:\n for x in [4, inf) show log(1 - x) <= 0\n"));
  CHECK(refuted("theorem t:\n for x in R show 1/x >= 1/x\n"));
  CHECK(refuted("theorem t:\n show maximum of sin(x) over x in R is in [0.5, 0.9]\nby auto\n"));
  CHECK(refuted("theorem t:\n for x in [0, 10] show x^2 - 6.283*x + 9.869 > 0\n"));
}

TEST_CASE("the same statement gives the same certificate") {
  const std::string text = "theorem t:\n for x in [0, 3] show sin(x) <= 1.01*x + 0.01\n";
  const kernel::File file = kernel::read_file(text);
  const auto once = prove(file, file.statements.front()).certificate;
  const auto twice = prove(file, file.statements.front()).certificate;
  REQUIRE(once);
  CHECK(written(*once) == written(*twice));
}

}  // namespace assay::prover
