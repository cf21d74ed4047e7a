// Tests the rule no_root: f differs from 0 everywhere on the domain.
#include <doctest/doctest.h>

#include "kernel/rules/premises.hpp"
#include "kernel/rules/written.hpp"

using namespace assay::kernel;
using namespace assay::kernel::testing;

namespace {

const Term x = variable("x");
const Term b = variable("b");
const Context none;
const Term f = x * x + n(1);
const Context on_reals = none.with({"x", Domain::reals()});

Root no(const Term& t, const Domain& d) { return {t, "x", d, Count::none, Domain::reals()}; }

std::string apart(const Root& claim, const Theorem& premise) {
  return answer([&] { rules::no_root(none, claim, premise); });
}

}  // namespace

TEST_CASE("no_root: from a value that is positive, negative or not zero") {
  const Root claim = no(f, Domain::reals());
  CHECK(apart(claim, given(on_reals, f > n(0))) == "accepted");
  CHECK(apart(claim, given(on_reals, f < n(0))) == "accepted");
  CHECK(apart(claim, given(on_reals, not_equal(n(0), f))) == "accepted");
  CHECK(apart(claim, given(on_reals, f >= n(0))) == describe(Reason::premise_differs));
  CHECK(apart(claim, given(on_reals, f >= n(1))) == describe(Reason::premise_differs));
  CHECK(apart(claim, given(on_reals, x > n(0))) == describe(Reason::premise_differs));
}

TEST_CASE("no_root: refuses a premise about fewer points") {
  const Root claim = no(f, Domain::reals());
  CHECK(apart(claim, given(none.with({"x", at_least(n(0))}), f > n(0))) ==
        describe(Reason::premise_context));
  CHECK(apart(claim, given(on_reals.with(x > n(0)), f > n(0))) ==
        describe(Reason::premise_context));
}

TEST_CASE("no_root: refuses a place and another count") {
  const Theorem premise = given(on_reals, f > n(0));
  const Domain unit = Domain::closed(n(0), n(1));
  CHECK(apart({f, "x", Domain::reals(), Count::none, unit}, premise) ==
        describe(Reason::domain_differs));
  CHECK(apart({f, "x", Domain::reals(), Count::some, Domain::reals()}, premise) ==
        describe(Reason::not_a_root));
}

TEST_CASE("no_root: refuses a domain whose end may be undefined, and a variable in use") {
  const Context c = none.with({"b", Domain::reals()});
  const Domain d = Domain::closed(n(0), n(1) / b);
  CHECK_REFUSED(not_known_defined, rules::no_root(c, no(f, d), given(c.with({"x", d}), f > n(0))));
  const Context apart_from_0 = c.with(not_equal(b, n(0)));
  CHECK_NOTHROW(
      rules::no_root(apart_from_0, no(f, d), given(apart_from_0.with({"x", d}), f > n(0))));
  CHECK_REFUSED(variable_not_fresh,
                rules::no_root(on_reals, no(f, Domain::reals()), given(on_reals, f > n(0))));
}

TEST_CASE("no_root: of several functions the sum of their squares differs from 0") {
  const auto claimed = [](const std::string& claim, const std::string& premise) {
    return answer(
        [&] { rules::no_root({}, std::get<Root>(sequent(claim).claim), given(premise)); });
  };
  const std::string pair = "show (x, y + 1) has no root (x in [0, 1], y in [0, 2])";
  CHECK(claimed(pair, "for x in [0, 1] for y in [0, 2] show x^2 + (y + 1)^2 > 0") == "accepted");
  CHECK(claimed(pair, "for x in [0, 1] for y in [0, 2] show x^2 + (y + 1)^2 >= 0") ==
        describe(Reason::premise_differs));
  CHECK(claimed(pair, "for x in [0, 1] for y in [0, 2] show y + 1 > 0") ==
        describe(Reason::premise_differs));
  CHECK(claimed(pair, "for x in [0, 1] for y in [0, 2] show x^2 > 0") ==
        describe(Reason::premise_differs));
  CHECK(claimed(pair, "for x in [0, 1] for y in [0, 1] show x^2 + (y + 1)^2 > 0") ==
        describe(Reason::premise_context));
}
