// Tests the rule combine: sums of products of what is nonnegative prove relations, and each way to
// cheat about a sign, a strictness, a definedness or a context is refused.
#include "kernel/refusal.hpp"
#include "kernel/theorem.hpp"

#include <doctest/doctest.h>

namespace assay::kernel {

namespace {

using exact::Rational;

Term number(long n) { return Term::number(n); }
Term square(const Term& u) { return Term::power_integer(u, 2); }

const Term x = Term::variable("x");
const Term y = Term::variable("y");
const Term zero = number(0);
const Term one = number(1);
const Context reals{{{"x", Domain::reals()}, {"y", Domain::reals()}}, {}};

Theorem given(const Context& c, const Relation& r) {
  return rules::assume_without_proof({c, claim(r)});
}

Factor premise(std::size_t index) { return {Factor::Kind::premise, index, zero}; }
Factor squared(const Term& t) { return {Factor::Kind::square, 0, t}; }
Factor times(const Term& t) { return {Factor::Kind::term, 0, t}; }

std::optional<Reason> refused(const Relation& goal, const Combination& combination,
                              const std::vector<Relation>& premises, const Context& c = reals) {
  std::vector<Theorem> proved;
  for (const Relation& r : premises) proved.push_back(given(c, r));
  try {
    const Theorem result = rules::combine(c, goal, combination, proved);
    CHECK(result.claim() == claim(goal));
    CHECK(result.context() == c);
    return std::nullopt;
  } catch (const Refusal& refusal) {
    return refusal.reason();
  }
}

}  // namespace

TEST_CASE("squares, products of premises and their sums are nonnegative") {
  CHECK_FALSE(
      refused(number(2) * x * y <= square(x) + square(y), {{}, {{1, {squared(x - y)}}}, {}}, {}));
  CHECK_FALSE(
      refused(square(x) + square(y) >= number(2) * x * y, {{}, {{1, {squared(x - y)}}}, {}}, {}));
  CHECK_FALSE(
      refused(x * y >= zero, {{}, {{1, {premise(0), premise(1)}}}, {}}, {zero <= x, y >= zero}));
  CHECK_FALSE(refused(x + y <= number(3), {{}, {{1, {premise(0)}}, {1, {premise(1)}}}, {}},
                      {x <= one, y < number(2)}));
  CHECK_FALSE(refused(zero <= one, {{}, {{1, {}}}, {}}, {}));
}

TEST_CASE("a wrong sum proves nothing") {
  CHECK(refused(x <= y, {{}, {{1, {squared(x - y)}}}, {}}, {}) == Reason::not_an_identity);
  CHECK(refused(x <= y, {{}, {}, {}}, {}) == Reason::not_an_identity);
  CHECK(refused(x <= y, {{}, {{1, {premise(0)}}}, {}}, {y <= x}) == Reason::not_an_identity);
  CHECK(refused(x <= y, {{}, {{1, {premise(0)}}}, {}}, {x >= y}) == Reason::not_an_identity);
  CHECK(refused(one <= zero, {{}, {{1, {}}}, {}}, {}) == Reason::not_an_identity);
}

TEST_CASE("a summand that may be negative is refused") {
  CHECK(refused(one <= zero, {{}, {{-1, {}}}, {}}, {}) == Reason::negative_coefficient);
  CHECK(refused(x <= y, {{}, {{-1, {premise(0)}}}, {}}, {y <= x}) == Reason::negative_coefficient);
  CHECK(refused(zero <= x, {{}, {{1, {times(x)}}}, {}}, {}) == Reason::not_a_sign);
  CHECK(refused(zero <= x, {{}, {{1, {times(x), squared(one)}}}, {}}, {}) == Reason::not_a_sign);
  CHECK(refused(zero <= x * y, {{}, {{1, {premise(0), times(y)}}}, {}}, {zero <= x}) ==
        Reason::not_a_sign);
  CHECK(refused(zero <= x, {{}, {{1, {premise(0)}}}, {}}, {not_equal(zero, x)}) ==
        Reason::not_a_sign);
  CHECK(refused(not_equal(x, zero), {{}, {{1, {premise(0)}}}, {}}, {zero < x}) ==
        Reason::not_a_sign);
}

TEST_CASE("a strict goal needs a summand of strict premises with a positive coefficient") {
  CHECK_FALSE(refused(zero < x * y, {{}, {{1, {premise(0), premise(1)}}}, {}}, {zero<x, y> zero}));
  CHECK_FALSE(refused(zero < square(x) + one, {{}, {{1, {squared(x)}}, {1, {}}}, {}}, {}));
  CHECK(refused(zero < square(x), {{}, {{1, {squared(x)}}}, {}}, {}) == Reason::not_strict);
  CHECK(refused(zero < x, {{}, {{1, {premise(0)}}}, {}}, {zero <= x}) == Reason::not_strict);
  CHECK(refused(zero < x * y, {{}, {{1, {premise(0), premise(1)}}}, {}}, {zero < x, zero <= y}) ==
        Reason::not_strict);
  CHECK(refused(zero > -square(x), {{}, {{1, {squared(x)}}}, {}}, {}) == Reason::not_strict);
  CHECK(refused(zero < zero, {{}, {{0, {}}}, {}}, {}) == Reason::not_strict);
  CHECK(refused(zero < zero, {{}, {}, {}}, {}) == Reason::not_strict);
  CHECK(refused(zero < x, {{}, {{1, {premise(0)}}}, {}}, {equal(x, zero)}) == Reason::not_strict);
  // A square beside a strict premise may still be 0.
  CHECK(refused(zero < square(x) * y, {{}, {{1, {squared(x), premise(0)}}}, {}}, {zero < y}) ==
        Reason::not_strict);
}

TEST_CASE("an equation is 0, whatever it is multiplied with") {
  CHECK_FALSE(refused(equal(square(x), square(y)), {{}, {{1, {premise(0), times(x + y)}}}, {}},
                      {equal(x, y)}));
  CHECK_FALSE(refused(x <= y, {{}, {{-1, {premise(0)}}}, {}}, {equal(x, y)}));
  CHECK(refused(equal(x, y), {{}, {{1, {premise(0)}}}, {}}, {x >= y}) == Reason::not_an_equation);
  CHECK(refused(equal(x, y), {{}, {{1, {premise(0)}}, {1, {}}}, {}}, {equal(x, y)}) ==
        Reason::not_an_equation);
  CHECK(refused(equal(square(x - y), zero), {{}, {{1, {squared(x - y)}}}, {}}, {}) ==
        Reason::not_an_equation);
  CHECK(refused(equal(x, y), {{}, {}, {}}, {}) == Reason::not_an_identity);
}

TEST_CASE("a multiplier is positive") {
  // (y) * (x - 1) = xy - y with y > 0 gives x >= 1.
  const std::vector<Relation> strict{zero < y, x * y >= y};
  CHECK_FALSE(refused(one <= x, {{{1, {premise(0)}}}, {{1, {premise(1)}}}, {}}, strict));
  CHECK_FALSE(refused(one <= x, {{{2, {premise(0)}}}, {{2, {premise(1)}}}, {}}, strict));
  const Combination by_first{{{1, {premise(0)}}}, {{1, {premise(1)}}}, {}};
  CHECK(refused(one <= x, by_first, {zero <= y, x * y >= y}) == Reason::not_strict);
  CHECK(refused(one <= x, by_first, {equal(zero, y), x * y >= y}) == Reason::not_strict);
  CHECK(refused(one <= x, by_first, {not_equal(zero, y), x * y >= y}) == Reason::not_a_sign);
  CHECK(refused(one <= x, {{{1, {squared(y)}}}, {{1, {premise(0)}}}, {}},
                {square(y) * (x - one) >= zero}) == Reason::not_strict);
  CHECK(refused(one <= x, {{{1, {times(y)}}}, {{1, {premise(1)}}}, {}}, strict) ==
        Reason::not_a_sign);
  CHECK(refused(one <= x, {{{-1, {}}}, {{1, {premise(0)}}}, {}}, {x <= one}) ==
        Reason::negative_coefficient);
  CHECK(refused(one <= x, {{{0, {}}}, {}, {}}, {}) == Reason::not_strict);
  CHECK(refused(x < y, {{{0, {premise(0)}}}, {{0, {}}}, {}}, {zero < y}) == Reason::not_strict);
  // Beside a positive product others may be 0: y = (y - 1) + 1 is positive for y >= 1.
  const Combination shifted{{{1, {premise(0)}}, {1, {}}}, {{1, {premise(1)}}}, {}};
  CHECK_FALSE(refused(one <= x, shifted, {y >= one, x * y >= y}));
  CHECK(refused(one <= x, {{{1, {premise(0)}}, {0, {}}}, {{1, {premise(1)}}}, {}},
                {y >= zero, x * y >= y}) == Reason::not_strict);
}

TEST_CASE("everything must be known to be defined, also what cancels") {
  const Term inverse = one / x;
  CHECK(refused(zero <= square(inverse), {{}, {{1, {squared(inverse)}}}, {}}, {}) ==
        Reason::not_known_defined);
  CHECK(refused(zero * inverse <= zero, {{}, {}, {}}, {}) == Reason::not_known_defined);
  CHECK(refused(one <= x * inverse, {{}, {}, {}}, {}) == Reason::not_known_defined);
  CHECK(refused(zero <= one, {{}, {{1, {}}, {0, {squared(inverse)}}}, {}}, {}) ==
        Reason::not_known_defined);
  CHECK(refused(x <= y, {{}, {{-1, {premise(0)}}, {1, {premise(0), times(zero * inverse)}}}, {}},
                {equal(x, y)}) == Reason::not_known_defined);
  CHECK_FALSE(refused(one <= x * inverse, {{}, {}, {}}, {not_equal(x, zero)}));
  CHECK_FALSE(refused(zero <= square(inverse), {{}, {{1, {squared(inverse)}}}, {}}, {zero < x}));
}

TEST_CASE("rewritings are premises that are equations of products of atoms") {
  const Term e = Term::apply(Op::exp, {x});
  const Term f = Term::apply(Op::exp, {-x});
  const Combination sum{{}, {{1, {squared(e - f)}}}, {0}};
  CHECK_FALSE(refused(number(2) <= square(e) + square(f), sum, {equal(e * f, one)}));
  CHECK(refused(number(2) <= square(e) + square(f), {{}, sum.summands, {}}, {equal(e * f, one)}) ==
        Reason::not_an_identity);
  CHECK(refused(number(2) <= square(e) + square(f), sum, {e * f <= one}) ==
        Reason::not_an_equation);
  CHECK(refused(number(2) <= square(e) + square(f), sum, {equal(number(2) * e * f, number(2))}) ==
        Reason::not_a_rewriting);
  CHECK(refused(number(2) <= square(e) + square(f), sum, {}) == Reason::wrong_number_of_premises);
}

TEST_CASE("premises hold in the context, are one relation each, and are there") {
  const Combination first{{}, {{1, {premise(0)}}}, {}};
  CHECK(refused(zero <= x, first, {}) == Reason::wrong_number_of_premises);
  CHECK(refused(zero <= x, {{{1, {premise(7)}}}, {}, {}}, {zero < x}) ==
        Reason::wrong_number_of_premises);
  const auto reason = [&](const Theorem& t) {
    try {
      rules::combine(reals, zero <= x, first, {&t, 1});
    } catch (const Refusal& refusal) {
      return refusal.reason();
    }
    FAIL("not refused");
    return Reason::too_large;
  };
  CHECK(reason(given(reals.with(one <= x), zero <= x)) == Reason::premise_context);
  CHECK(reason(rules::assume_without_proof({reals, Relations{{zero <= x, zero <= y}}})) ==
        Reason::wrong_claim_kind);
  CHECK(reason(rules::assume_without_proof({reals, Undefined{one / zero}})) ==
        Reason::wrong_claim_kind);
  CHECK(refused(zero <= square(Term::variable("z")),
                {{}, {{1, {squared(Term::variable("z"))}}}, {}}, {}) == Reason::unknown_variable);
  CHECK(refused(zero <= one, {{}, {{1, {}}, {0, {squared(Term::variable("z"))}}}, {}}, {}) ==
        Reason::unknown_variable);
}

TEST_CASE("what rests on an assumption says so") {
  const Theorem assumed = given(reals, zero <= x);
  const Combination first{{}, {{1, {premise(0)}}}, {}};
  CHECK(rules::combine(reals, zero <= x, first, {&assumed, 1}).rests_on_assumption());
  CHECK_FALSE(rules::combine(reals, zero <= one, {{}, {{1, {}}}, {}}, {}).rests_on_assumption());
}

}  // namespace assay::kernel
