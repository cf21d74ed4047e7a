// Tests the rule monotone_from_order: the definition, and definedness where a domain is one point.
#include <doctest/doctest.h>

#include "kernel/rules/premises.hpp"

using namespace assay::kernel;
using namespace assay::kernel::testing;

namespace {

const Term x = variable("x");
const Term y = variable("y");
const Term a = variable("a");
const Term b = variable("b");
const Context none;

Context two_points(const Context& c, const Domain& d) {
  return c.with({"x", d}).with({"y", d}).with(x < y);
}

std::string increasing(const Context& c, const Domain& d, const Term& f, const Term& f_at_y) {
  const Theorem order = given(two_points(c, d), f < f_at_y);
  return answer([&] { rules::monotone_from_order(c, {f, "x", d, true}, "y", order); });
}

}  // namespace

TEST_CASE("monotone_from_order: both directions, read from either side") {
  const Domain d = at_least(n(0));
  const Theorem up = given(two_points(none, d), x * x < y * y);
  const Theorem down = given(two_points(none, d), -(x * x) > -(y * y));
  CHECK_NOTHROW(rules::monotone_from_order(none, {x * x, "x", d, true}, "y", up));
  CHECK_NOTHROW(rules::monotone_from_order(none, {-(x * x), "x", d, false}, "y", down));
  CHECK_REFUSED(premise_differs, rules::monotone_from_order(none, {x * x, "x", d, false}, "y", up));
  CHECK_REFUSED(premise_differs,
                rules::monotone_from_order(none, {-(x * x), "x", d, true}, "y", down));
}

TEST_CASE("monotone_from_order: refuses a weak order") {
  const Domain d = at_least(n(0));
  const Theorem weak = given(two_points(none, d), x * x <= y * y);
  CHECK_REFUSED(premise_differs,
                rules::monotone_from_order(none, {x * x, "x", d, true}, "y", weak));
}

TEST_CASE("monotone_from_order: refuses a premise for fewer pairs of points") {
  const Domain d = at_least(n(0));
  const Context fewer = two_points(none, d).with(x > n(1));
  CHECK_REFUSED(premise_context, rules::monotone_from_order(none, {x * x, "x", d, true}, "y",
                                                            given(fewer, x * x < y * y)));
  const Theorem on_smaller = given(two_points(none, at_least(n(1))), x * x < y * y);
  CHECK_REFUSED(premise_context,
                rules::monotone_from_order(none, {x * x, "x", d, true}, "y", on_smaller));
}

TEST_CASE("monotone_from_order: refuses a second name that is in use") {
  const Domain d = Domain::reals();
  const Theorem absurd = given(none.with({"x", d}).with(x < x), x < x);
  CHECK_REFUSED(variable_not_fresh,
                rules::monotone_from_order(none, {x, "x", d, true}, "x", absurd));
  // With y free in the function, f(x) < f(y) would compare x y with y y for one y of the context.
  const Context with_y = none.with({"y", d});
  const Theorem order = given(two_points(none, d), x * y < y * y);
  CHECK_REFUSED(variable_not_fresh,
                rules::monotone_from_order(with_y, {x * y, "x", d, true}, "y", order));
  CHECK_REFUSED(unknown_variable,
                rules::monotone_from_order(none, {x * y, "x", d, true}, "y", order));
}

TEST_CASE("monotone_from_order: refuses a single point at which the function is undefined") {
  const Term log_x = apply(Op::log, x);
  const Term log_y = apply(Op::log, y);
  CHECK(increasing(none, Domain::closed(n(0), n(0)), log_x, log_y) ==
        describe(Reason::not_known_defined));
  CHECK(increasing(none, Domain::closed(n(0), n(0)), x, y) == "accepted");
  CHECK(increasing(none, Domain::closed(n(1), n(2)), log_x, log_y) == "accepted");
  const Context c = none.with({"a", Domain::reals()}).with({"b", Domain::reals()});
  CHECK(increasing(c, Domain::closed(a, b), log_x, log_y) == describe(Reason::not_known_defined));
  CHECK(increasing(c.with(a < b), Domain::closed(a, b), log_x, log_y) == "accepted");
  CHECK(increasing(c, open(a, b), log_x, log_y) == "accepted");
  CHECK(increasing(c, {{a, false}, {b, true}}, log_x, log_y) == "accepted");
  CHECK(increasing(c, {{a, true}, {b, false}}, log_x, log_y) == "accepted");
}

TEST_CASE("monotone_from_order: refuses a domain whose end may be undefined") {
  const Context c = none.with({"b", Domain::reals()});
  const Domain d = open(n(0), n(1) / b);
  CHECK(increasing(c, d, x, y) == describe(Reason::not_known_defined));
  CHECK(increasing(c.with(b < n(0)), d, x, y) == "accepted");
}

TEST_CASE("monotone_from_order: refuses an infinite end that claims to be closed") {
  const Theorem absurd = given(none, n(3) < n(3));
  for (const Domain& d :
       {Domain{{std::nullopt, false}, {std::nullopt, false}},
        Domain{{n(0), false}, {std::nullopt, false}}, Domain{{std::nullopt, false}, {n(0), false}}})
    CHECK_REFUSED(malformed_context,
                  rules::monotone_from_order(none, {n(3), "x", d, true}, "y", absurd));
}
