// Tests the rule monotone: the sign of the derivative inside the domain, and definedness on all of
// it.
#include <doctest/doctest.h>

#include "kernel/rules/premises.hpp"

using namespace assay::kernel;
using namespace assay::kernel::testing;

namespace {

const Term x = variable("x");
const Context none;
const Domain half_line = at_least(n(0));
const Context on_half_line = none.with({"x", half_line});
const Context on_interior = none.with({"x", half_line.interior()});
const Term f = apply(Op::sqrt, x);
const Term g = n(1) / (n(2) * f);

const Theorem slope = given(none, Derivative{f, "x", half_line.interior(), g});
const Theorem positive = given(on_interior, g > n(0));
const Theorem f_defined = given(on_half_line, defined(f));
const Monotone increasing{f, "x", half_line, true};

}  // namespace

TEST_CASE("monotone: sqrt is increasing over [0, inf), though it has no derivative at 0") {
  const Theorem t = rules::monotone(none, increasing, slope, positive, f_defined);
  CHECK(t.claim() == Claim(increasing));
  CHECK(t.rests_on_assumption());
}

TEST_CASE("monotone: the derivative and its sign may be given on all of the domain") {
  const Term square = x * x + x;
  const Theorem whole = given(none, Derivative{square, "x", half_line, x + x + n(1)});
  const Theorem sign = given(on_half_line, n(0) < x + x + n(1));
  CHECK_NOTHROW(rules::monotone(none, {square, "x", half_line, true}, whole, sign, sign));
}

TEST_CASE("monotone: decreasing needs a negative derivative") {
  const Theorem down = given(none, Derivative{-f, "x", half_line.interior(), -g});
  const Theorem negative = given(on_interior, -g < n(0));
  CHECK_NOTHROW(rules::monotone(none, {-f, "x", half_line, false}, down, negative, f_defined));
  CHECK_REFUSED(not_monotone,
                rules::monotone(none, {-f, "x", half_line, true}, down, negative, f_defined));
  CHECK_REFUSED(not_monotone,
                rules::monotone(none, {f, "x", half_line, false}, slope, positive, f_defined));
}

TEST_CASE("monotone: refuses a sign that is weak, of another term, or for other points") {
  const auto with_sign = [](const Theorem& sign) {
    return answer([&] { rules::monotone(none, increasing, slope, sign, f_defined); });
  };
  CHECK(with_sign(positive) == "accepted");
  CHECK(with_sign(given(on_interior, g >= n(0))) == describe(Reason::not_monotone));
  CHECK(with_sign(given(on_interior, not_equal(g, n(0)))) == describe(Reason::not_monotone));
  CHECK(with_sign(given(on_interior, f > n(0))) == describe(Reason::not_monotone));
  CHECK(with_sign(given(none.with({"x", open(n(1), std::nullopt)}), g > n(0))) ==
        describe(Reason::not_monotone));
  CHECK(with_sign(given(on_interior.with(x > n(1)), g > n(0))) == describe(Reason::not_monotone));
}

TEST_CASE("monotone: refuses a derivative of another function, variable or domain") {
  const auto with_slope = [](const Claim& claimed) {
    return answer(
        [&] { rules::monotone(none, increasing, given(none, claimed), positive, f_defined); });
  };
  const Domain interior = half_line.interior();
  CHECK(with_slope(Derivative{f, "x", interior, g}) == "accepted");
  CHECK(with_slope(Derivative{x, "x", interior, g}) == describe(Reason::premise_differs));
  CHECK(with_slope(Derivative{f, "x", open(n(1), std::nullopt), g}) ==
        describe(Reason::domain_differs));
  CHECK(with_slope(Derivative{f, "x", open(n(0), n(9)), g}) == describe(Reason::domain_differs));
  CHECK(with_slope(increasing) == describe(Reason::wrong_claim_kind));
  const Theorem elsewhere =
      given(none.with({"b", Domain::reals()}), Derivative{f, "x", interior, g});
  CHECK_REFUSED(premise_context, rules::monotone(none, increasing, elsewhere, positive, f_defined));
}

TEST_CASE("monotone: refuses a closed end at which the function is not defined") {
  const Term log = apply(Op::log, x);
  const Theorem rises = given(none, Derivative{log, "x", half_line.interior(), n(1) / x});
  const Theorem sign = given(on_interior, n(1) / x > n(0));
  CHECK_NOTHROW(rules::monotone(none, {log, "x", half_line.interior(), true}, rises, sign, sign));
  CHECK_REFUSED(not_known_defined, rules::monotone(none, {log, "x", half_line, true}, rises, sign,
                                                   given(on_interior, defined(log))));
}

TEST_CASE("monotone: refuses a variable of the context, so that no premise speaks of that one") {
  const Context c = on_interior;
  CHECK_REFUSED(variable_not_fresh, rules::monotone(c, increasing, slope, positive, f_defined));
}

TEST_CASE(
    "monotone: refuses a derivative in another variable, though the function reads the same") {
  // 'y increases with y', but not with x while y is a number of the context.
  const Term y = variable("y");
  const Context with_y = none.with({"y", Domain::reals()});
  const Theorem in_y = given(none, Derivative{y, "y", half_line, n(1)});
  const Theorem one = given(none, n(1) > n(0));
  CHECK_REFUSED(premise_differs,
                rules::monotone(with_y, {y, "x", half_line, true}, in_y, one, one));
  CHECK_NOTHROW(rules::monotone(none, {y, "y", half_line, true}, in_y, one, one));
}
