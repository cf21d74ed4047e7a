// The numeric search finds each root once, wherever it lies in the box, and says whether it is
// done.
#include "prover/root_finding/isolation.hpp"

#include "kernel/reader/claims.hpp"
#include "prover/root_finding/region.hpp"

#include <doctest/doctest.h>

namespace assay::prover::root_finding {

namespace {

using exact::Rational;

Isolation isolated(const std::string& text, const Brackets& box) {
  kernel::Tokens tokens(text);
  const auto claim = std::get<kernel::Root>(kernel::read_claim(tokens, {}));
  Effort effort(100'000);
  return isolate(System(claim), box, domains(claim), effort);
}

}  // namespace

TEST_CASE("isolation: the roots of a polynomial are found once, wherever the box is cut") {
  for (long shift = -3; shift <= 3; ++shift) {
    const std::string x = "(x - " + std::to_string(shift) + "/7)";
    const Isolation found = isolated(x + "^3 - " + x + " has a root x in R", {{-3, 3}});
    CHECK(found.is_complete);
    REQUIRE(found.roots.size() == 3);
    for (std::size_t k = 0; k < 3; ++k) {
      const Rational root = Rational(shift) / Rational(7) + Rational(static_cast<long>(k) - 1);
      CHECK(contains(found.roots[k].place[0], {root, root}));
      REQUIRE(found.roots[k].unique);
      CHECK(found.roots[k].unique->succeeds());
      for (std::size_t other = 0; other < 3; ++other)
        CHECK(overlap(found.roots[k].unique->box, found.roots[other].place) == (k == other));
    }
  }
}

TEST_CASE("isolation: a double root is found as a point, and has no box") {
  const Isolation found = isolated("(x - 1/3)^2 has a root x in R", {{-1, 1}});
  REQUIRE(found.roots.size() == 1);
  CHECK_FALSE(found.roots[0].unique);
  CHECK(found.roots[0].exact == std::vector<Rational>{Rational(1) / Rational(3)});
  // An irrational one cannot be told from two.
  CHECK_FALSE(isolated("(x^2 - 2)^2 has a root x in R", {{0, 2}}).is_complete);
}

TEST_CASE("isolation: systems, with roots at corners of the box") {
  const Isolation found =
      isolated("(x^2 + y^2 - 1, x + y - 1) has a root (x in R, y in R)", {{0, 1}, {0, 1}});
  CHECK(found.is_complete);
  REQUIRE(found.roots.size() == 2);
  CHECK(found.roots[0].exact == std::vector<Rational>{Rational(0), Rational(1)});
  CHECK(found.roots[1].exact == std::vector<Rational>{Rational(1), Rational(0)});
}

TEST_CASE("isolation: no root, and a function that is undefined in a part of the box") {
  CHECK(isolated("x^2 + 1 has a root x in R", {{-5, 5}}).roots.empty());
  CHECK(isolated("log(x) - 1 has a root x in R", {{0, 100}}).roots.size() == 1);
  const Isolation found = isolated("log(x) - 1 has a root x in (0, 100]", {{0, 100}});
  CHECK(found.roots.size() == 1);
  CHECK(found.is_complete);
}

TEST_CASE("the simplest number between two is in between and has the least denominator") {
  const auto simplest = [](long a, long b, long c, long d) {
    return simplest_between({Rational(a) / Rational(b), Rational(c) / Rational(d)});
  };
  CHECK(simplest(-1, 1, 1, 1) == Rational(0));
  CHECK(simplest(1, 3, 1, 2) == Rational(1) / Rational(2));
  CHECK(simplest(3, 10, 4, 10) == Rational(1) / Rational(3));
  CHECK(simplest(-4, 10, -3, 10) == Rational(-1) / Rational(3));
  CHECK(simplest(7, 2, 7, 2) == Rational(7) / Rational(2));
  CHECK(simplest(314, 100, 315, 100) == Rational(22) / Rational(7));
}

TEST_CASE("multiple_below: below, and not far") {
  for (const long n : {-1000L, -7L, -1L, 0L, 1L, 5L, 123L}) {
    const Rational x = Rational(n) / Rational(9);
    const Rational step = Rational(1) / Rational(100);
    const Rational m = multiple_below(x, step);
    CHECK(m <= x);
    CHECK(x - m < step);
    CHECK(multiple_below(m, step) == m);
  }
}

}  // namespace assay::prover::root_finding
