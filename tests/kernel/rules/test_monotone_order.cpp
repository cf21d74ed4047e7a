// Tests the rule monotone_order: both points in the domain, in the order of the first premise.
#include <doctest/doctest.h>

#include "kernel/rules/premises.hpp"

using namespace assay::kernel;
using namespace assay::kernel::testing;

namespace {

const Term x = variable("x");
const Term u = variable("u");
const Term v = variable("v");
const Context c = Context{}.with({"u", at_least(n(0))}).with({"v", at_least(n(0))});
const Domain half_line = at_least(n(0));
const Theorem squares = given(Context{}, Monotone{x * x, "x", half_line, true});
const Theorem falls = given(Context{}, Monotone{-x, "x", Domain::reals(), false});

std::string order(const Context& where, const Relation& r, const Theorem& monotone,
                  std::vector<Theorem> premises) {
  return answer([&] { rules::monotone_order(where, r, monotone, premises); });
}

}  // namespace

TEST_CASE("monotone_order: strict from strict, weak from weak, and weaker forms of them") {
  const Theorem strict = given(c, u < v);
  const Theorem weak = given(c, v >= u);
  CHECK(order(c, u * u < v * v, squares, {strict}) == "accepted");
  CHECK(order(c, u * u <= v * v, squares, {strict}) == "accepted");
  CHECK(order(c, not_equal(u * u, v * v), squares, {strict}) == "accepted");
  CHECK(order(c, v * v >= u * u, squares, {weak}) == "accepted");
  CHECK(order(c, u * u < v * v, squares, {weak}) == describe(Reason::not_substituted));
  CHECK(order(c, v * v < u * u, squares, {strict}) == describe(Reason::not_substituted));
}

TEST_CASE("monotone_order: a decreasing function turns the order round") {
  const Theorem strict = given(c, u < v);
  CHECK(order(c, -u > -v, falls, {strict}) == "accepted");
  CHECK(order(c, -u < -v, falls, {strict}) == describe(Reason::not_substituted));
}

TEST_CASE("monotone_order: refuses points that are not known to lie in the domain") {
  const Context plane = Context{}.with({"u", Domain::reals()}).with({"v", Domain::reals()});
  const Theorem strict = given(plane, u < v);
  const Relation goal = u * u < v * v;
  CHECK(order(plane, goal, squares, {strict}) == describe(Reason::not_in_domain));
  CHECK(order(plane, goal, squares, {strict, given(plane, v >= n(0))}) ==
        describe(Reason::not_in_domain));
  CHECK(order(plane, goal, squares, {strict, given(plane, u >= n(0))}) ==
        describe(Reason::not_in_domain));
  CHECK(order(plane, goal, squares, {strict, given(plane, {u >= n(0), v >= n(0)})}) == "accepted");
}

TEST_CASE("monotone_order: refuses anything but one order as the first premise") {
  const Relation goal = u * u < v * v;
  CHECK(order(c, goal, squares, {}) == describe(Reason::wrong_number_of_premises));
  CHECK(order(c, goal, squares, {given(c, equal(u, v))}) == describe(Reason::premise_differs));
  CHECK(order(c, goal, squares, {given(c, not_equal(u, v))}) == describe(Reason::premise_differs));
  CHECK(order(c, goal, squares, {given(c, {u < v, v < u})}) == describe(Reason::premise_differs));
  CHECK(order(c, goal, squares, {given(c, Undefined{u})}) == describe(Reason::wrong_claim_kind));
  CHECK(order(c, goal, squares, {given(c.with(u > n(1)), u < v)}) ==
        describe(Reason::premise_context));
  CHECK(order(c, goal, given(c, goal), {given(c, u < v)}) == describe(Reason::wrong_claim_kind));
}

TEST_CASE("monotone_order: the bound variable is another one than a variable of the same name") {
  // f(x) = x u with x bound; the context has an x of its own, which may be put in.
  const Context outer = Context{}.with({"u", open(n(0), std::nullopt)});
  const Theorem scaled = given(outer, Monotone{x * u, "x", Domain::reals(), true});
  const Context inner = outer.with({"x", Domain::reals()});
  const Theorem later = given(inner, x < x + n(1));
  CHECK(order(inner, x * u < (x + n(1)) * u, scaled, {later}) == "accepted");
  CHECK(order(inner, x * u < x * u, scaled, {later}) == describe(Reason::not_substituted));
}

TEST_CASE("monotone_order: refuses a monotone function of another context") {
  const Theorem conditional = given(c.with(u > v), Monotone{x * x, "x", Domain::reals(), true});
  CHECK(order(c, u * u < v * v, conditional, {given(c, u < v)}) ==
        describe(Reason::premise_context));
}
