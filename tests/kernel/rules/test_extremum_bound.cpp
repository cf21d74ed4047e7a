// Tests the rule extremum_bound: a maximum bounds its function from above, on its domain.
#include <doctest/doctest.h>

#include "kernel/rules/premises.hpp"

using namespace assay::kernel;
using namespace assay::kernel::testing;

namespace {

const Term x = variable("x");
const Context none;
const Domain d = Domain::closed(n(0), n(2));
const Context on_d = none.with({"x", d});
const Term f = x * (n(2) - x);

Extremum in(bool maximum, const Domain& value) {
  return {maximum, f, {{"x", d, Domain::reals()}}, value, Attained::somewhere};
}

std::string bounded(const Context& c, const Relation& r, const Extremum& e) {
  return answer([&] { rules::extremum_bound(c, r, given(none, e)); });
}

}  // namespace

TEST_CASE("extremum_bound: the upper end of a maximum, the lower end of a minimum") {
  const Domain value = Domain::closed(n(0), n(1));
  CHECK(bounded(on_d, f <= n(1), in(true, value)) == "accepted");
  CHECK(bounded(on_d, n(1) >= f, in(true, value)) == "accepted");
  CHECK(bounded(on_d, f >= n(0), in(false, value)) == "accepted");
  const auto differs = describe(Reason::premise_differs);
  CHECK(bounded(on_d, f <= n(0), in(true, value)) == differs);
  CHECK(bounded(on_d, f >= n(0), in(true, value)) == differs);
  CHECK(bounded(on_d, f <= n(1), in(false, value)) == differs);
  CHECK(bounded(on_d, x <= n(1), in(true, value)) == differs);
}

TEST_CASE("extremum_bound: strict when the value lies below an open end") {
  const auto differs = describe(Reason::premise_differs);
  CHECK(bounded(on_d, f < n(1), in(true, open(n(0), n(1)))) == "accepted");
  CHECK(bounded(on_d, f < n(1), in(true, Domain::closed(n(0), n(1)))) == differs);
  CHECK(bounded(on_d, f > n(0), in(false, open(n(0), n(1)))) == "accepted");
  CHECK(bounded(on_d, f > n(0), in(false, Domain::closed(n(0), n(1)))) == differs);
}

TEST_CASE("extremum_bound: an infinite end bounds nothing") {
  CHECK(bounded(on_d, f <= n(1), in(true, at_least(n(0)))) == describe(Reason::premise_differs));
  CHECK(bounded(on_d, f <= n(1), in(true, Domain::reals())) == describe(Reason::premise_differs));
}

TEST_CASE("extremum_bound: refuses points outside the domain, another kind of claim") {
  const Extremum top = in(true, Domain::closed(n(0), n(1)));
  CHECK(bounded(on_d.with(x > n(1)).with({"b", Domain::reals()}), f <= n(1), top) == "accepted");
  CHECK(bounded(none.with({"x", Domain::reals()}), f <= n(1), top) ==
        describe(Reason::premise_context));
  CHECK(bounded(none, f <= n(1), top) == describe(Reason::premise_context));
  CHECK_REFUSED(wrong_claim_kind, rules::extremum_bound(on_d, f <= n(1), given(on_d, f <= n(1))));
  const Theorem elsewhere = given(none.with({"b", Domain::reals()}), top);
  CHECK_REFUSED(premise_context, rules::extremum_bound(on_d, f <= n(1), elsewhere));
}
