#include "kernel/sequent.hpp"

#include "refusing.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <memory>
#include <string>

namespace assay::kernel {

namespace {

const Term w = Term::variable("w");
const Term x = Term::variable("x");
const Term y = Term::variable("y");
const Term z = Term::variable("z");

Term number(long value) { return Term::number(exact::Rational(value)); }
const Domain reals = Domain::reals();
const Domain unit = Domain::closed(number(0), number(1));

/// w in R.
Context with_w() { return Context{}.with(Variable{"w", reals}); }

/// One claim of each kind that binds x, over the given domain, place and inner term.
std::vector<Claim> binding_claims(const std::string& name, const Term& inside, const Domain& d) {
  return {Monotone{inside, name, d, true},
          Derivative{inside, name, d, inside},
          Root{inside, name, d, Count::exactly_one, reals},
          Root{inside, name, reals, Count::exactly_one, d},
          Extremum{true, inside, {{name, d, reals}}, unit, Attained::exactly_once},
          Extremum{true, inside, {{name, reals, d}}, unit, Attained::exactly_once},
          Extremum{true, inside, {{name, reals, reals}}, d, Attained::exactly_once},
          Extremum{true,
                   Term::variable(name),
                   {{name, d, reals}},
                   unit,
                   Attained::somewhere,
                   {inside <= inside}},
          LevelSet{name, d, inside <= inside, unit},
          LevelSet{name, reals, inside <= inside, d}};
}

}  // namespace

TEST_CASE("context: each name once, domains over what came before, no defined names") {
  CHECK(with_w().find("w") != nullptr);
  CHECK(with_w().find("x") == nullptr);
  check_refused([] { with_w().with(Variable{"w", unit}); }, Reason::variable_not_fresh);
  check_refused([] { with_w().with_domain("x", unit); }, Reason::unknown_variable);
  CHECK(with_w().with_domain("w", unit).find("w")->domain == unit);
  CHECK_NOTHROW(check_context(with_w().with(Variable{"x", Domain::closed(w, w)}).with(x <= w)));
  check_refused(
      [] {
        check_context({{{"x", Domain::closed(x, x)}}, {}});
      },
      Reason::unknown_variable);
  check_refused(
      [] {
        check_context({{{"x", Domain::closed(y, y)}, {"y", reals}}, {}});
      },
      Reason::unknown_variable);
  check_refused(
      [] {
        check_context({{{"x", reals}, {"x", reals}}, {}});
      },
      Reason::variable_not_fresh);
  check_refused([] { check_context(with_w().with(x <= w)); }, Reason::unknown_variable);
  check_refused([] { check_context(with_w().with(w <= Term::call("f", {w}))); },
                Reason::contains_call);
}

TEST_CASE("context: an infinite end is open") {
  check_refused([] { check_context({{{"x", {{{}, false}, {}}}}, {}}); }, Reason::malformed_context);
  check_refused([] { check_context({{{"x", {{}, {{}, false}}}}, {}}); }, Reason::malformed_context);
  const Domain closed_at_infinity{{number(0), false}, {{}, false}};
  for (const Claim& c : binding_claims("x", x, closed_at_infinity))
    check_refused([&] { check_sequent({with_w(), c}); }, Reason::malformed_context);
}

TEST_CASE("sequent: a claim mentions known variables, and those that it binds inside only") {
  for (const Claim& c : binding_claims("x", x * w, Domain::closed(w, w)))
    CHECK_NOTHROW(check_sequent({with_w(), c}));
  for (const Claim& c : binding_claims("x", x * z, unit))
    check_refused([&] { check_sequent({with_w(), c}); }, Reason::unknown_variable);
  for (const Claim& c : binding_claims("x", x, Domain::closed(x, x)))
    check_refused([&] { check_sequent({with_w(), c}); }, Reason::unknown_variable);
  for (const Claim& c : binding_claims("w", w, unit))
    check_refused([&] { check_sequent({with_w(), c}); }, Reason::variable_not_fresh);
  for (const Claim& c : binding_claims("x", Term::call("f", {x}), unit))
    check_refused([&] { check_sequent({with_w(), c}); }, Reason::contains_call);
  check_refused([] { check_sequent({with_w(), claim(x <= w)}); }, Reason::unknown_variable);
  check_refused([] { check_sequent({with_w(), Undefined{x}}); }, Reason::unknown_variable);
  CHECK_NOTHROW(check_sequent({with_w(), Undefined{w}}));
}

TEST_CASE("sequent: an extremum, a root binds each variable once; no claim is empty") {
  const Range over_x{"x", reals, reals};
  check_refused(
      [&] {
        check_sequent({{}, Extremum{true, x, {over_x, over_x}, unit, Attained::somewhere}});
      },
      Reason::variable_not_fresh);
  check_refused(
      [] {
        check_sequent({with_w(), Extremum{true, w, {}, unit, Attained::somewhere}});
      },
      Reason::wrong_claim_kind);
  check_refused(
      [&] {
        check_sequent({{}, Root{{x}, {over_x, over_x}, Count::some}});
      },
      Reason::variable_not_fresh);
  check_refused(
      [] {
        check_sequent({with_w(), Root{{w}, {}, Count::some}});
      },
      Reason::wrong_claim_kind);
  check_refused(
      [&] {
        check_sequent({{}, Root{{}, {over_x}, Count::some}});
      },
      Reason::wrong_claim_kind);
  check_refused([] { check_sequent({{}, Relations{}}); }, Reason::wrong_claim_kind);
}

TEST_CASE("sequent: what is refuted is a sequent itself") {
  const auto wrong = std::make_shared<const Sequent>(Sequent{{}, claim(x <= x)});
  check_refused(
      [&] {
        check_sequent({{}, Refuted{wrong, std::nullopt}});
      },
      Reason::unknown_variable);
  const auto right = std::make_shared<const Sequent>(Sequent{with_w(), claim(w <= w)});
  CHECK_NOTHROW(check_sequent({{}, Refuted{right, std::nullopt}}));
}

TEST_CASE("sequent: free variables and terms of a claim") {
  for (const Claim& c : binding_claims("x", x * w, Domain::closed(y, y))) {
    CHECK(free_variables(c) == std::set<std::string>{"w", "y"});
    for (const Term& t : {x * w, y}) {
      const std::vector<Term> all = terms(c);
      CHECK(std::find(all.begin(), all.end(), t) != all.end());
    }
  }
}

TEST_CASE("extends: a context that says more about the same variables") {
  const Context c = with_w().with(w < number(1));
  CHECK(extends(c, c));
  CHECK(extends(c, {}));
  CHECK(extends(c, with_w()));
  CHECK(extends(c, with_w().with(w <= number(1))));
  CHECK(extends(c, with_w().with(number(1) > w)));
  CHECK(extends(c.with(Variable{"x", unit}).with(x < w), c));
  CHECK_FALSE(extends(with_w(), c));
  CHECK_FALSE(extends(c, with_w().with(w < number(2))));
  CHECK_FALSE(extends(c, c.with(Variable{"x", unit})));
  CHECK_FALSE(extends(c.with_domain("w", unit), c));  // conservative: the same domain is asked for
  CHECK_FALSE(extends(c, c.with_domain("w", unit)));
}

}  // namespace assay::kernel
