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
const Extremum once{true, f, {{"x", d, place}}, value, Attained::exactly_once};
const Theorem below = given(on_d.with(x < n(1)), f < at_1);
const Theorem above = given(on_d.with(x > n(1)), f < at_1);
const Theorem bound = given(on_d, f <= at_1);
const std::string unknown = std::string(describe(Reason::premise_differs));

/// With the premise that f(1) lies in V.
std::string attained(const Extremum& claim, const std::vector<Term>& point,
                     std::vector<Theorem> premises) {
  premises.push_back(in_value);
  return answer([&] { rules::extremum(none, claim, point, premises); });
}

Extremum with_place(Extremum e, const Domain& p) {
  e.over[0].place = p;
  return e;
}

Extremum with(Extremum e, Attained how) {
  e.attained = how;
  return e;
}

}  // namespace

TEST_CASE("extremum: exactly once from two sides, else from one bound") {
  CHECK(attained(once, {n(1)}, {below, above}) == "accepted");
  CHECK(attained(once, {n(1)}, {bound}) == unknown);
  CHECK(attained(with(once, Attained::somewhere), {n(1)}, {bound}) == "accepted");
  CHECK(attained(with(once, Attained::somewhere), {n(1)}, {below, above}) == unknown);
}

TEST_CASE("extremum: only in the place from a bound and what lies beyond each end of it") {
  const Extremum only =
      with_place(with(once, Attained::only_in_place), Domain{{n(1), true}, {n(3), false}});
  const Extremum here = with_place(only, Domain{{n(1) / n(2), true}, {n(3), false}});
  const Theorem beyond = given(on_d.with(x <= n(1) / n(2)), f < at_1);
  const Theorem short_of = given(on_d.with(x < n(1) / n(2)), f < at_1);
  const Theorem above_3 = given(on_d.with(x > n(3)), f < at_1);
  CHECK(attained(here, {n(1)}, {bound, beyond, above_3}) == "accepted");
  CHECK(attained(only, {n(1)}, {bound, below, above}) == describe(Reason::not_in_domain));
  CHECK(attained(here, {n(1)}, {bound, short_of, above_3}) == unknown);
  CHECK(attained(here, {n(1)}, {bound, beyond}) == unknown);
  CHECK(attained(here, {n(1)}, {beyond, above_3}) == unknown);
  CHECK(attained(with_place(here, Domain{{n(1) / n(2), true}, {n(2), false}}), {n(1)},
                 {bound, beyond}) == "accepted");
  CHECK(attained(with_place(here, Domain::reals()), {n(1)}, {bound}) == "accepted");
}

TEST_CASE("extremum: a minimum has the relations the other way round") {
  Extremum minimum = once;
  minimum.maximum = false;
  CHECK(attained(minimum, {n(1)}, {below, above}) == unknown);
  const Theorem left = given(on_d.with(x < n(1)), f > at_1);
  const Theorem right = given(on_d.with(n(1) < x), at_1 < f);
  CHECK(attained(minimum, {n(1)}, {left, right}) == "accepted");
  CHECK(attained(once, {n(1)}, {left, right}) == unknown);
}

TEST_CASE("extremum: exactly once needs both sides, strict, on all of the domain") {
  CHECK(attained(once, {n(1)}, {below}) == unknown);
  CHECK(attained(once, {n(1)}, {above}) == unknown);
  CHECK(attained(once, {n(1)}, {given(on_d.with(x < n(1)), f <= at_1), above}) == unknown);
  CHECK(attained(once, {n(1)}, {given(on_d.with(x < n(1)).with(x > n(0)), f < at_1), above}) ==
        unknown);
  const Context smaller = none.with({"x", open(n(0), n(2))}).with(x < n(1));
  CHECK(attained(once, {n(1)}, {given(smaller, f < at_1), above}) == unknown);
}

TEST_CASE("extremum: refuses a point outside the domain or the place") {
  const Domain half_open{{n(0), false}, {n(1), true}};
  const Extremum claim{
      true, x, {{"x", half_open, Domain::reals()}}, Domain::reals(), Attained::exactly_once};
  const Context inside = none.with({"x", half_open});
  CHECK(attained(claim, {n(1)}, {given(inside.with(x < n(1)), x < n(1))}) ==
        describe(Reason::not_in_domain));
  for (const Domain& wrong : {Domain::closed(n(0), n(1) / n(2)), open(n(1), n(2))})
    CHECK(attained(with_place(once, wrong), {n(1)}, {below, above}) ==
          describe(Reason::not_in_domain));
  CHECK(attained(with_place(once, Domain::reals()), {n(1)}, {below, above}) == "accepted");
}

TEST_CASE("extremum: the point satisfies the constraints, and only such points are compared") {
  Extremum where = once;
  where.constraints = {x * x <= n(1)};
  const Theorem satisfied = given(none, n(1) * n(1) <= n(1));
  const Context feasible = on_d.with(x * x <= n(1));
  const Theorem left = given(feasible.with(x < n(1)), f < at_1);
  const Theorem right = given(feasible.with(x > n(1)), f < at_1);
  CHECK(attained(where, {n(1)}, {satisfied, left, right}) == "accepted");
  CHECK(attained(where, {n(1)}, {left, right}) == unknown);
  CHECK(attained(once, {n(1)}, {satisfied, left, right}) == unknown);
}

TEST_CASE("extremum: refuses a value that is not established") {
  const auto refused = [&](const std::vector<Theorem>& premises) {
    return answer([&] { rules::extremum(none, once, {n(1)}, premises); });
  };
  CHECK(refused({below, above, in_value}) == "accepted");
  CHECK(refused({below, above}) == describe(Reason::not_in_domain));
  CHECK(refused({below, above, given(none, n(1) <= at_1)}) == describe(Reason::not_in_domain));
  CHECK(refused({below, above, given(on_d, {n(1) <= at_1, at_1 <= n(2)})}) ==
        describe(Reason::not_in_domain));
}

TEST_CASE("extremum: refuses an undefined value or point, also where every number is allowed") {
  const Domain point_0 = Domain::closed(n(0), n(0));
  const auto single = [&](const Term& t) {
    const Extremum claim{
        true, t, {{"x", point_0, Domain::reals()}}, Domain::reals(), Attained::exactly_once};
    return attained(claim, {n(0)}, {});
  };
  CHECK(single(x) == "accepted");
  CHECK(single(apply(Op::log, x)) == describe(Reason::not_known_defined));
  const Extremum constant{true,
                          n(3),
                          {{"x", Domain::reals(), Domain::reals()}},
                          Domain::closed(n(3), n(3)),
                          Attained::somewhere};
  CHECK(attained(constant, {n(5)}, {}) == "accepted");
  CHECK(attained(constant, {n(1) / n(0)}, {}) == describe(Reason::not_known_defined));
}

TEST_CASE("extremum: over several variables, exactly once from both sides of each") {
  const Term g = -(x * x) - y * y;
  const Term at_0 = -(n(0) * n(0)) - n(0) * n(0);
  const Domain wide = Domain::closed(n(-1), n(2));
  const Context box = none.with({"x", d}).with({"y", wide});
  const Extremum claim{true,
                       g,
                       {{"x", d, Domain::reals()}, {"y", wide, Domain::reals()}},
                       Domain::reals(),
                       Attained::somewhere};
  const Theorem top = given(box, g <= at_0);
  CHECK(attained(claim, {n(0), n(0)}, {top}) == "accepted");
  CHECK(attained(claim, {n(0)}, {top}) == describe(Reason::not_an_extremum));
  CHECK(attained(claim, {n(0), n(3)}, {top}) == describe(Reason::not_in_domain));
  CHECK(attained(claim, {n(0), n(0)}, {given(box, x <= n(2))}) == unknown);
  const Extremum unique = with(claim, Attained::exactly_once);
  const Theorem right = given(box.with(x > n(0)), g < at_0);
  const Theorem lower = given(box.with(y < n(0)), g < at_0);
  const Theorem upper = given(box.with(y > n(0)), g < at_0);
  CHECK(attained(unique, {n(0), n(0)}, {right, lower, upper}) == "accepted");
  CHECK(attained(unique, {n(0), n(0)}, {right, lower}) == unknown);
  CHECK(attained(unique, {n(0), n(0)}, {right, upper}) == unknown);
  CHECK(attained(unique, {n(0), n(0)}, {lower, upper}) == unknown);
  Extremum twice = claim;
  twice.over[1].variable = "x";
  CHECK(attained(twice, {n(0), n(0)}, {top}) == describe(Reason::variable_not_fresh));
}

TEST_CASE("extremum: refuses a point that depends on the variable, and a variable in use") {
  const Extremum identity{
      true, x, {{"x", Domain::reals(), Domain::reals()}}, Domain::reals(), Attained::somewhere};
  CHECK(attained(identity, {x}, {given(none.with({"x", Domain::reals()}), x <= x)}) ==
        describe(Reason::unknown_variable));
  const std::vector<Theorem> premises{below, above, in_value};
  CHECK_REFUSED(variable_not_fresh, rules::extremum(on_d, once, {n(1)}, premises));
}
