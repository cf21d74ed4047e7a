// Tests the rule exactly_one_root: a root and a strictly monotone function, on domains one in the
// other.
#include <doctest/doctest.h>

#include "kernel/rules/premises.hpp"

using namespace assay::kernel;
using namespace assay::kernel::testing;

namespace {

const Term x = variable("x");
const Context none;
const Term f = x * x - n(2);
const Domain half_line = at_least(n(0));
const Domain part = Domain::closed(n(1), n(2));
const Domain place = Domain::closed(n(7) / n(5), n(3) / n(2));
const Theorem root = given(none, Root{f, "x", part, Count::some, place});
const Theorem increasing = given(none, Monotone{f, "x", half_line, true});

Root one(const Domain& d, const Domain& p) { return {f, "x", d, Count::exactly_one, p}; }

std::string unique(const Root& claim, const Theorem& some, const Theorem& monotone) {
  return answer([&] { rules::exactly_one_root(none, claim, some, monotone, {}); });
}

}  // namespace

TEST_CASE("exactly_one_root: on the larger domain, at the root's place or in its domain") {
  CHECK(unique(one(half_line, place), root, increasing) == "accepted");
  CHECK(unique(one(half_line, part), root, increasing) == "accepted");
  const Theorem decreasing = given(none, Monotone{f, "x", half_line, false});
  CHECK(unique(one(half_line, place), root, decreasing) == "accepted");
  CHECK(unique(one(half_line, Domain::closed(n(1), n(3) / n(2))), root, increasing) ==
        describe(Reason::domain_differs));
}

TEST_CASE("exactly_one_root: refuses to join two claims of one root each") {
  const Theorem first = given(none, one(half_line, place));
  const Theorem second = given(none, one(open(std::nullopt, n(0)), open(std::nullopt, n(0))));
  CHECK(unique(one(Domain::reals(), place), first, second) == describe(Reason::domain_differs));
  CHECK(unique(one(half_line, place), first, second) == describe(Reason::domain_differs));
}

TEST_CASE("exactly_one_root: by exactly one root in a wider domain") {
  const Theorem wider = given(none, one(Domain::reals(), Domain::reals()));
  CHECK(unique(one(half_line, place), root, wider) == "accepted");
  CHECK(unique(one(part, part), root, given(none, one(half_line, place))) == "accepted");
  // The root itself may be the one: its place lies in the narrower domain.
  const Theorem placed = given(none, one(half_line, place));
  CHECK(unique(one(part, place), placed, placed) == "accepted");
  CHECK(unique(one(Domain::closed(n(2), n(3)), place), placed, placed) ==
        describe(Reason::domain_differs));
  CHECK(unique(one(Domain::reals(), place), root, placed) == describe(Reason::domain_differs));
  for (const Count count : {Count::some, Count{true, 2}, Count::none})
    CHECK(unique(one(half_line, place), root,
                 given(none, Root{f, "x", Domain::reals(), count, Domain::reals()})) ==
          describe(Reason::not_unique));
  CHECK(unique(one(half_line, place), root,
               given(none, Root{x, "x", Domain::reals(), Count::exactly_one, place})) ==
        describe(Reason::premise_differs));
}

TEST_CASE("exactly_one_root: refuses a function that is monotone elsewhere or another function") {
  const auto monotone_on = [](const Term& t, const Domain& d) {
    return unique(one(half_line, place), root, given(none, Monotone{t, "x", d, true}));
  };
  CHECK(monotone_on(f, half_line) == "accepted");
  CHECK(monotone_on(f, part) == describe(Reason::domain_differs));
  CHECK(monotone_on(f, half_line.interior()) == describe(Reason::domain_differs));
  CHECK(monotone_on(x, half_line) == describe(Reason::not_unique));
}

TEST_CASE("exactly_one_root: refuses a root that may lie outside the domain") {
  const Theorem elsewhere = given(
      none, Root{f, "x", Domain::closed(n(-2), n(2)), Count::some, Domain::closed(n(-2), n(2))});
  CHECK(unique(one(half_line, Domain::closed(n(-2), n(2))), elsewhere, increasing) ==
        describe(Reason::domain_differs));
  const Theorem at_end = given(none, Root{f, "x", half_line, Count::some, half_line});
  const Theorem inside = given(none, Monotone{f, "x", half_line.interior(), true});
  CHECK(unique(one(half_line.interior(), half_line), at_end, inside) ==
        describe(Reason::domain_differs));
}

TEST_CASE("exactly_one_root: refuses no root, another function, another count, another claim") {
  const Theorem no_root = given(none, Root{f, "x", part, Count::none, Domain::reals()});
  CHECK(unique(one(half_line, part), no_root, increasing) == describe(Reason::not_a_root));
  const Theorem of_other = given(none, Root{x, "x", part, Count::some, place});
  CHECK(unique(one(half_line, place), of_other, increasing) == describe(Reason::premise_differs));
  CHECK(unique({f, "x", half_line, Count::some, place}, root, increasing) ==
        describe(Reason::not_unique));
  CHECK(unique(one(half_line, place), increasing, increasing) ==
        describe(Reason::wrong_claim_kind));
}

TEST_CASE("exactly_one_root: ends that are terms are compared by premises of the same context") {
  const Term a = variable("a");
  const Context c = none.with({"a", Domain::reals()});
  const Theorem some = given(c, Root{f, "x", at_least(a), Count::some, at_least(a)});
  const auto with = [&](std::vector<Theorem> premises) {
    return answer([&] {
      rules::exactly_one_root(c, one(half_line, at_least(a)), some, increasing, premises);
    });
  };
  CHECK(with({given(c, a >= n(0))}) == "accepted");
  CHECK(with({}) == describe(Reason::domain_differs));
  CHECK(with({given(c.with(a > n(1)), a >= n(0))}) == describe(Reason::domain_differs));
  CHECK_REFUSED(premise_context,
                rules::exactly_one_root(none, one(half_line, at_least(a)), some, increasing, {}));
}

TEST_CASE("exactly_one_root: refuses a monotone function of another context") {
  const Context c = none.with({"a", Domain::reals()});
  const Theorem conditional = given(c, Monotone{f, "x", half_line, true});
  CHECK(unique(one(half_line, place), root, conditional) == describe(Reason::premise_context));
}

TEST_CASE("exactly_one_root: refuses premises in another variable that read the same") {
  // 'y - 1 has a root y', but y - 1 has none in x while y is a number of the context.
  const Term g = variable("y") - n(1);
  const Context with_y = none.with({"y", Domain::reals()});
  const Theorem some_y = given(none, Root{g, "y", part, Count::some, part});
  const Theorem some_x = given(with_y, Root{g, "x", part, Count::some, part});
  const Theorem order_y = given(none, Monotone{g, "y", half_line, true});
  const Theorem order_x = given(with_y, Monotone{g, "x", half_line, true});
  const Root claim{g, "x", half_line, Count::exactly_one, part};
  const auto from = [&](const Theorem& some, const Theorem& order) {
    return answer([&] { rules::exactly_one_root(with_y, claim, some, order, {}); });
  };
  CHECK(from(some_x, order_x) == "accepted");
  CHECK(from(some_y, order_x) == describe(Reason::premise_differs));
  CHECK(from(some_x, order_y) == describe(Reason::not_unique));
}
