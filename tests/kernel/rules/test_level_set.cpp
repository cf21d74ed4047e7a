// Tests the rule level_set: both inclusions, definedness on the domain, and a set that is not
// empty.
#include <doctest/doctest.h>

#include "kernel/rules/premises.hpp"

using namespace assay::kernel;
using namespace assay::kernel::testing;

namespace {

const Term x = variable("x");
const Term b = variable("b");
const Context none;
const Context on_reals = none.with({"x", Domain::reals()});

Context in_set(const Context& c, const Domain& s) {
  Context result = c.with({"x", Domain::reals()});
  for (const Relation& r : membership(x, s)) result = result.with(r);
  return result;
}

/// The rule with premises that say just what it needs, true or not.
std::string equals(const Context& c, const LevelSet& claim, const Theorem& nonempty) {
  std::vector<Relation> inside{claim.relation};
  for (const Relation& r : membership(x, claim.domain)) inside.push_back(r);
  std::vector<Relation> outside = membership(x, claim.set);
  if (outside.empty()) outside.push_back(n(0) < n(1));
  const Context on_domain = c.with({"x", claim.domain});
  const Theorem both =
      given(on_domain, {defined(claim.relation.left), defined(claim.relation.right)});
  return answer([&] {
    rules::level_set(c, claim, given(in_set(c, claim.set), inside),
                     given(on_domain.with(claim.relation), outside), both, nonempty);
  });
}

const Theorem nothing = given(none, n(0) < n(1));
const Relation r = x * x <= n(4);
const Domain s = Domain::closed(n(-2), n(2));
const LevelSet disc{"x", Domain::reals(), r, s};
const Theorem inside = given(in_set(none, s), r);
const Theorem outside = given(on_reals.with(r), membership(x, s));
const Theorem both_defined = given(on_reals, {defined(x * x), defined(n(4))});
const Theorem ends = given(none, n(-2) <= n(2));

std::string with(const LevelSet& claim, const Theorem& in, const Theorem& out, const Theorem& def,
                 const Theorem& some) {
  return answer([&] { rules::level_set(none, claim, in, out, def, some); });
}

}  // namespace

TEST_CASE("level_set: a closed interval on R, with x in R or in the set") {
  CHECK(with(disc, inside, outside, both_defined, ends) == "accepted");
  CHECK(with(disc, given(none.with({"x", s}), r), outside, both_defined, ends) == "accepted");
}

TEST_CASE("level_set: refuses a premise that is missing, partial or about other points") {
  const auto context = describe(Reason::premise_context);
  const auto differs = describe(Reason::premise_differs);
  const auto not_shown = describe(Reason::not_a_level_set);
  CHECK(with(disc, given(on_reals.with(r), r), outside, both_defined, ends) == not_shown);
  CHECK(with(disc, given(in_set(none, open(n(-2), n(2))), r), outside, both_defined, ends) ==
        not_shown);
  CHECK(with(disc, given(in_set(none, s), x * x <= n(5)), outside, both_defined, ends) ==
        not_shown);
  CHECK(with(disc, inside, given(on_reals.with(r), x <= n(2)), both_defined, ends) == differs);
  CHECK(with(disc, inside, given(on_reals.with(r), n(-2) <= x), both_defined, ends) == differs);
  CHECK(with(disc, inside, given(on_reals.with(r).with(x > n(0)), membership(x, s)), both_defined,
             ends) == context);
  CHECK(with(disc, inside, given(on_reals.with(x * x <= n(3)), membership(x, s)), both_defined,
             ends) == context);
}

TEST_CASE("level_set: a weaker set is refused, an open end is not a closed one") {
  LevelSet claim = disc;
  claim.set = open(n(-2), n(2));
  CHECK(with(claim, inside, outside, both_defined, ends) != "accepted");
  claim.set = Domain::closed(n(-3), n(3));
  CHECK(with(claim, inside, outside, both_defined, ends) != "accepted");
}

TEST_CASE("level_set: refuses a set that leaves the domain") {
  const Domain unit = Domain::closed(n(0), n(1));
  const LevelSet claim{"x", unit, r, s};
  const Context on_unit = none.with({"x", unit});
  const Theorem out = given(on_unit.with(r), membership(x, s));
  const Theorem def = given(on_unit, defined(x * x));
  // In 'x in D, x in S' everything is in D: it says nothing of S.
  const Theorem circular =
      given(on_unit.with(n(-2) <= x).with(x <= n(2)), {r, n(0) <= x, x <= n(1)});
  CHECK(with(claim, circular, out, def, ends) == describe(Reason::not_a_level_set));
  CHECK(with(claim, inside, out, def, ends) == describe(Reason::not_a_level_set));
  const LevelSet whole{"x", unit, r, unit};
  const Theorem in = given(on_unit, {r, n(0) <= x, x <= n(1)});
  CHECK(with(whole, in, given(on_unit, membership(x, unit)), def, nothing) == "accepted");
}

TEST_CASE("level_set: refuses a relation that is undefined somewhere on the domain") {
  const Relation log = apply(Op::log, x) <= n(0);
  const Domain set{{n(0), true}, {n(1), false}};
  const Theorem in = given(in_set(none, set), {log, n(0) < x});
  const LevelSet on_all{"x", Domain::reals(), log, set};
  CHECK(with(on_all, in, given(on_reals.with(log), membership(x, set)), nothing, nothing) ==
        describe(Reason::not_known_defined));
  const Domain positive = open(n(0), std::nullopt);
  const LevelSet on_positive{"x", positive, log, set};
  CHECK(with(on_positive, in, given(none.with({"x", positive}).with(log), membership(x, set)),
             nothing, nothing) == "accepted");
  const Relation mirror = n(0) >= apply(Op::log, x);
  CHECK(equals(none, {"x", positive, mirror, set}, nothing) == "accepted");
  CHECK(with({"x", Domain::reals(), mirror, set}, in,
             given(on_reals.with(mirror), membership(x, set)), nothing,
             nothing) == describe(Reason::not_known_defined));
}

TEST_CASE("level_set: refuses an empty set") {
  const auto on = [](const Domain& set, const Theorem& nonempty) {
    return equals(none, {"x", Domain::reals(), x * x < n(-1), set}, nonempty);
  };
  const auto differs = describe(Reason::premise_differs);
  CHECK(on(Domain::closed(n(1), n(0)), nothing) == differs);
  CHECK(on(open(n(1), n(1)), given(none, n(1) <= n(1))) == differs);
  CHECK(on({{n(1), false}, {n(1), true}}, given(none, n(1) <= n(1))) == differs);
  CHECK(on({{n(1), true}, {n(1), false}}, given(none, n(1) <= n(1))) == differs);
  // The premises of the next are true or follow from false ones: only nonemptiness is asked here.
  CHECK(on(Domain::closed(n(1), n(1)), given(none, n(1) <= n(1))) == "accepted");
  CHECK(on(open(n(0), n(1)), given(none, n(0) < n(1))) == "accepted");
}

TEST_CASE("level_set: with an infinite end the finite one is defined, R needs nothing") {
  const Context c = none.with({"b", Domain::reals()});
  const Domain from_end = at_least(n(1) / b);
  const LevelSet claim{"x", Domain::reals(), x >= n(1) / b, from_end};
  CHECK(equals(c, claim, nothing) == describe(Reason::not_known_defined));
  CHECK(equals(c, claim, given(c, defined(n(1) / b))) == "accepted");
  CHECK(equals(c.with(b > n(0)), claim, nothing) == "accepted");
  CHECK(equals(none, {"x", Domain::reals(), n(0) < n(1), Domain::reals()}, nothing) == "accepted");
}

TEST_CASE("level_set: refuses a domain whose end may be undefined, and premises out of context") {
  const Context c = none.with({"b", Domain::reals()});
  const LevelSet claim{"x", open(n(0), n(1) / b), x <= n(1), Domain::closed(n(1), n(1))};
  CHECK(equals(c, claim, given(c, n(1) <= n(1))) == describe(Reason::not_known_defined));
  CHECK(equals(c, claim, given(c, {n(1) <= n(1), not_equal(b, n(0))})) == "accepted");
  CHECK(with(disc, inside, outside, both_defined, given(c, n(-2) <= n(2))) ==
        describe(Reason::premise_context));
  const LevelSet all{"x", Domain::reals(), n(0) < n(1), Domain::reals()};
  CHECK(with(all, nothing, nothing, nothing, nothing) == "accepted");
  CHECK(with(all, nothing, nothing, nothing, given(c, n(0) < n(1))) ==
        describe(Reason::premise_context));
  CHECK(with(all, nothing, given(c, n(0) < n(1)), nothing, nothing) ==
        describe(Reason::premise_context));
}

TEST_CASE("level_set: refuses a variable of the context and a set that mentions its variable") {
  const std::string in_use =
      answer([&] { rules::level_set(on_reals, disc, inside, outside, both_defined, ends); });
  CHECK(in_use == describe(Reason::variable_not_fresh));
  CHECK(equals(none, {"x", Domain::reals(), x <= x, Domain::closed(x, x)},
               given(on_reals, x <= x)) != "accepted");
}
