// Tests the rule replace: equals for equals, in the context where they are equal, and under no
// binder of their variables.
#include "kernel/rules/premises.hpp"
#include "kernel/rules/written.hpp"

namespace assay::kernel::testing {

namespace {

/// The claim of a sequent in which `hole` is a variable.
Claim pattern(const std::string& text) { return sequent("for x, y, hole in R show " + text).claim; }

}  // namespace

TEST_CASE("equals are replaced where the pattern has its hole") {
  const Context c = context("for x, y in R");
  const Theorem instance = given("for x, y in R show x + 1 < exp(x + 1)");
  const Theorem equation = given("for x, y in R show x + 1 = y");
  const auto replaced = [&](const std::string& p) {
    return rules::replace(c, pattern(p), "hole", instance, equation);
  };
  CHECK(replaced("x + 1 < exp(hole)").sequent() == sequent("for x, y in R show x + 1 < exp(y)"));
  CHECK(replaced("hole < exp(hole)").sequent() == sequent("for x, y in R show y < exp(y)"));
  CHECK(replaced("x + 1 < exp(x + 1)").claim() == instance.claim());
  CHECK(replaced("hole < exp(hole)").rests_on_assumption());
  CHECK_REFUSED(not_substituted, replaced("hole <= exp(hole)"));
  CHECK_REFUSED(not_substituted, replaced("hole < exp(y)"));
  CHECK_REFUSED(not_substituted, replaced("y < exp(hole)"));
}

TEST_CASE("each premise that was assumed is remembered") {
  const Context c = context("for x, y in R assume x = y and x < 1");
  const Theorem instance = rules::assumption(c, relation("x < 1"));
  const Theorem equation = rules::assumption(c, relation("x = y"));
  const auto rests = [&](const Theorem& first, const Theorem& second) {
    return rules::replace(c, pattern("hole < 1"), "hole", first, second).rests_on_assumption();
  };
  CHECK_FALSE(rests(instance, equation));
  CHECK(rests(given("for x, y in R show x < 1"), equation));
  CHECK(rests(instance, given("for x, y in R show x = y")));
}

TEST_CASE("the equation is one equation, read from left to right, that holds in the context") {
  const Context c = context("for x, y in R");
  const Theorem instance = given("for x, y in R show x < 1");
  const auto by = [&](const std::string& equation) {
    return answer(
        [&] { rules::replace(c, pattern("hole < 1"), "hole", instance, given(equation)); });
  };
  CHECK(by("for x, y in R show x = y") == "accepted");
  CHECK(by("for x, y in R show y = x") == describe(Reason::not_substituted));
  CHECK(by("for x, y in R show x <= y") == describe(Reason::not_an_equation));
  CHECK(by("for x, y in R show x = y and x = 1") == describe(Reason::not_an_equation));
  CHECK(by("for x in R, y in (0, 1) show x = y") == describe(Reason::premise_context));
  CHECK(by("for x, y in R assume x > 0 show x = y") == describe(Reason::premise_context));
  CHECK(by("for x, y in R show x is undefined") == describe(Reason::wrong_claim_kind));
  CHECK_REFUSED(premise_context, rules::replace(context("for x in R"), pattern("hole < 1"), "hole",
                                                instance, given("for x in R show x = 1")));
}

TEST_CASE("the hole is new") {
  const Context c = context("for x, hole in R");
  const Theorem instance = given("for x, hole in R show x < 1");
  const Theorem equation = given("for x, hole in R show x = hole");
  CHECK_REFUSED(variable_not_fresh,
                rules::replace(c, pattern("hole < 1"), "hole", instance, equation));
}

TEST_CASE("nothing is replaced under a binder of its variables") {
  const Context c = context("for x in R");
  const Theorem equation = given("for x in R show x = 1");
  const Theorem root = given("for x in R show t - x has exactly one root t in R");
  const Theorem t =
      rules::replace(c, pattern("t - hole has exactly one root t in R"), "hole", root, equation);
  CHECK(t.sequent() == sequent("for x in R show t - 1 has exactly one root t in R"));
  // Inside, 'x' is the bound variable, which is not 1.
  const Theorem other = given("show 2*x has a root x in R");
  const Claim under{Root{term("hole*x"), "x", Domain::reals(), Count::some, Domain::reals()}};
  CHECK_REFUSED(variable_captured, rules::replace(c, under, "hole", other, equation));
  const Claim binds_hole{Root{term("hole"), "hole", Domain::reals(), Count::some, Domain::reals()}};
  CHECK_REFUSED(variable_captured,
                rules::replace({}, binds_hole, "hole", other, given("show 1 = 1")));
}

TEST_CASE("a real power does not become an integer power") {
  // (-1)^(1 + 1) is undefined as a real power: the instance is false and assumed here.
  const Context c = context("for x in R");
  const Theorem equation = given("show 1 + 1 = 2");
  const Theorem instance = given("for x in R show x^(1 + 1) is undefined");
  CHECK_REFUSED(not_substituted,
                rules::replace(c, pattern("x^hole is undefined"), "hole", instance, equation));
}

}  // namespace assay::kernel::testing
