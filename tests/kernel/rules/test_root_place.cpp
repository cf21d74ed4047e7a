// Tests the rule root_place: a wider place, a weaker count, and nothing else.
#include <doctest/doctest.h>

#include "kernel/rules/premises.hpp"

using namespace assay::kernel;
using namespace assay::kernel::testing;

namespace {

const Term x = variable("x");
const Context none;
const Term f = x - n(1);
const Domain d = Domain::closed(n(0), n(4));
const Domain place = Domain::closed(n(1), n(2));

std::string widened(const Root& from, const Root& to) {
  return answer([&] { rules::root_place(none, to, given(none, from), {}); });
}

Root at(Count count, const Domain& p) { return {f, "x", d, count, p}; }

}  // namespace

TEST_CASE("root_place: to any wider place, open or closed as it comes") {
  const Root from = at(Count::exactly_one, place);
  CHECK(widened(from, from) == "accepted");
  CHECK(widened(from, at(Count::exactly_one, Domain::closed(n(0), n(2)))) == "accepted");
  CHECK(widened(from, at(Count::exactly_one, open(n(0), n(3)))) == "accepted");
  CHECK(widened(from, at(Count::exactly_one, Domain::reals())) == "accepted");
  CHECK(widened(from, at(Count::exactly_one, open(n(1), n(2)))) ==
        describe(Reason::domain_differs));
  CHECK(widened(from, at(Count::exactly_one, Domain::closed(n(1), n(3) / n(2)))) ==
        describe(Reason::domain_differs));
  CHECK(widened(at(Count::some, open(n(1), n(2))), at(Count::some, place)) == "accepted");
}

TEST_CASE("root_place: exactly one is some, but some is not exactly one, and none is neither") {
  const Root no{f, "x", d, Count::none, Domain::reals()};
  CHECK(widened(at(Count::exactly_one, place), at(Count::some, place)) == "accepted");
  CHECK(widened(at(Count::some, place), at(Count::exactly_one, place)) ==
        describe(Reason::not_unique));
  CHECK(widened(no, at(Count::some, Domain::reals())) == describe(Reason::not_a_root));
  CHECK(widened(at(Count::some, place), no) == describe(Reason::not_a_root));
}

TEST_CASE("root_place: refuses another function, variable or domain") {
  const Root from = at(Count::exactly_one, place);
  CHECK(widened(from, {x, "x", d, Count::exactly_one, place}) == describe(Reason::premise_differs));
  CHECK(widened(from, {f, "x", Domain::reals(), Count::exactly_one, place}) ==
        describe(Reason::domain_differs));
  CHECK(widened(from, {f, "x", place, Count::exactly_one, place}) ==
        describe(Reason::domain_differs));
  CHECK(answer([&] {
          rules::root_place(none, from, given(none, Monotone{f, "x", d, true}), {});
        }) == describe(Reason::wrong_claim_kind));
}

TEST_CASE("root_place: compares ends that are terms by premises") {
  const Term a = variable("a");
  const Context c = none.with({"a", Domain::reals()});
  const Theorem root = given(c, at(Count::some, Domain::closed(a, n(2))));
  const auto to = [&](const Domain& p, std::vector<Theorem> premises) {
    return answer([&] { rules::root_place(c, at(Count::some, p), root, premises); });
  };
  CHECK(to(place, {given(c, a >= n(1))}) == "accepted");
  CHECK(to(place, {}) == describe(Reason::domain_differs));
  CHECK(to(open(n(1), n(3)), {given(c, a >= n(1))}) == describe(Reason::domain_differs));
  CHECK(to(open(n(1), n(3)), {given(c, a > n(1))}) == "accepted");
}

TEST_CASE("root_place: refuses a root of another context, and one in another variable") {
  const Context with_y = none.with({"y", Domain::reals()});
  const Root claim = at(Count::some, place);
  CHECK_REFUSED(premise_context, rules::root_place(none, claim, given(with_y, claim), {}));
  const Term g = variable("y") - n(1);
  const Theorem in_y = given(none, Root{g, "y", d, Count::some, place});
  CHECK_REFUSED(premise_differs,
                rules::root_place(with_y, {g, "x", d, Count::some, place}, in_y, {}));
}
