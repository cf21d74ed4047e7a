// Tests candidate_squares, term_of and same: the squares of a quadratic are among the candidates,
// and a polynomial written as a term is the same.
#include "prover/algebra/squares.hpp"

#include "kernel/algebra/normal_form.hpp"
#include "prover/algebra/polynomial_term.hpp"
#include "prover/algebra/same.hpp"

#include <doctest/doctest.h>

#include <algorithm>

namespace assay::prover::algebra {

using kernel::Op;
using kernel::Relation;
using kernel::Term;

namespace {

const Term x = Term::variable("x");
const Term y = Term::variable("y");
const Term zero = Term::number(0);
const Term one = Term::number(1);

bool offers(const Relation& goal, const Term& square) {
  const std::vector<Term> all = candidate_squares(goal, {});
  return std::any_of(all.begin(), all.end(),
                     [&](const Term& t) { return same(t, square) || same(t, -square); });
}

}  // namespace

TEST_CASE("completed squares are offered") {
  const Term two = Term::number(2);
  CHECK(offers(x * (one - x) <= one / Term::number(4), x - one / two));
  CHECK(offers(zero <= x * x + two * x * y + two * y * y + two * y + one, x + y));
  CHECK(offers(zero <= x * x + two * x * y + two * y * y + two * y + one, y + one));
  CHECK(offers(two * x * y <= x * x + y * y, x - y));
  CHECK(offers(Term::power_integer(x, 4) + Term::power_integer(y, 4) >= zero, x * x - y * y));
  const Term s = one / (one + Term::apply(Op::exp, {x}));
  CHECK(offers(s * (one - s) <= one / Term::number(4), s - one / two));
}

TEST_CASE("a goal that the kernel refuses has no candidates") {
  CHECK(candidate_squares(zero <= Term::call("f", {x}), {}).empty());
}

TEST_CASE("a polynomial written as a term is the same") {
  for (const Term& t : {x * x - x * y + Term::number(exact::Rational(-3) / 7), -x, zero,
                        one - Term::power_integer(x + y, 5), Term::apply(Op::exp, {x}) * x}) {
    kernel::algebra::NormalForms forms;
    const auto form = forms.of(t);
    REQUIRE(form.denominator().empty());
    CHECK(same(term_of(form.numerator(), forms.atoms()), t));
  }
}

TEST_CASE("parts are replaced everywhere and nothing else is") {
  const Term q = x / y;
  CHECK(replace_part(power(q, one / Term::number(2)) + Term::power_integer(q, 3) - x, q, y) ==
        power(y, one / Term::number(2)) + Term::power_integer(y, 3) - x);
  CHECK(replace_part(x + y, q, zero) == x + y);
}

TEST_CASE("same answers as the rule identity would") {
  CHECK(same(x + y, y + x));
  CHECK_FALSE(same(x, y));
  const std::vector<Relation> equal_squares{kernel::equal(x * x, y)};
  CHECK(same(Term::power_integer(x, 4), y * y, equal_squares));
  CHECK_FALSE(same(Term::call("f", {x}), Term::call("f", {x})));
}

}  // namespace assay::prover::algebra
