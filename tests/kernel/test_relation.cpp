#include "kernel/relation.hpp"

#include <doctest/doctest.h>

#include <array>
#include <vector>

namespace assay::kernel {

namespace {

const Term x = Term::variable("x");
const Term y = Term::variable("y");

constexpr std::array comparisons{Comparison::less,          Comparison::less_equal,
                                 Comparison::equal,         Comparison::not_equal,
                                 Comparison::greater_equal, Comparison::greater};

/// Whether a OP b for integers: what the relations of this test mean.
bool holds(long a, Comparison c, long b) {
  switch (c) {
    case Comparison::less: return a < b;
    case Comparison::less_equal: return a <= b;
    case Comparison::equal: return a == b;
    case Comparison::not_equal: return a != b;
    case Comparison::greater_equal: return a >= b;
    case Comparison::greater: return a > b;
  }
  return false;
}

/// The relation's truth with x = a and y = b. Its sides are x and y in some order.
bool holds(const Relation& r, long a, long b) {
  const auto value = [&](const Term& t) { return t == x ? a : b; };
  return holds(value(r.left), r.comparison, value(r.right));
}

constexpr std::array<std::array<long, 2>, 3> points{{{0, 1}, {1, 1}, {1, 0}}};

}  // namespace

TEST_CASE("relation: negation, mirrored and forward mean what they say") {
  for (const Comparison c : comparisons) {
    const Relation r{x, c, y};
    for (const auto& [a, b] : points) {
      CHECK(holds(negation(r), a, b) != holds(r, a, b));
      CHECK(holds(mirrored(r), a, b) == holds(r, a, b));
      CHECK(holds(forward(r), a, b) == holds(r, a, b));
    }
    CHECK(mirrored(r).left == y);
    CHECK(forward(r).comparison != Comparison::greater);
    CHECK(forward(r).comparison != Comparison::greater_equal);
  }
}

TEST_CASE("relation: implies is exactly implication, for the same two terms") {
  const std::array<std::array<Term, 2>, 2> orders{{{x, y}, {y, x}}};
  for (const Comparison c : comparisons)
    for (const Comparison d : comparisons)
      for (const auto& [left, right] : orders) {
        const Relation r{x, c, y};
        const Relation s{left, d, right};
        bool is_implied = true;
        for (const auto& [a, b] : points)
          is_implied = is_implied && (!holds(r, a, b) || holds(s, a, b));
        CHECK(implies(r, s) == is_implied);
      }
}

TEST_CASE("relation: implies nothing about other terms") {
  const Term z = Term::variable("z");
  CHECK_FALSE(implies(x < y, x < z));
  CHECK_FALSE(implies(x < y, z < y));
  CHECK_FALSE(implies(x < y, x < x));
  CHECK_FALSE(implies(equal(x, y), defined(x)));
}

TEST_CASE("relation: membership says each finite end, open or closed") {
  const Term a = Term::variable("a");
  const Term b = Term::variable("b");
  CHECK(membership(x, Domain::reals()).empty());
  CHECK(membership(x, Domain::closed(a, b)) == std::vector<Relation>{a <= x, x <= b});
  CHECK(membership(x, {{a, true}, {b, true}}) == std::vector<Relation>{a < x, x < b});
  CHECK(membership(x, {{}, {b, true}}) == std::vector<Relation>{x < b});
  CHECK(membership(x, {{a, false}, {}}) == std::vector<Relation>{a <= x});
}

}  // namespace assay::kernel
