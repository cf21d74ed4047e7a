// Tests the rule use: a theorem is used inside its domain and assumptions, and no variable is
// captured.
#include "kernel/rules/premises.hpp"
#include "kernel/rules/written.hpp"

namespace assay::kernel::testing {

TEST_CASE("a theorem holds at terms that lie in its domain") {
  const Theorem general = given("for x in (0, inf), y in R show exp(y*log(x)) = x^y");
  const Context c = context("for u, v in R assume u > 0");
  const Theorem t = rules::use(c, general, {{"x", term("u")}, {"y", term("v + u")}}, {});
  CHECK(t.sequent() == sequent("for u, v in R assume u > 0 show exp((v + u)*log(u)) = u^(v + u)"));
  CHECK(t.rests_on_assumption());
}

TEST_CASE("it does not hold outside its domain") {
  const Theorem general = given("for x in [1, inf) show log(x) >= 0");
  CHECK(answer([&] { rules::use({}, general, {{"x", term("2")}}, {}); }) == "accepted");
  CHECK_REFUSED(premise_differs, rules::use({}, general, {{"x", term("1/2")}}, {}));
  CHECK_REFUSED(premise_differs,
                rules::use(context("for u in R"), general, {{"x", term("u")}}, {}));
  CHECK_REFUSED(premise_differs,
                rules::use(context("for x in (0, inf)"), general, {}, {}));  // not its domain
  const std::vector<Theorem> open{given("for x in [0, 1] show x < 1")};
  const Theorem inside = given("for x in [0, 1) show atanh(x) >= 0");
  CHECK(answer([&] { rules::use(context("for x in [0, 1]"), inside, {}, open); }) == "accepted");
  CHECK_REFUSED(premise_differs, rules::use(context("for x in [0, 1]"), inside, {}, {}));
}

TEST_CASE("its assumptions are established, by the premises' own context") {
  const Theorem general = given("for x, y in R assume x < y show exp(x) < exp(y)");
  const Substitution s{{"x", term("0")}, {"y", term("u^2")}};
  CHECK_REFUSED(premise_differs, rules::use(context("for u in R"), general, s, {}));
  const std::vector<Theorem> nonzero{given("for u in R assume u != 0 show 0 < u^2")};
  CHECK_REFUSED(premise_differs, rules::use(context("for u in R"), general, s, nonzero));
  const Theorem t = rules::use(context("for u in R assume u != 0"), general, s, nonzero);
  CHECK(t.sequent() == sequent("for u in R assume u != 0 show exp(0) < exp(u^2)"));
  CHECK_REFUSED(premise_differs, rules::use(context("for x, y in R"), general, {}, {}));
}

TEST_CASE("the terms that are put in are defined, also where R asks nothing of them") {
  const Theorem general = given("for x in R show x^2 >= 0");
  CHECK_REFUSED(not_known_defined,
                rules::use(context("for u in R"), general, {{"x", term("log(u)")}}, {}));
  CHECK(answer([&] {
          rules::use(context("for u in (0, inf)"), general, {{"x", term("log(u)")}}, {});
        }) == "accepted");
}

TEST_CASE("all variables of the theorem have a value, also one that its claim does not mention") {
  // Nothing lies in (1, 0): the theorem is true, and 1 = 2 is not.
  const Theorem empty = given({{{"x", open(n(1), n(0))}}, {}}, relation("1 = 2"));
  CHECK_REFUSED(unknown_variable, rules::use({}, empty, {}, {}));
  CHECK_REFUSED(premise_differs, rules::use(context("for x in R"), empty, {}, {}));
  CHECK_REFUSED(premise_differs, rules::use({}, empty, {{"x", term("1/2")}}, {}));
  const Theorem absurd = given("for x in R assume x < x show 1 = 2");
  CHECK_REFUSED(premise_differs, rules::use({}, absurd, {{"x", term("0")}}, {}));
}

TEST_CASE("a later domain is met with the earlier variables replaced") {
  const Theorem general = given("for a in R, x in [a, inf) show x - a >= 0");
  const Context c = context("for a in R, x in [a, inf)");
  CHECK(answer([&] { rules::use(c, general, {}, {}); }) == "accepted");
  CHECK_REFUSED(premise_differs, rules::use(c, general, {{"a", term("a + 1")}}, {}));
  CHECK_REFUSED(premise_differs, rules::use({}, general, {{"a", term("1")}, {"x", term("0")}}, {}));
  // Both at once: x := a, a := x is no point of the context.
  CHECK_REFUSED(premise_differs, rules::use(c, general, {{"a", term("x")}, {"x", term("a")}}, {}));
}

TEST_CASE("no variable is captured") {
  const Theorem root = given("for a in R show y - a has exactly one root y in R");
  CHECK(answer([&] {
          rules::use(context("for u in R"), root, {{"a", term("u")}}, {});
        }) == "accepted");
  CHECK_REFUSED(variable_captured,
                rules::use(context("for y in R"), root, {{"a", term("2*y")}}, {}));
  CHECK_REFUSED(variable_not_fresh,
                rules::use(context("for y in R"), root, {{"a", term("1")}}, {}));
  CHECK_REFUSED(unknown_variable, rules::use({}, root, {{"a", term("1")}, {"y", term("2")}}, {}));
}

TEST_CASE("a real power does not become an integer power") {
  const Theorem positive = given("for x in (0, inf), y in R show x^y > 0");
  CHECK_REFUSED(not_substituted, rules::use({}, positive, {{"x", n(1)}, {"y", n(2)}}, {}));
  const Theorem defined = given("for x, y in R assume x^y = x^y show x > 0");
  CHECK_REFUSED(not_substituted, rules::use({}, defined, {{"x", n(-1)}, {"y", n(2)}}, {}));
}

TEST_CASE("only terms over the context are put in, for variables of the theorem") {
  const Theorem general = given("for x in R show x^2 >= 0");
  CHECK_REFUSED(unknown_variable, rules::use({}, general, {{"x", term("u")}}, {}));
  CHECK_REFUSED(unknown_variable, rules::use({}, general, {}, {}));
  CHECK_REFUSED(unknown_variable, rules::use({}, general, {{"x", n(1)}, {"z", n(1)}}, {}));
}

TEST_CASE("what is undefined stays so") {
  const Theorem t = given("for x in (-inf, 0] show log(x) is undefined");
  CHECK(rules::use({}, t, {{"x", n(-1)}}, {}).sequent() == sequent("show log(-1) is undefined"));
  CHECK_REFUSED(premise_differs, rules::use({}, t, {{"x", n(1)}}, {}));
}

}  // namespace assay::kernel::testing
