// Tests the rule contradiction: only what is absurd refutes the negation, and only where the goal
// is defined.
#include "kernel/rules/premises.hpp"
#include "kernel/rules/written.hpp"

namespace assay::kernel::testing {

namespace {

std::string answer_for(const std::string& c, const std::string& goal, const std::string& absurd,
                       const std::vector<Theorem>& defined = {}) {
  return answer([&] {
    const Theorem t = rules::contradiction(context(c), relation(goal), given(absurd), defined);
    CHECK(t.sequent() == sequent(c + " show " + goal));
    CHECK(t.rests_on_assumption());
  });
}

std::string reason(Reason r) { return std::string(describe(r)); }

}  // namespace

TEST_CASE("what is absurd refutes the negation of the goal") {
  for (const std::string absurd :
       {"0 < 0", "1 <= 0", "1 = 2", "3 != 3", "x < x", "x > x", "x != x", "x = x and 1 < 0"}) {
    CAPTURE(absurd);
    CHECK(answer_for("for x in R", "x >= 0", "for x in R assume x < 0 show " + absurd) ==
          "accepted");
  }
  for (const std::string possible :
       {"0 <= 0", "0 < 1", "1 != 2", "x <= x", "x = x", "x < 0", "x != 0", "pi < 3", "1 + 1 < 1"}) {
    CAPTURE(possible);
    CHECK(answer_for("for x in R", "x >= 0", "for x in R assume x < 0 show " + possible) ==
          reason(Reason::not_absurd));
  }
}

TEST_CASE("the absurdity follows from the negation and nothing more") {
  CHECK(answer_for("for x in R", "x >= 0", "for x in R assume x <= 0 show 0 < 0") == "accepted");
  CHECK(answer_for("for x in R", "x > 0", "for x in R assume x < 0 show 0 < 0") ==
        reason(Reason::premise_context));
  CHECK(answer_for("for x in R", "x >= 0", "for x in R assume x < 0 and x > -1 show 0 < 0") ==
        reason(Reason::premise_context));
  CHECK(answer_for("for x in R", "x >= 0", "for x in (0, 1) assume x < 0 show 0 < 0") ==
        reason(Reason::premise_context));
}

TEST_CASE("a goal that may be undefined is not proved") {
  const std::string absurd = "for x in R assume log(x) < log(x) show log(x) < log(x)";
  CHECK(answer_for("for x in R", "log(x) >= log(x)", absurd) == reason(Reason::not_known_defined));
  CHECK(answer_for("for x in (0, 1)", "log(x) >= 0",
                   "for x in (0, 1) assume log(x) < 0 show 0 < 0") == "accepted");
  CHECK(answer_for("for x in R", "0 <= sqrt(x)", "for x in R assume 0 > sqrt(x) show 0 < 0") ==
        reason(Reason::not_known_defined));
  CHECK(answer_for("for x in R", "sqrt(x) >= 0", "for x in R assume sqrt(x) < 0 show 0 < 0") ==
        reason(Reason::not_known_defined));
  CHECK(answer_for("for x in R", "0 <= sqrt(x)", "for x in R assume 0 > sqrt(x) show 0 < 0",
                   {given("for x in R show x >= 0")}) == "accepted");
}

TEST_CASE("only relations are absurd") {
  CHECK(answer_for("for x in R", "x >= 0", "for x in R assume x < 0 show x is undefined") ==
        reason(Reason::wrong_claim_kind));
}

}  // namespace assay::kernel::testing
