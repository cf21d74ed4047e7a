// Tests the rule cases: the two cases cover every point, and the claim is the same.
#include "kernel/rules/premises.hpp"
#include "kernel/rules/written.hpp"

namespace assay::kernel::testing {

namespace {

/// Whether cases accepts `claimed` on c from its two cases.
std::string answer_for(const std::string& c, const std::string& a, const std::string& b,
                       const std::string& claimed = "abs(x) >= x",
                       const std::vector<Theorem>& defined = {}) {
  return answer([&] {
    const Theorem first = given(c + " assume " + a + " show " + claimed);
    const Theorem second = given(c + " assume " + b + " show " + claimed);
    const Theorem t = rules::cases(context(c), first, second, defined);
    CHECK(t.sequent() == sequent(c + " show " + claimed));
    CHECK(t.rests_on_assumption());
  });
}

const std::string not_exhaustive{describe(Reason::not_a_negation)};

}  // namespace

TEST_CASE("the cases cover every point or are refused") {
  CHECK(answer_for("for x in R", "x < 0", "x >= 0") == "accepted");
  CHECK(answer_for("for x in R", "x <= 0", "0 <= x") == "accepted");
  CHECK(answer_for("for x in R", "x = 0", "x != 0") == "accepted");
  CHECK(answer_for("for x in R", "x < 0", "x > 0") == not_exhaustive);
  CHECK(answer_for("for x in R", "x < 0", "x < 0") == not_exhaustive);
  CHECK(answer_for("for x in R", "x < 0", "x >= 1") == not_exhaustive);
  CHECK(answer_for("for x in R", "x != 0", "x > 0") == not_exhaustive);
}

TEST_CASE("the cases speak of a defined term") {
  const std::string undefined{describe(Reason::not_known_defined)};
  CHECK(answer_for("for x in R", "sqrt(x) < 1", "sqrt(x) >= 1", "x >= 0") == undefined);
  CHECK(answer_for("for x in R", "1 < sqrt(x)", "1 >= sqrt(x)", "x >= 0") == undefined);
  CHECK(answer_for("for x in [0, inf)", "sqrt(x) < 1", "sqrt(x) >= 1", "x >= 0") == "accepted");
  CHECK(answer_for("for x in R", "sqrt(x) < 1", "sqrt(x) >= 1", "x >= 0",
                   {given("for x in [0, 1] show x >= 0")}) == undefined);
  CHECK(answer_for("for x in R", "log(2 + sin(x)) < 0", "log(2 + sin(x)) >= 0", "x = x",
                   {given("for x in R show 2 + sin(x) > 0")}) == "accepted");
}

TEST_CASE("each case adds one assumption to the context") {
  CHECK(answer_for("for x in R", "x < 0 and x < 1", "x >= 0") == not_exhaustive);
  CHECK(answer_for("for x in R", "x < 0", "x >= 0 and x < 1") == not_exhaustive);
  const Context c = context("for x in R");
  const Theorem all = given("for x in R show x = x");
  CHECK_REFUSED(not_a_negation, rules::cases(c, all, all, {}));
}

TEST_CASE("both cases hold in the context and claim the same") {
  const Context c = context("for x in R");
  const Theorem first = given("for x in R assume x < 0 show x = x");
  const Theorem second = given("for x in R assume x >= 0 show x = x");
  CHECK_REFUSED(premise_context,
                rules::cases(c, given("for x in (-1, inf) assume x < 0 show x = x"), second, {}));
  CHECK_REFUSED(premise_differs,
                rules::cases(c, first, given("for x in R assume x >= 0 show x >= 0"), {}));
  CHECK_REFUSED(premise_context,
                rules::cases(c, first, given("for x in (-1, inf) assume x >= 0 show x = x"), {}));
  CHECK_REFUSED(premise_context,
                rules::cases(c, first, given("for x, y in R assume x >= 0 show x = x"), {}));
}

TEST_CASE("each premise that was assumed is remembered") {
  const Context c = context("for x in R");
  const Relation claimed = relation("x = x");
  const Theorem first = rules::assumption(c.with(relation("x < 0")), claimed);
  const Theorem second = rules::assumption(c.with(relation("x >= 0")), claimed);
  const std::vector<Theorem> defined{given("for x in R show x = x")};
  CHECK_FALSE(rules::cases(c, first, second, {}).rests_on_assumption());
  CHECK(rules::cases(c, first, second, defined).rests_on_assumption());
  CHECK(rules::cases(c, given("for x in R assume x < 0 show x = x"), second, {})
            .rests_on_assumption());
  CHECK(rules::cases(c, first, given("for x in R assume x >= 0 show x = x"), {})
            .rests_on_assumption());
}

TEST_CASE("claims of other kinds are proved by cases of what they do not bind") {
  const std::string claimed = "y^3 - x has exactly one root y in R";
  CHECK(answer_for("for x in R", "x < 0", "x >= 0", claimed) == "accepted");
  const Theorem bound = given("for y in R assume y < 0 show y = y");
  CHECK_REFUSED(premise_context, rules::cases({}, bound, bound, {}));
}

}  // namespace assay::kernel::testing
