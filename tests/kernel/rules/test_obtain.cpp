// Tests the rule obtain: what holds with a name for the root holds, when it does not speak of it.
#include <doctest/doctest.h>

#include "kernel/rules/premises.hpp"

using namespace assay::kernel;
using namespace assay::kernel::testing;

namespace {

const Term x = variable("x");
const Term r = variable("r");
const Term b = variable("b");
const Context c = Context{}.with({"b", Domain::reals()});
const Domain d = open(n(0), n(9));
const Domain place = Domain::closed(n(1), n(2));
const Term f = x * x - n(2);
const Theorem root = given(c, Root{f, "x", d, Count::exactly_one, place});

/// Everything that is known of r, with R as its domain.
Context named(const Context& from) {
  return from.with({"r", Domain::reals()})
      .with(n(0) < r)
      .with(r < n(9))
      .with(n(1) <= r)
      .with(r <= n(2))
      .with(equal(r * r - n(2), n(0)));
}

std::string obtained(const Theorem& conclusion) {
  return answer([&] { rules::obtain(c, "r", root, conclusion); });
}

}  // namespace

TEST_CASE("obtain: with all of what is known of the root, a part of it, or nothing") {
  const Theorem t = rules::obtain(c, "r", root, given(named(c), b < b + n(1)));
  CHECK(t.context() == c);
  CHECK(t.claim() == claim(b < b + n(1)));
  CHECK(obtained(given(c.with({"r", Domain::reals()}).with(r >= n(1)), b < n(1))) == "accepted");
  CHECK(obtained(given(c, b < n(1))) == "accepted");
}

TEST_CASE("obtain: the root's domain or place may be the domain of the name") {
  const Relation zero = equal(r * r - n(2), n(0));
  CHECK(obtained(given(c.with({"r", d}).with(zero), b < n(1))) == "accepted");
  CHECK(obtained(given(c.with({"r", place}).with(zero), b < n(1))) == "accepted");
  CHECK(obtained(given(c.with({"r", d}).with(n(1) <= r), b < n(1))) == "accepted");
  CHECK(obtained(given(c.with({"r", open(n(0), n(1))}), b < n(1))) ==
        describe(Reason::premise_context));
}

TEST_CASE("obtain: refuses more than is known of the root") {
  CHECK(obtained(given(named(c).with(r > n(100)), n(1) < n(0))) ==
        describe(Reason::premise_context));
  CHECK(obtained(given(named(c).with(b > n(0)), b > n(0))) == describe(Reason::premise_context));
  CHECK(obtained(given(named(c).with(equal(r - n(2), n(0))), n(1) < n(0))) ==
        describe(Reason::premise_context));
  CHECK(obtained(given(named(c).with({"s", Domain::reals()}), n(1) < n(2))) ==
        describe(Reason::premise_context));
}

TEST_CASE("obtain: refuses a conclusion that speaks of the root") {
  CHECK(obtained(given(named(c), r > n(1))) == describe(Reason::variable_not_fresh));
  CHECK(obtained(given(named(c), Monotone{r * x, "x", Domain::reals(), true})) ==
        describe(Reason::variable_not_fresh));
  CHECK(obtained(given(named(c), Monotone{x, "x", at_least(r), true})) ==
        describe(Reason::variable_not_fresh));
  CHECK(obtained(given(named(c), Monotone{b + x, "x", Domain::reals(), true})) == "accepted");
}

TEST_CASE("obtain: refuses the name of a variable of the context") {
  const Theorem b_is_a_root = given(c.with(equal(b * b - n(2), n(0))), b * b > n(1));
  CHECK_REFUSED(variable_not_fresh, rules::obtain(c, "b", root, b_is_a_root));
  CHECK_NOTHROW(rules::obtain(c, "x", root, given(c.with({"x", d}).with(x > n(0)), b < n(1))));
}

TEST_CASE("obtain: refuses where there is no root, in another context, or another claim") {
  const Theorem conclusion = given(named(c), b < n(1));
  const Theorem no = given(c, Root{f, "x", d, Count::none, Domain::reals()});
  CHECK_REFUSED(not_a_root, rules::obtain(c, "r", no, conclusion));
  const Theorem elsewhere = given(c.with(b > n(0)), Root{f, "x", d, Count::some, place});
  CHECK_REFUSED(premise_context, rules::obtain(c, "r", elsewhere, conclusion));
  CHECK_NOTHROW(rules::obtain(c.with(b > n(0)), "r", elsewhere, conclusion));
  CHECK_REFUSED(wrong_claim_kind, rules::obtain(c, "r", conclusion, conclusion));
}
