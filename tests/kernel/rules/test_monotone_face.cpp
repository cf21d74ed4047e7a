// Tests the rule monotone_face: where a term is monotone in a variable, a face of the box decides.
#include "kernel/statement.hpp"

#include <doctest/doctest.h>

namespace assay::kernel {

namespace {

/// Whether monotone_face proves `goal` from `face`, which is taken for granted.
std::optional<Reason> refused(const Sequent& goal, const Sequent& face,
                              const std::string& variable = "x") {
  return reason_of([&] {
    const Theorem on_face = rules::assume_without_proof(face);
    const Theorem proved = rules::monotone_face(goal.context, relation_of(goal), variable, on_face,
                                                interval::Precision(64));
    CHECK(proved.sequent() == goal);
    CHECK(proved.rests_on_assumption());
  });
}

std::optional<Reason> refused(const std::string& goal, const std::string& face) {
  return refused(statement(goal), statement(face));
}

}  // namespace

TEST_CASE("the face is where the difference is largest") {
  CHECK_FALSE(
      refused("for x in [0, 1] show exp(x) - x <= 2", "for x in [1, 1] show exp(x) - x <= 2"));
  CHECK_FALSE(refused("for x in [0, 1] show exp(-x) <= 1", "for x in [0, 0] show exp(-x) <= 1"));
  CHECK_FALSE(refused("for x in [0, 1] show x + x^3 >= 0", "for x in [0, 0] show x + x^3 >= 0"));
  CHECK_FALSE(refused("for x in [0, 1] show x < 2", "for x in [1, 1] show x < 2"));
  CHECK(refused("for x in [0, 1] show x < 1", "for x in [0, 0] show x < 1") ==
        Reason::premise_context);
  CHECK(refused("for x in [0, 1] show x >= 1", "for x in [1, 1] show x >= 1") ==
        Reason::premise_context);
}

TEST_CASE("tails: the other end may be infinite or open") {
  CHECK_FALSE(refused("for x in [2, inf) show 1/x <= 1/2", "for x in [2, 2] show 1/x <= 1/2"));
  CHECK_FALSE(refused("for x in (-inf, 0] show exp(x) <= 1", "for x in [0, 0] show exp(x) <= 1"));
  CHECK_FALSE(refused("for x in (0, 1] show log(x) <= 0", "for x in [1, 1] show log(x) <= 0"));
  CHECK(refused("for x in [2, inf) show x > 3", "for x in [2, 2] show x > 3") ==
        std::optional<Reason>());
}

TEST_CASE("an open or infinite end is no face") {
  CHECK(refused("for x in [0, 1) show x < 1", "for x in [1, 1] show x < 1") == Reason::no_face);
  CHECK(refused("for x in [0, inf) show x < 1", "for x in [1, 1] show x < 1") == Reason::no_face);
  CHECK(refused("for x in R show exp(x) > 1", "for x in [0, 0] show exp(x) > 1") ==
        Reason::no_face);
}

TEST_CASE("the derivative must exist inside, and keep its sign; it need not exist at the face") {
  CHECK_FALSE(refused("for x in [0, 1] show sqrt(x) >= 0", "for x in [0, 0] show sqrt(x) >= 0"));
  CHECK_FALSE(refused("for x in [0, 1] show abs(x) <= 1", "for x in [1, 1] show abs(x) <= 1"));
  CHECK(refused("for x in [-1, 1] show abs(x) <= 1", "for x in [1, 1] show abs(x) <= 1") ==
        Reason::not_differentiable);
  CHECK(refused("for x in [-1, 1] show x^2 <= 1/2", "for x in [1, 1] show x^2 <= 1/2") ==
        Reason::not_monotone);
}

TEST_CASE("the term must be defined on the whole domain") {
  CHECK(refused("for x in [-1, 1] show -1/x <= -1", "for x in [1, 1] show -1/x <= -1") ==
        Reason::undefined_on_box);
  CHECK(refused("for x in [0, 1] show log(x) >= 5", "for x in [0, 0] show log(x) >= 5") ==
        Reason::undefined_on_box);
  CHECK(refused("for x in [0, 1] show x + 0*(1/x) <= 1", "for x in [1, 1] show x + 0*(1/x) <= 1") ==
        Reason::undefined_on_box);
}

TEST_CASE("the premise claims the relation, in the context of the face") {
  CHECK(refused("for x in [0, 1] show x <= 1", "for x in [1, 1] show x <= 2") ==
        Reason::premise_differs);
  CHECK(refused("for x in [0, 1] show x <= 1", "for x in [1, 1] assume 1 < 0 show x <= 1") ==
        Reason::premise_context);
  CHECK_FALSE(refused("for x in [0, 1] show x <= 1", "for x in [1, 1] show x = 1"));
  CHECK_FALSE(refused("for y in [2, 3], x in [0, y] show x <= y",
                      "for y in [2, 3], x in [y, y] show x <= y"));
  CHECK_FALSE(refused("for y in R, x in [0, 1] assume y >= 0 show x <= 1 + y",
                      "for y in R, x in [1, 1] assume y >= 0 show x <= 1 + y"));
}

TEST_CASE("hypotheses about the variable do not hold on the face") {
  // x <= 1/2 makes the face x = 1 empty
  CHECK(refused("for x in [0, 1] assume x <= 1/2 show x <= 1/4",
                "for x in [1, 1] assume x <= 1/2 show x <= 1/4") == Reason::premise_context);
  CHECK_FALSE(
      refused("for x in [0, 1] assume x <= 1/2 show x <= 1", "for x in [1, 1] show x <= 1"));
  // the slope must be looked at between the point and the face: x <= 1/2 does not help
  CHECK(refused("for x in [0, 2] assume x <= 1/2 show x*(1 - x) <= -2",
                "for x in [2, 2] show x*(1 - x) <= -2") == Reason::not_monotone);
  // at x = 1 there is no y in [x, 1/2]
  CHECK(refused("for x in [0, 1], y in [-x, 1/2] show x + y <= 1",
                "for x in [1, 1], y in [-x, 1/2] show x + y <= 1") == Reason::domain_differs);
}

TEST_CASE("only orders have a face") {
  CHECK(refused("for x in [0, 1] show x = 1", "for x in [1, 1] show x = 1") == Reason::no_face);
  CHECK(refused("for x in [0, 1] show x != 2", "for x in [1, 1] show x != 2") == Reason::no_face);
  CHECK(refused(statement("for x in [0, 1] show x <= 1"), statement("for x in [1, 1] show x <= 1"),
                "y") == Reason::unknown_variable);
}

}  // namespace assay::kernel
