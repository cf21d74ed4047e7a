// Tests the rule sign_change: opposite signs at two closed ends of an interval on which f is
// defined.
#include <doctest/doctest.h>

#include "kernel/rules/premises.hpp"

using namespace assay::kernel;
using namespace assay::kernel::testing;

namespace {

const Term x = variable("x");
const Term a = variable("a");
const Term b = variable("b");
const Context none;

Root some_root(const Term& f, const Domain& d) { return {f, "x", d, Count::some, d}; }

/// The rule with true premises for f at the ends and f = f on the interval.
std::string between(const Context& c, const Term& f, const Domain& d, const Relation& at_lower,
                    const Relation& at_upper) {
  const Theorem f_defined = given(c.with({"x", d}), defined(f));
  return answer([&] {
    rules::sign_change(c, some_root(f, d), given(c, at_lower), given(c, at_upper), f_defined);
  });
}

}  // namespace

TEST_CASE("sign_change: upward, downward, and a zero at an end") {
  const Domain d = Domain::closed(n(-1), n(1));
  const Term f = x * x * x;
  const auto at = [](long t) { return n(t) * n(t) * n(t); };
  CHECK(between(none, f, d, at(-1) < n(0), at(1) > n(0)) == "accepted");
  CHECK(between(none, f, d, at(-1) >= n(0), at(1) <= n(0)) == "accepted");
  CHECK(between(none, f, d, equal(at(-1), n(0)), at(1) >= n(0)) == "accepted");
  CHECK(between(none, f, d, at(-1) < n(0), at(1) < n(0)) == describe(Reason::not_a_root));
  CHECK(between(none, f, d, at(-1) > n(0), at(1) > n(0)) == describe(Reason::not_a_root));
  CHECK(between(none, f, d, not_equal(at(-1), n(0)), at(1) > n(0)) == describe(Reason::not_a_root));
  CHECK(between(none, f, d, at(1) > n(0), at(-1) < n(0)) == describe(Reason::not_a_root));
}

TEST_CASE("sign_change: refuses a pole between the ends") {
  const Domain d = Domain::closed(n(-1), n(1));
  const Term f = n(1) / x;
  const Theorem lower = given(none, n(-1) < n(0));
  const Theorem upper = given(none, n(1) > n(0));
  for (const Theorem& f_defined : {given(none.with({"x", d}).with(not_equal(x, n(0))), defined(f)),
                                   given(none.with({"x", open(n(0), n(1))}), defined(f)), lower})
    CHECK_REFUSED(not_known_defined,
                  rules::sign_change(none, some_root(f, d), lower, upper, f_defined));
  const Domain right = Domain::closed(n(1), n(2));
  CHECK(between(none, f - n(1), right, n(1) - n(1) >= n(0), n(1) / n(2) - n(1) <= n(0)) ==
        "accepted");
}

TEST_CASE("sign_change: refuses an empty interval, accepts one point") {
  CHECK(between(none, x, Domain::closed(n(1), n(-1)), n(1) >= n(0), n(-1) <= n(0)) ==
        describe(Reason::empty_domain));
  CHECK(between(none, x, Domain::closed(n(0), n(0)), n(0) >= n(0), n(0) <= n(0)) == "accepted");
}

TEST_CASE("sign_change: between ends that are terms their order must be known") {
  const Context c = none.with({"a", Domain::reals()}).with({"b", Domain::reals()});
  const Domain d = Domain::closed(a, b);
  CHECK(between(c, x, d, a <= n(0), b >= n(0)) == describe(Reason::empty_domain));
  CHECK(between(c.with(a <= b), x, d, a <= n(0), b >= n(0)) == "accepted");
  CHECK(between(c.with(b <= a), x, d, a <= n(0), b >= n(0)) == describe(Reason::empty_domain));
  const Theorem together = given(c, {a < b, a <= n(0)});
  CHECK_NOTHROW(rules::sign_change(c, some_root(x, d), together, given(c, b >= n(0)),
                                   given(c.with({"x", d}), defined(x))));
}

TEST_CASE("sign_change: refuses open and infinite ends, another place, another count") {
  const Theorem lower = given(none, n(0) <= n(0));
  const Theorem upper = given(none, n(1) >= n(0));
  const auto claimed = [&](const Root& root) {
    return answer([&] { rules::sign_change(none, root, lower, upper, lower); });
  };
  const Domain unit = Domain::closed(n(0), n(1));
  CHECK(claimed(some_root(x, unit)) == "accepted");
  CHECK(claimed(some_root(x, open(n(0), n(1)))) == describe(Reason::domain_differs));
  CHECK(claimed(some_root(x, {{n(0), false}, {n(1), true}})) == describe(Reason::domain_differs));
  CHECK(claimed(some_root(x, {{n(0), true}, {n(1), false}})) == describe(Reason::domain_differs));
  CHECK(claimed(some_root(x, at_least(n(0)))) == describe(Reason::domain_differs));
  CHECK(claimed(some_root(x, {{}, {n(1), false}})) == describe(Reason::domain_differs));
  CHECK(claimed(some_root(x, {{std::nullopt, false}, {n(1), false}})) ==
        describe(Reason::domain_differs));
  CHECK(claimed({x, "x", unit, Count::some, open(n(0), n(1))}) == describe(Reason::domain_differs));
  CHECK(claimed({x, "x", unit, Count::exactly_one, unit}) == describe(Reason::not_a_root));
  CHECK(claimed({x, "x", unit, Count::none, unit}) == describe(Reason::not_a_root));
}

TEST_CASE("sign_change: refuses premises about another function, or in another context") {
  const Domain unit = Domain::closed(n(0), n(1));
  CHECK(between(none, x + Term::pi(), unit, n(0) <= n(0), n(1) >= n(0)) ==
        describe(Reason::not_a_root));
  const Context with_b = none.with({"b", Domain::reals()});
  const Term f = x - b;
  const Theorem on_smaller = given(with_b.with(b >= n(0)), n(0) - b <= n(0));
  const Theorem upper = given(with_b, n(1) - b >= n(0));
  CHECK_REFUSED(not_a_root,
                rules::sign_change(with_b, some_root(f, unit), on_smaller, upper, upper));
  CHECK_NOTHROW(rules::sign_change(with_b, some_root(f, unit), given(with_b, n(0) - b <= n(0)),
                                   upper, upper));
}

TEST_CASE("sign_change: refuses a bound variable that the context has or that is in its domain") {
  const Context with_x = none.with({"x", Domain::reals()});
  const Domain unit = Domain::closed(n(0), n(1));
  const Theorem lower = given(none, n(0) <= n(0));
  const Theorem upper = given(none, n(1) >= n(0));
  CHECK_REFUSED(variable_not_fresh,
                rules::sign_change(with_x, some_root(x, unit), lower, upper, lower));
  const Domain own = Domain::closed(n(0), x);
  const Theorem bound = given(with_x, {n(0) <= x, x >= n(0)});
  CHECK(answer([&] { rules::sign_change(none, some_root(x, own), lower, bound, lower); }) !=
        "accepted");
}
