// Tests require_continuous: a term is continuous where it is known to be defined.
#include <doctest/doctest.h>

#include "kernel/continuity.hpp"
#include "kernel/rules/premises.hpp"

using namespace assay::kernel;
using namespace assay::kernel::testing;

TEST_CASE("continuous on the domain for which the premise defines the term, and on no other") {
  const Term x = variable("x");
  const Term f = n(1) / x;
  const Domain positive = open(n(0), std::nullopt);
  const Theorem known = given(Context{}.with({"x", positive}), defined(f));
  const auto on = [&](const Term& t, const Domain& d) {
    return answer([&] { require_continuous(t, "x", d, Context{}, known); });
  };
  CHECK(on(f, positive) == "accepted");
  CHECK(on(f + x, positive) == "accepted");
  CHECK(on(x * x, Domain::reals()) == "accepted");
  CHECK(on(f, Domain::reals()) == describe(Reason::not_known_defined));
  CHECK(on(f, at_least(n(0))) == describe(Reason::not_known_defined));
  CHECK(on(apply(Op::sqrt, f), positive) == describe(Reason::not_known_defined));
}
