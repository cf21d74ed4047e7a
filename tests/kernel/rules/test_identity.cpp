// Tests the rule identity: it proves equations between rational functions of atoms, and none that
// fails or is undefined at some point of the context.
#include "kernel/refusal.hpp"
#include "kernel/theorem.hpp"

#include <doctest/doctest.h>

namespace assay::kernel {

namespace {

Term number(long n) { return Term::number(n); }
Term sqrt(const Term& u) { return Term::apply(Op::sqrt, {u}); }
Term exp(const Term& u) { return Term::apply(Op::exp, {u}); }
Term square(const Term& u) { return Term::power_integer(u, 2); }

const Term x = Term::variable("x");
const Term y = Term::variable("y");
const Context reals{{{"x", Domain::reals()}, {"y", Domain::reals()}}, {}};

/// Γ |- r. What the tests take for granted, they assume.
Theorem given(const Context& c, const Relation& r) {
  return rules::assume_without_proof({c, claim(r)});
}

std::optional<Reason> refused(const Context& c, const Relation& r,
                              const std::vector<Theorem>& rewritings = {},
                              const std::vector<Theorem>& defined = {}) {
  try {
    const Theorem proved = rules::identity(c, r, rewritings, defined);
    CHECK(proved.claim() == claim(r));
    CHECK(proved.context() == c);
    return std::nullopt;
  } catch (const Refusal& refusal) {
    return refusal.reason();
  }
}

}  // namespace

TEST_CASE("identity proves equations of total terms without premises") {
  const Term s = number(1) / (number(1) + exp(-x));
  CHECK_FALSE(refused(reals, equal(square(x + y), square(x) + number(2) * x * y + square(y))));
  CHECK_FALSE(refused(reals, equal(exp(x * y + x), exp(x + y * x))));
  CHECK_FALSE(rules::identity(reals, equal(x + y, y + x), {}, {}).rests_on_assumption());
  const Theorem nonzero = given(reals, not_equal(number(1) + exp(-x), number(0)));
  const Relation tight =
      equal(number(1) / number(4) - s * (number(1) - s), square(s - number(1) / number(2)));
  CHECK_FALSE(refused(reals, tight, {}, {nonzero}));
  CHECK(refused(reals, tight) == Reason::not_known_defined);
}

TEST_CASE("identity refuses equations that are false at some point") {
  CHECK(refused(reals, equal(square(x + y), square(x) + square(y))) == Reason::not_an_identity);
  CHECK(refused(reals, equal(x, y)) == Reason::not_an_identity);
  CHECK(refused(reals, equal(number(1), number(2))) == Reason::not_an_identity);
  CHECK(refused(reals, equal(exp(x), exp(y))) == Reason::not_an_identity);
  CHECK(refused(reals, x <= x) == Reason::not_an_equation);
  CHECK(refused(reals, not_equal(x, y)) == Reason::not_an_equation);
}

TEST_CASE("identity refuses what may be undefined") {
  CHECK(refused(reals, equal(x / x, number(1))) == Reason::not_known_defined);
  CHECK(refused(reals, equal(x, number(1) / (number(1) / x))) == Reason::not_known_defined);
  CHECK(refused(reals, equal(number(0) * (number(1) / number(0)), number(0))) ==
        Reason::not_known_defined);
  CHECK(refused(reals, equal(number(0) * sqrt(x), number(0))) == Reason::not_known_defined);
  CHECK(refused(reals, equal(sqrt(x) - sqrt(x), number(0))) == Reason::not_known_defined);

  const Theorem nonzero = given(reals, not_equal(x, number(0)));
  CHECK_FALSE(refused(reals, equal(x / x, number(1)), {}, {nonzero}));
  const Context positive = reals.with(number(0) < x);
  CHECK_FALSE(refused(positive, equal(sqrt(x) - sqrt(x), number(0)), {},
                      {given(positive, number(0) <= x)}));
  // A premise that holds in a smaller context says nothing about the larger one.
  CHECK(refused(reals, equal(sqrt(x) - sqrt(x), number(0)), {},
                {given(positive, number(0) <= x)}) == Reason::not_known_defined);
}

TEST_CASE("identity rewrites by equations that hold in the context, and by nothing else") {
  const Context positive = reals.with(number(0) < x);
  const Theorem root = given(positive, equal(square(sqrt(x)), x));
  const Relation fourth = equal(Term::power_integer(sqrt(x), 4), square(x));
  CHECK_FALSE(refused(positive, fourth, {root}));
  CHECK(rules::identity(positive, fourth, {{root}}, {}).rests_on_assumption());
  CHECK(refused(reals, fourth, {root}).has_value());  // sqrt(x) is undefined for x < 0
  CHECK(refused(positive, fourth, {}, {root}) == Reason::not_an_identity);
  CHECK(refused(reals, equal(square(x), y), {given(positive, equal(square(x), y))}) ==
        Reason::premise_context);
  CHECK(refused(reals, equal(x, y), {given(reals, x <= y)}) == Reason::not_an_equation);
  CHECK(refused(reals, equal(x, y), {given(reals, equal(number(2) * x, y))}) ==
        Reason::not_a_rewriting);
  const Theorem two =
      rules::assume_without_proof({reals, Relations{{equal(x, number(1)), equal(x, y)}}});
  CHECK(refused(reals, equal(x, y), {two}) == Reason::wrong_claim_kind);
}

TEST_CASE("identity refuses variables and names that the context does not know") {
  CHECK(refused({}, equal(x, x)) == Reason::unknown_variable);
  const Term call = Term::call("f", {x});
  CHECK(refused(reals, equal(call, call)) == Reason::contains_call);
}

}  // namespace assay::kernel
