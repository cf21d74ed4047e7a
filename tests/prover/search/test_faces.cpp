// Tests the faces in the trees of the branch and bound search: where the difference is linear in a
// variable, or convex with a bound attained at both ends, the kernel accepts small trees.
#include "prover/search/branch_and_bound.hpp"

#include "certificate/nodes.hpp"
#include "certificate/subdivide.hpp"
#include "kernel/statement.hpp"

#include <doctest/doctest.h>

#include <algorithm>

namespace assay::prover::search {

namespace {

using Tree = std::optional<std::vector<certificate::Node>>;

Tree tree_of(const std::string& text, Judge judge = Judge::doubles) {
  const kernel::Sequent s = kernel::statement(text);
  Budget budget;
  budget.leaves = 5'000;
  Effort effort(budget.steps);
  return branch_and_bound(s.context, kernel::relation_of(s), judge, budget, effort);
}

/// The leaves of the tree, when the kernel accepts it.
std::size_t accepted_leaves(const std::string& text, Judge judge = Judge::doubles) {
  CAPTURE(text);
  const Tree tree = tree_of(text, judge);
  REQUIRE(tree);
  const kernel::Sequent s = kernel::statement(text);
  std::size_t next = 0;
  const kernel::Theorem theorem = certificate::subdivide(
      s.context, kernel::relation_of(s), interval::Precision(64),
      [&]() -> std::optional<certificate::Node> { return tree->at(next++); });
  CHECK(theorem.sequent() == s);
  CHECK(next == tree->size());
  return static_cast<std::size_t>(std::count_if(
      tree->begin(), tree->end(), [](const auto& node) { return subtrees(node) == 0; }));
}

const std::vector<std::string> true_statements{
    "for x in [0, 3] show x*(3 - x) <= 2.26",
    "for x in [-1, 1], y in [-1, 1] show x^2*y - x*y^2 + sin(x*y) <= 2.9",
    "for x in (0, 1], y in [1, 2] show log(x) - y*x < 0",
    "for x in [0, inf) show exp(-x) - x/3 <= 1",
    "for x, y in (-1, inf) assume x + y < 2 show x*y <= 1.1",
    "for x in [0, 1], y in R assume y = cos(x) show y - x >= -0.47",
    "for x in [0, 2] show x^3 - 3*x + 2 >= 0",
};

}  // namespace

TEST_CASE("the kernel accepts what is found, whoever judges the leaves") {
  for (const std::string& text : true_statements) accepted_leaves(text);
  accepted_leaves(true_statements[0], Judge::kernel);
  accepted_leaves(true_statements[2], Judge::kernel);
}

TEST_CASE("what is linear in a variable is decided on its faces") {
  CHECK(accepted_leaves("for x, y, z in [-1, 1] show x*y*z <= 1") <= 8);
  CHECK(accepted_leaves("for a, b, c, d in [-1, 1] show a*b - c*d + a*c <= 3") <= 16);
  CHECK(accepted_leaves("for x in [0, 1], y in [0, 1] show x + y - x*y <= 1") <= 4);
}

TEST_CASE("a bound that is attained at both ends of a convex function needs one cut") {
  CHECK(accepted_leaves("for x in [0, 1] show x^4 <= x") == 2);
  CHECK(accepted_leaves("for x in [0, 4] show sqrt(x) >= x/2") == 2);
}

TEST_CASE("what is false has no tree, nor what is undefined somewhere") {
  for (const std::string text : {
           "for x in [0, 3] show x*(3 - x) <= 2.24",
           "for x, y in [-1, 1] show x*y < 1",
           "for x, y in [0, 1] show x + y - x*y <= 0.999",
           "for x in [0, 1] show x^4 < x",
           "for x in [-1, 1] show log(x) < 5",
           "for x, y in (-1, inf) assume x + y < 2 show x*y < 1/2",
       }) {
    CAPTURE(text);
    CHECK_FALSE(tree_of(text));
  }
}

}  // namespace assay::prover::search
