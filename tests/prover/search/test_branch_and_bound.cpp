// Tests the branch and bound search: the kernel accepts its trees, false relations have none, and
// the same relation has the same tree.
#include "certificate/apply.hpp"
#include "certificate/subdivide.hpp"
#include "kernel/reader/file.hpp"
#include "kernel/refusal.hpp"
#include "prover/search/branch_and_bound.hpp"

#include <doctest/doctest.h>

namespace assay::prover::search {

namespace {

using certificate::Node;

struct Goal {
  kernel::Context context;
  kernel::Relation relation;
};

Goal goal(const std::string& text) {
  const kernel::File file = kernel::read_file("theorem t:\n  " + text + "\n");
  const kernel::Sequent& s = file.statements.front().meaning;
  return {s.context, std::get<kernel::Relations>(s.claim).all.front()};
}

std::optional<std::vector<Node>> tree(const Goal& g, Judge judge = Judge::doubles) {
  Budget budget;
  budget.leaves = 5'000;
  budget.leaves_by_kernel = 500;
  Effort effort(100'000);
  return branch_and_bound(g.context, g.relation, judge, budget, effort);
}

bool kernel_accepts(const Goal& g, const std::vector<Node>& nodes) {
  std::size_t next = 0;
  const certificate::NodeSource source = [&]() -> std::optional<Node> {
    if (next == nodes.size()) return std::nullopt;
    return nodes[next++];
  };
  try {
    const kernel::Theorem t =
        certificate::subdivide(g.context, g.relation, interval::Precision{64}, source);
    return next == nodes.size() && t.context() == g.context;
  } catch (const kernel::Refusal&) {
    return false;
  }
}

}  // namespace

TEST_CASE("branch and bound: the kernel accepts what the doubles found") {
  for (const char* text : {
           "for x in [0, 1] show x*(1 - x) <= 1/4 + 1/10^6",
           "for x in [0, 1] show x*(1 - x) <= 1/4",
           "for x, y in [-2, 2] show 100*(y - x^2)^2 + (1 - x)^2 >= -1/1000",
           "for x in R show exp(x) >= x",
           "for x in [0, inf) show exp(-x) - x/3 <= 1",
           "for x in (0, 1] show log(x) <= x",
           "for x in [0, pi/2] show sin(x) <= x",
           "for x in [0, 3] show sqrt(x) <= (x + 1)/2 + 1/100",
           "for x, y, z in [0, 1] show x*y + y*z + z*x <= 3",
           "for x in [-1, 1] show abs(x)^3 <= x^2 + 1/100",
           "for x in [0, 1] show exp(x) != 0",
       }) {
    CAPTURE(text);
    const Goal g = goal(text);
    const auto found = tree(g);
    REQUIRE(found.has_value());
    CHECK(kernel_accepts(g, *found));
    CHECK(tree(g) == found);
  }
}

TEST_CASE("branch and bound: assumptions empty boxes") {
  for (const char* text : {
           "for x, y in (-1, inf) assume x + y < 2 show x*y <= 2",
           "for x, y in R assume x^2 + y^2 < 1 show x*y <= 1",
           "for x in (0.7, 1), y in (0, 1) assume y = cos(x) show x != sin(y)",
           "for x in [0, 5] assume exp(x) <= 2 show x <= 1",
       }) {
    CAPTURE(text);
    const Goal g = goal(text);
    const auto found = tree(g);
    REQUIRE(found.has_value());
    CHECK(kernel_accepts(g, *found));
  }
}

TEST_CASE("branch and bound: no tree for what is false or undefined") {
  for (const char* text : {
           "for x in [0, 1] show x*(1 - x) <= 0.2499999",
           "for x in [-1, 1] show log(x) <= 2",
           "for x, y in [-1, 1] show x*y < 1",
           "for x in [-1, 1] show 1/x != 5",
           "for x, y in R assume x + y < 2 show x <= 1",
           "for x in [0, 1] assume x <= 1/2 show x < 1/2",
           "for x in (0, 1) show x < 0.999999",
       }) {
    CAPTURE(text);
    const Goal g = goal(text);
    for (const Judge judge : {Judge::doubles, Judge::kernel})
      if (const auto found = tree(g, judge)) CHECK_FALSE(kernel_accepts(g, *found));
  }
}

TEST_CASE("branch and bound: the kernel judges where doubles round") {
  const Goal g = goal("for x in (0, 1) show x < 1");
  const auto found = tree(g, Judge::kernel);
  REQUIRE(found.has_value());
  CHECK(kernel_accepts(g, *found));
}

}  // namespace assay::prover::search
