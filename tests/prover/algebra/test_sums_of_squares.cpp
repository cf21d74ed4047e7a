// Tests find_sums_of_squares and solve: nonnegative forms are found to be sums of squares, with
// and without hypotheses, the kernel accepts them, and nothing is found for falsehoods.
#include "prover/algebra/sums_of_squares.hpp"

#include "kernel/reader/file.hpp"
#include "kernel/theorem.hpp"
#include "prover/algebra/gram.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

namespace assay::prover::algebra {

namespace {

/// Whether a combination is found for "for ... [assume ...] show ..."; the kernel then has to
/// accept it.
bool proves(const std::string& statement) {
  const kernel::File file = kernel::read_file("theorem t:\n  " + statement + "\n");
  const kernel::Sequent& s = file.statements.at(0).meaning;
  const kernel::Relation& goal = std::get<kernel::Relations>(s.claim).all.at(0);
  const auto found = find_sums_of_squares(goal, s.context.assumptions, {});
  if (!found) return false;
  std::vector<kernel::Theorem> premises;
  for (const kernel::Relation& r : s.context.assumptions)
    premises.push_back(kernel::rules::assumption(s.context, r));
  CHECK_NOTHROW(kernel::rules::combine(s.context, goal, *found, premises));
  return true;
}

}  // namespace

TEST_CASE("sums of squares without hypotheses") {
  CHECK(proves("for x in R show x^4 - 4*x + 3 >= 0"));
  CHECK(proves("for x, y in R show 2*x^2 - 1.05*x^4 + x^6/6 + x*y + y^2 >= 0"));
  CHECK(proves("for x, y in R show 4*x^2 - 2.1*x^4 + x^6/3 + x*y - 4*y^2 + 4*y^4 >= -1.0317"));
  CHECK(proves("for x in R show x^4 - 4*x + 31/10 > 0"));
}

TEST_CASE("a form that is a sum of squares only after a multiplication") {
  CHECK(proves("for x, y in R show x^4*y^2 + x^2*y^4 - 3*x^2*y^2 + 1 >= 0"));
}

TEST_CASE("squares beside hypotheses") {
  CHECK(proves("for x, y, z in R assume x^2 + y^2 + z^2 < 1 show x*y*z <= 1"));
  CHECK(proves("for x, y in R assume x^2 + y^2 = 1 show x*y <= 1/2"));
  CHECK(proves("for x, y in R assume x >= 0 and y >= 0 show x^3 + y^3 >= x^2*y + x*y^2"));
}

TEST_CASE("nothing is found for what is false by a little, or strict where equality is attained") {
  CHECK_FALSE(proves("for x in R show x^4 - 4*x + 2.9999 >= 0"));
  CHECK_FALSE(proves("for x in R show x^4 - 4*x + 3 > 0"));
  CHECK_FALSE(proves("for x, y in R show x^4*y^2 + x^2*y^4 - 3.001*x^2*y^2 + 1 >= 0"));
  CHECK_FALSE(proves("for x, y in R assume x^2 + y^2 = 1 show x*y < 1/2"));
}

TEST_CASE("a solution adds up to the target") {
  using kernel::algebra::Monomial;
  using kernel::algebra::Polynomial;
  const Polynomial one(1);
  const Polynomial x(1, Monomial(0));
  const Polynomial y(1, Monomial(1));
  // (x - y)^2 + (x - 1)^2: zero at (1, 1), so that the Gram matrix is singular.
  const Polynomial two(2);
  const Polynomial target = two * x * x + Polynomial(-2) * x * y + y * y + Polynomial(-2) * x + one;
  const auto found = solve({target, {{one, {one, x, y}}}, {}}, {});
  REQUIRE(found);
  Polynomial sum;
  for (const Square& s : found->squares.at(0)) {
    CHECK(s.coefficient > 0);
    sum = sum + Polynomial(s.coefficient) * s.root * s.root;
  }
  CHECK(sum == target);
  CHECK_FALSE(
      solve({target + Polynomial(exact::Rational(-1) / 1000), {{one, {one, x, y}}}, {}}, {}));
}

}  // namespace assay::prover::algebra
