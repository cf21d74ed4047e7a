// Tests the rule extremum_weaken: wider value and place, perhaps without 'exactly once'; the rest
// as it is.
#include <doctest/doctest.h>

#include "kernel/rules/premises.hpp"

using namespace assay::kernel;
using namespace assay::kernel::testing;

namespace {

const Term x = variable("x");
const Context none;
const Domain d = Domain::closed(n(0), n(9));
const Domain narrow = Domain::closed(n(1), n(2));
const Domain wide = Domain::closed(n(0), n(3));
const Extremum strong{true, x* x, {{"x", d, narrow}}, narrow, Attained::exactly_once};

std::string weakened(const Extremum& from, const Extremum& to) {
  return answer([&] { rules::extremum_weaken(none, to, given(none, from), {}); });
}

template <class Change>
std::string weakened_by(Change change) {
  Extremum weaker = strong;
  change(weaker);
  return weakened(strong, weaker);
}

}  // namespace

TEST_CASE("extremum_weaken: to itself, a wider value, a wider place, attained") {
  CHECK(weakened(strong, strong) == "accepted");
  CHECK(weakened_by([](Extremum& e) { e.value = wide; }) == "accepted");
  CHECK(weakened_by([](Extremum& e) { e.value = Domain::reals(); }) == "accepted");
  CHECK(weakened_by([](Extremum& e) { e.over[0].place = open(n(0), n(3)); }) == "accepted");
  CHECK(weakened_by([](Extremum& e) { e.attained = Attained::only_in_place; }) == "accepted");
  CHECK(weakened_by([](Extremum& e) { e.attained = Attained::somewhere; }) == "accepted");
}

TEST_CASE("extremum_weaken: refuses what is stronger or different") {
  const auto differs = describe(Reason::domain_differs);
  CHECK(weakened_by([](Extremum& e) { e.value = open(n(1), n(2)); }) == differs);
  CHECK(weakened_by([](Extremum& e) { e.value = Domain::closed(n(1), n(1)); }) == differs);
  CHECK(weakened_by([](Extremum& e) { e.over[0].place = open(n(1), n(2)); }) == differs);
  CHECK(weakened_by([](Extremum& e) { e.over[0].domain = Domain::reals(); }) == differs);
  CHECK(weakened_by([](Extremum& e) { e.over[0].domain = narrow; }) == differs);
  CHECK(weakened_by([](Extremum& e) { e.maximum = false; }) == describe(Reason::premise_differs));
  CHECK(weakened_by([](Extremum& e) { e.function = x; }) == describe(Reason::premise_differs));
  CHECK(weakened_by([](Extremum& e) { e.over[0].variable = "y"; }) ==
        describe(Reason::premise_differs));
  CHECK(weakened_by([](Extremum& e) {
          e.over.push_back({"y", d, d});
        }) == describe(Reason::premise_differs));
  CHECK(weakened_by([](Extremum& e) { e.over.clear(); }) == describe(Reason::premise_differs));
  Extremum several = strong;
  several.attained = Attained::somewhere;
  CHECK(weakened(several, strong) == describe(Reason::not_unique));
  Extremum only = strong;
  only.attained = Attained::only_in_place;
  CHECK(weakened(only, several) == "accepted");
  CHECK(weakened(only, strong) == describe(Reason::not_unique));
  CHECK(weakened(several, only) == describe(Reason::not_unique));
  CHECK(weakened_by([](Extremum& e) { e.constraints = {x <= n(1)}; }) ==
        describe(Reason::premise_differs));
}

TEST_CASE("extremum_weaken: ends that are terms are compared by premises of the context") {
  const Term a = variable("a");
  const Context c = none.with({"a", Domain::reals()});
  Extremum to_a = strong;
  to_a.value = Domain::closed(a, n(2));
  const auto with = [&](std::vector<Theorem> premises) {
    return answer([&] { rules::extremum_weaken(c, to_a, given(none, strong), premises); });
  };
  CHECK(with({given(c, a <= n(1))}) == "accepted");
  CHECK(with({given(c, a >= n(1))}) == describe(Reason::domain_differs));
  CHECK(with({given(c.with(a < n(0)), a <= n(1))}) == describe(Reason::domain_differs));
}

TEST_CASE("extremum_weaken: refuses another kind of claim and another context") {
  CHECK_REFUSED(wrong_claim_kind,
                rules::extremum_weaken(none, strong, given(none, n(0) < n(1)), {}));
  const Context c = none.with({"a", Domain::reals()});
  CHECK_REFUSED(premise_context, rules::extremum_weaken(none, strong, given(c, strong), {}));
}
