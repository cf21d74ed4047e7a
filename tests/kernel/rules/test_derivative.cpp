// Tests the rule derivative: it accepts where the strict conditions are established, and only
// there.
#include <doctest/doctest.h>

#include "kernel/rules/premises.hpp"

using namespace assay::kernel;
using namespace assay::kernel::testing;

namespace {

const Term x = variable("x");
const Term b = variable("b");
const Context none;
const Context with_b = none.with({"b", Domain::reals()});
const Domain positive = open(n(0), std::nullopt);

Theorem derivative(const Context& c, const Derivative& claim, std::vector<Theorem> premises) {
  return rules::derivative(c, claim, premises);
}

}  // namespace

TEST_CASE("derivative: of a total term on R, without premises") {
  const Theorem t =
      derivative(none, {apply(Op::exp, x), "x", Domain::reals(), apply(Op::exp, x)}, {});
  CHECK_FALSE(t.rests_on_assumption());
  CHECK(std::get<Derivative>(t.claim()).derivative == apply(Op::exp, x));
}

TEST_CASE("derivative: refuses another term as the derivative, accepts it with an equation") {
  const Derivative claim{x * x, "x", Domain::reals(), n(2) * x};
  const Context inside = none.with({"x", Domain::reals()});
  CHECK_REFUSED(not_the_derivative, derivative(none, claim, {}));
  CHECK_REFUSED(not_the_derivative, derivative(none, {x * x, "x", Domain::reals(), n(3) * x}, {}));
  CHECK_NOTHROW(derivative(none, claim, {given(inside, equal(x + x, n(2) * x))}));
  CHECK_NOTHROW(derivative(none, claim, {given(inside, equal(n(2) * x, x + x))}));
  // An equation on a part of D, or an inequality, is not enough.
  CHECK_REFUSED(
      not_the_derivative,
      derivative(none, claim, {given(none.with({"x", positive}), equal(x + x, n(2) * x))}));
  CHECK_REFUSED(not_the_derivative, derivative(none, claim, {given(inside, x + x <= n(2) * x)}));
}

TEST_CASE("derivative: refuses abs at 0 and sqrt at its end, accepts them beside it") {
  const auto root = [](const Domain& d) {
    const Term f = apply(Op::sqrt, x);
    return answer([&] { derivative(none, {f, "x", d, n(1) / (n(2) * f)}, {}); });
  };
  CHECK(root(positive) == "accepted");
  CHECK(root(at_least(n(0))) == describe(Reason::not_differentiable));
  const auto size = [](const Domain& d, std::vector<Theorem> premises) {
    const Term f = apply(Op::abs, x);
    return answer([&] { derivative(none, {f, "x", d, x / f}, std::move(premises)); });
  };
  const Domain around = Domain::closed(n(-1), n(1));
  CHECK(size(positive, {}) == "accepted");
  CHECK(size(around, {}) == describe(Reason::not_differentiable));
  // A premise for another context does not reach the domain of the claim.
  CHECK(size(around, {given(none.with({"x", positive}), not_equal(x, n(0)))}) ==
        describe(Reason::not_differentiable));
  CHECK(size(around, {given(none.with({"x", around}).with(x > n(0)), not_equal(x, n(0)))}) ==
        describe(Reason::not_differentiable));
}

TEST_CASE("derivative: refuses a pole, also in a part without the variable") {
  const Derivative claim{x * (n(1) / b), "x", Domain::reals(), n(1) / b};
  CHECK_REFUSED(not_differentiable, derivative(with_b, claim, {}));
  CHECK_NOTHROW(derivative(with_b.with(b > n(0)), claim, {}));
  CHECK_REFUSED(not_differentiable,
                derivative(none, {apply(Op::log, x), "x", Domain::reals(), n(1) / x}, {}));
}

TEST_CASE("derivative: refuses a domain whose end may be undefined") {
  const Domain d = open(n(0), n(1) / b);
  CHECK_REFUSED(not_known_defined, derivative(with_b, {x, "x", d, n(1)}, {}));
  CHECK_NOTHROW(derivative(with_b.with(not_equal(b, n(0))), {x, "x", d, n(1)}, {}));
}

TEST_CASE("derivative: refuses a variable of the context, an unknown one, one in its own domain") {
  const Context with_x = none.with({"x", positive});
  CHECK_REFUSED(variable_not_fresh, derivative(with_x, {x, "x", Domain::reals(), n(1)}, {}));
  CHECK_REFUSED(unknown_variable, derivative(none, {x + b, "x", Domain::reals(), n(1)}, {}));
  CHECK_REFUSED(unknown_variable, derivative(none, {x, "x", open(n(0), x), n(1)}, {}));
}
