// Tests the rule vacuous: only the negation of a hypothesis, known in its context, proves anything.
#include "kernel/rules/premises.hpp"
#include "kernel/rules/written.hpp"

namespace assay::kernel::testing {

namespace {

std::string answer_for(const std::string& c, const std::string& negated) {
  return answer([&] {
    const Theorem t = rules::vacuous(context(c), relation("x = x + 5"), given(negated));
    CHECK(t.sequent() == sequent(c + " show x = x + 5"));
    CHECK(t.rests_on_assumption());
  });
}

std::string reason(Reason r) { return std::string(describe(r)); }

}  // namespace

TEST_CASE("where a hypothesis is false, everything holds") {
  CHECK(answer_for("for x in R assume x < 0", "for x in R show x >= 0") == "accepted");
  CHECK(answer_for("for x in R assume x^2 = 2", "for x in R show x^2 != 2") == "accepted");
  CHECK(answer_for("for x in R assume x < 0 and x > 0", "for x in R assume x > 0 show x >= 0") ==
        "accepted");
  CHECK(answer_for("for x in [1, 2]", "for x in [1, 2] show x < 1") == "accepted");
  // x <= 0 is weaker than the hypothesis, and false as well.
  CHECK(answer_for("for x in R assume x < 0", "for x in R show x > 0") == "accepted");
}

TEST_CASE("what is no hypothesis may be false") {
  const std::string refused = reason(Reason::not_an_assumption);
  CHECK(answer_for("for x in R", "for x in R show x >= 0") == refused);
  CHECK(answer_for("for x in R assume x <= 0", "for x in R show x >= 0") == refused);
  CHECK(answer_for("for x in R assume x^2 < 0", "for x in R show x >= 0") == refused);
  CHECK(answer_for("for x in R assume x < 0", "for x in R show x < 0") == refused);
  CHECK(answer_for("for x in R assume x < 0", "for x in R show x = x") == refused);
}

TEST_CASE("the negation is known in the context, not elsewhere") {
  const std::string refused = reason(Reason::premise_context);
  CHECK(answer_for("for x in R assume x < 0", "for x in [1, 2] show x >= 0") == refused);
  CHECK(answer_for("for x in R assume x < 0", "for x in R assume x = 1 show x >= 0") == refused);
}

}  // namespace assay::kernel::testing
