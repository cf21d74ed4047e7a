// Tests the rule convex_faces: where a term is convex in a variable, two opposite faces decide.
#include "kernel/statement.hpp"

#include <doctest/doctest.h>

namespace assay::kernel {

namespace {

/// Whether convex_faces proves `goal` from the faces, which are taken for granted.
std::optional<Reason> refused(const std::string& goal, const std::string& lower,
                              const std::string& upper, const std::string& variable = "x") {
  const Sequent s = statement(goal);
  return reason_of([&] {
    const Theorem on_lower = rules::assume_without_proof(statement(lower));
    const Theorem on_upper = rules::assume_without_proof(statement(upper));
    const Theorem proved = rules::convex_faces(s.context, relation_of(s), variable, on_lower,
                                               on_upper, interval::Precision(64));
    CHECK(proved.sequent() == s);
    CHECK(proved.rests_on_assumption());
  });
}

/// The goal "for x in DOMAIN show RELATION" from its own faces.
std::optional<Reason> refused_between(const std::string& lower, const std::string& upper,
                                      const std::string& domain, const std::string& relation) {
  const auto face = [&](const std::string& end) {
    return "for x in [" + end + ", " + end + "] show " + relation;
  };
  return refused("for x in " + domain + " show " + relation, face(lower), face(upper));
}

}  // namespace

TEST_CASE("a convex difference is largest at an end") {
  CHECK_FALSE(refused_between("0", "1", "[0, 1]", "x^2 <= x"));
  CHECK_FALSE(refused_between("0", "1", "[0, 1]", "exp(x) < 3"));
  CHECK_FALSE(refused_between("0", "pi/2", "[0, pi/2]", "sin(x) >= 2*x/pi"));
  CHECK_FALSE(refused_between("0", "1", "[0, 1]", "sqrt(x) >= x"));
  CHECK_FALSE(refused_between("-1", "1", "[-1, 1]", "3*x + 1 <= 4"));
  CHECK(refused_between("0", "1", "[0, 1]", "x^2 >= x") == Reason::not_convex);
  CHECK(refused_between("-1", "1", "[-1, 1]", "x^3 <= x") == Reason::not_convex);
  CHECK(refused_between("-1", "1", "[-1, 1]", "1 - abs(x) <= 0") == Reason::not_differentiable);
}

TEST_CASE("the ends may be open, and must be finite") {
  CHECK_FALSE(refused_between("0", "1", "(0, 1)", "x^2 <= x"));
  CHECK(refused("for x in [0, inf) show x^2 <= 0", "for x in [0, 0] show x^2 <= 0",
                "for x in [0, 0] show x^2 <= 0") == Reason::no_face);
  CHECK(refused("for x in (-inf, 0] show x^2 <= 0", "for x in [0, 0] show x^2 <= 0",
                "for x in [0, 0] show x^2 <= 0") == Reason::no_face);
}

TEST_CASE("the difference is defined between the faces and on them") {
  CHECK(refused_between("-1", "1", "[-1, 1]", "1/x^2 <= 1") == Reason::undefined_on_box);
  CHECK(refused_between("0", "1", "(0, 1]", "1/x <= 1") == Reason::undefined_on_box);
}

TEST_CASE("each premise claims the relation on its own face") {
  const std::string goal = "for x in [0, 2] show x^2 <= 4";
  const std::string lower = "for x in [0, 0] show x^2 <= 4";
  const std::string upper = "for x in [2, 2] show x^2 <= 4";
  CHECK_FALSE(refused(goal, lower, upper));
  CHECK(refused(goal, lower, lower) == Reason::premise_context);
  CHECK(refused(goal, upper, upper) == Reason::premise_context);
  CHECK(refused(goal, upper, lower) == Reason::premise_context);
  CHECK(refused(goal, lower, "for x in [2, 2] show x^2 <= 5") == Reason::premise_differs);
  CHECK(refused(goal, "for x in [0, 0] show x^2 <= 5", upper) == Reason::premise_differs);
}

TEST_CASE("hypotheses about the variable do not hold on the faces") {
  // x >= 1/4 and x <= 3/4 make both faces empty
  CHECK(refused("for x in [0, 1] assume x >= 1/4 and x <= 3/4 show x <= -5",
                "for x in [0, 0] assume x >= 1/4 and x <= 3/4 show x <= -5",
                "for x in [1, 1] assume x >= 1/4 and x <= 3/4 show x <= -5") ==
        Reason::premise_context);
  // the curvature must be looked at between the faces: x >= 1 does not help
  CHECK(refused("for x in [-2, 2] assume x >= 1 show x^3 <= 8", "for x in [-2, -2] show x^3 <= 8",
                "for x in [2, 2] show x^3 <= 8") == Reason::not_convex);
  CHECK(refused("for x in [0, 1], y in [x, 1] show x + y <= 2",
                "for x in [0, 0], y in [x, 1] show x + y <= 2",
                "for x in [1, 1], y in [x, 1] show x + y <= 2") == Reason::domain_differs);
  CHECK_FALSE(refused("for y in R, x in [0, 1] assume y >= 0 show x*y <= y",
                      "for y in R, x in [0, 0] assume y >= 0 show x*y <= y",
                      "for y in R, x in [1, 1] assume y >= 0 show x*y <= y"));
}

TEST_CASE("only orders of a known variable have faces") {
  CHECK(refused_between("0", "1", "[0, 1]", "x = 1") == Reason::no_face);
  CHECK(refused_between("0", "1", "[0, 1]", "x != 2") == Reason::no_face);
  CHECK(refused("for x in [0, 1] show x <= 1", "for x in [0, 0] show x <= 1",
                "for x in [1, 1] show x <= 1", "y") == Reason::unknown_variable);
}

}  // namespace assay::kernel
