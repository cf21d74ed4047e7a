// Tests the rule extremum: the extreme point itself, with its place and value, and the bound on all
// others.
#include <doctest/doctest.h>

#include "kernel/rules/premises.hpp"

using namespace assay::kernel;
using namespace assay::kernel::testing;

namespace {

const Term x = variable("x");
const Term y = variable("y");
const Context none;
const Term f = x * (n(2) - x);
const Term at_1 = n(1) * (n(2) - n(1));
const Domain d = Domain::closed(n(0), n(2));
const Domain place = Domain::closed(n(1), n(1));
const Domain value = Domain::closed(n(1), n(2));
const Context on_d = none.with({"x", d});
const Theorem in_value = given(none, {n(1) <= at_1, at_1 <= n(2)});
const Extremum once{true, f, {{"x", d, place}}, value, true};
const Theorem below = given(on_d.with(x < n(1)), f < at_1);
const Theorem above = given(on_d.with(x > n(1)), f < at_1);
const Theorem bound = given(on_d, f <= at_1);

std::string attained(const Extremum& claim, const std::vector<Term>& point, const Theorem& left,
                     const Theorem& right, std::vector<Theorem> premises = {in_value}) {
  return answer([&] { rules::extremum(none, claim, point, left, right, premises); });
}

Extremum with_place(Extremum e, const Domain& p) {
  e.over[0].place = p;
  return e;
}

}  // namespace

TEST_CASE("extremum: exactly once from two sides, else from one bound") {
  CHECK(attained(once, {n(1)}, below, above) == "accepted");
  Extremum attained_once_or_more = once;
  attained_once_or_more.exactly_once = false;
  CHECK(attained(attained_once_or_more, {n(1)}, bound, bound) == "accepted");
  CHECK(attained(attained_once_or_more, {n(1)}, below, above) == describe(Reason::premise_context));
  CHECK(attained(once, {n(1)}, bound, bound) == describe(Reason::premise_differs));
}

TEST_CASE("extremum: a minimum has the relations the other way round") {
  Extremum minimum = once;
  minimum.maximum = false;
  CHECK(attained(minimum, {n(1)}, below, above) == describe(Reason::premise_differs));
  const Theorem left = given(on_d.with(x < n(1)), f > at_1);
  const Theorem right = given(on_d.with(n(1) < x), at_1 < f);
  CHECK(attained(minimum, {n(1)}, left, right) == "accepted");
  CHECK(attained(once, {n(1)}, left, right) == describe(Reason::premise_differs));
}

TEST_CASE("extremum: exactly once needs both sides, strict, on all of the domain") {
  CHECK(attained(once, {n(1)}, below, below) == describe(Reason::premise_context));
  CHECK(attained(once, {n(1)}, above, below) == describe(Reason::premise_context));
  const Theorem weak = given(on_d.with(x < n(1)), f <= at_1);
  CHECK(attained(once, {n(1)}, weak, above) == describe(Reason::premise_differs));
  const Theorem fewer = given(on_d.with(x < n(1)).with(x > n(0)), f < at_1);
  CHECK(attained(once, {n(1)}, fewer, above) == describe(Reason::premise_context));
  const Theorem smaller = given(none.with({"x", open(n(0), n(2))}).with(x < n(1)), f < at_1);
  CHECK(attained(once, {n(1)}, smaller, above) == describe(Reason::premise_context));
}

TEST_CASE("extremum: refuses a point outside the domain or the place") {
  const Domain half_open{{n(0), false}, {n(1), true}};
  const Extremum claim{true, x, {{"x", half_open, Domain::reals()}}, Domain::reals(), true};
  const Context inside = none.with({"x", half_open});
  const Theorem left = given(inside.with(x < n(1)), x < n(1));
  const Theorem right = given(inside.with(x > n(1)), x < n(1));
  CHECK(attained(claim, {n(1)}, left, right, {}) == describe(Reason::not_in_domain));
  CHECK(attained(with_place(once, Domain::closed(n(0), n(1) / n(2))), {n(1)}, below, above) ==
        describe(Reason::not_in_domain));
  CHECK(attained(with_place(once, open(n(1), n(2))), {n(1)}, below, above) ==
        describe(Reason::not_in_domain));
  CHECK(attained(with_place(once, Domain::reals()), {n(1)}, below, above) == "accepted");
}

TEST_CASE("extremum: refuses a value that is not established") {
  CHECK(attained(once, {n(1)}, below, above, {}) == describe(Reason::not_in_domain));
  CHECK(attained(once, {n(1)}, below, above, {given(none, n(1) <= at_1)}) ==
        describe(Reason::not_in_domain));
  CHECK(attained(once, {n(1)}, below, above, {given(on_d, {n(1) <= at_1, at_1 <= n(2)})}) ==
        describe(Reason::not_in_domain));
}

TEST_CASE("extremum: refuses an undefined value or point, also where every number is allowed") {
  const Domain point_0 = Domain::closed(n(0), n(0));
  const Context inside = none.with({"x", point_0});
  const auto single = [&](const Term& t) {
    const Term value_0 = substitute(t, {{"x", n(0)}});
    const Extremum claim{true, t, {{"x", point_0, Domain::reals()}}, Domain::reals(), true};
    return attained(claim, {n(0)}, given(inside.with(x < n(0)), t < value_0),
                    given(inside.with(x > n(0)), t < value_0), {});
  };
  CHECK(single(x) == "accepted");
  CHECK(single(apply(Op::log, x)) == describe(Reason::not_known_defined));
  const Extremum constant{
      true, n(3), {{"x", Domain::reals(), Domain::reals()}}, Domain::closed(n(3), n(3)), false};
  const Theorem three = given(none, n(3) <= n(3));
  CHECK(attained(constant, {n(5)}, three, three, {}) == "accepted");
  CHECK(attained(constant, {n(1) / n(0)}, three, three, {}) == describe(Reason::not_known_defined));
}

TEST_CASE("extremum: over several variables, with a bound, not exactly once") {
  const Term g = -(x * x) - y * y;
  const Term at_0 = -(n(0) * n(0)) - n(0) * n(0);
  const Extremum claim{
      true, g, {{"x", d, Domain::reals()}, {"y", d, Domain::reals()}}, Domain::reals(), false};
  const Theorem top = given(on_d.with({"y", d}), g <= at_0);
  CHECK(attained(claim, {n(0), n(0)}, top, top, {}) == "accepted");
  CHECK(attained(claim, {n(0)}, top, top, {}) == describe(Reason::not_an_extremum));
  CHECK(attained(claim, {n(0), n(3)}, top, top, {}) == describe(Reason::not_in_domain));
  CHECK(attained(claim, {n(0), n(0)}, top, given(on_d, x <= n(2)), {}) ==
        describe(Reason::premise_differs));
  CHECK(attained(claim, {n(0), n(0)}, given(on_d, x <= n(2)), top, {}) ==
        describe(Reason::premise_differs));
  Extremum unique = claim;
  unique.exactly_once = true;
  CHECK(attained(unique, {n(0), n(0)}, top, top, {}) == describe(Reason::not_unique));
  Extremum twice = claim;
  twice.over[1].variable = "x";
  CHECK(attained(twice, {n(0), n(0)}, top, top, {}) == describe(Reason::variable_not_fresh));
}

TEST_CASE("extremum: refuses a point that depends on the variable, and a variable in use") {
  const Extremum identity{
      true, x, {{"x", Domain::reals(), Domain::reals()}}, Domain::reals(), false};
  const Theorem itself = given(none.with({"x", Domain::reals()}), x <= x);
  CHECK(attained(identity, {x}, itself, itself, {}) == describe(Reason::unknown_variable));
  const std::vector<Theorem> premises{in_value};
  CHECK_REFUSED(variable_not_fresh, rules::extremum(on_d, once, {n(1)}, below, above, premises));
}
