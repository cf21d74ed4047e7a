// Tests nonnegative_solution: what it finds is a solution, and it finds one whenever there is one.
#include "prover/algebra/simplex.hpp"

#include <doctest/doctest.h>

#include <random>

namespace assay::prover::algebra {

using exact::Rational;

namespace {

bool satisfies(const std::vector<Rational>& x, const std::vector<LinearEquation>& equations) {
  for (const Rational& value : x)
    if (value < 0) return false;
  for (const LinearEquation& equation : equations) {
    Rational sum = 0;
    for (const auto& [column, a] : equation.coefficients) sum = sum + a * x[column];
    if (sum != equation.right) return false;
  }
  return true;
}

}  // namespace

TEST_CASE("a system that has a solution gets one, which is a vertex") {
  std::mt19937_64 source(7);
  const auto below = [&](unsigned long n) { return static_cast<long>(source() % n); };
  for (int round = 0; round < 200; ++round) {
    const auto columns = static_cast<std::size_t>(1 + below(12));
    std::vector<Rational> known;
    for (std::size_t j = 0; j < columns; ++j) known.push_back(below(2) * below(9));
    std::vector<LinearEquation> equations(static_cast<std::size_t>(1 + below(6)));
    for (LinearEquation& equation : equations) {
      for (std::size_t j = 0; j < columns; ++j) {
        const long a = below(3) == 0 ? 0 : below(11) - 5;
        if (a == 0) continue;
        equation.coefficients[j] = a;
        equation.right = equation.right + a * known[j];
      }
    }
    const auto found = nonnegative_solution(equations, columns);
    REQUIRE(found);
    CHECK(satisfies(*found, equations));
    std::size_t nonzero = 0;
    for (const Rational& value : *found) nonzero += value != 0;
    CHECK(nonzero <= equations.size());
  }
}

TEST_CASE("a system without a nonnegative solution gets none") {
  CHECK_FALSE(nonnegative_solution({{{{0, 1}}, -1}}, 1));
  CHECK_FALSE(nonnegative_solution({{{{0, 1}, {1, 1}}, 0}, {{{0, 1}}, 1}}, 2));
  CHECK_FALSE(nonnegative_solution({{{}, 1}}, 3));
  CHECK_FALSE(nonnegative_solution({{{{0, 1}, {1, -1}}, 1}, {{{1, 1}, {0, -1}}, 1}}, 2));
  CHECK(nonnegative_solution({}, 2));
  CHECK(nonnegative_solution({{{}, 0}}, 0));
}

TEST_CASE("Bland's rule ends where the rule of the steepest column cycles") {
  // E. M. L. Beale, Cycling in the dual simplex algorithm, 1955, as a question of feasibility:
  // the objective 3/4 x0 - 20 x1 + 1/2 x2 - 6 x3 reaches 5/4.
  const std::vector<LinearEquation> beale{
      {{{0, Rational(1) / 4}, {1, -8}, {2, -1}, {3, 9}, {4, 1}}, 0},
      {{{0, Rational(1) / 2}, {1, -12}, {2, Rational(-1) / 2}, {3, 3}, {5, 1}}, 0},
      {{{2, 1}, {6, 1}}, 1},
      {{{0, Rational(3) / 4}, {1, -20}, {2, Rational(1) / 2}, {3, -6}}, Rational(5) / 4}};
  const auto found = nonnegative_solution(beale, 7);
  REQUIRE(found);
  CHECK(satisfies(*found, beale));
  std::vector<LinearEquation> beyond = beale;
  beyond.back().right = Rational(5) / 4 + Rational(1) / 1000;
  CHECK_FALSE(nonnegative_solution(beyond, 7));
}

}  // namespace assay::prover::algebra
