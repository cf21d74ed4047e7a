// Tests NormalForms: the normal form of a rational term has the term's values, equal terms have
// equal normal forms, and rewriting keeps the values at which the equations hold.
#include "kernel/algebra/normal_form.hpp"
#include "kernel/algebra/samples.hpp"
#include "kernel/refusal.hpp"

#include <doctest/doctest.h>

namespace assay::kernel::algebra {

using testing::Samples;
using testing::value;

namespace {

Term number(long n) { return Term::number(n); }
Term exp(const Term& u) { return Term::apply(Op::exp, {u}); }
Term sqrt(const Term& u) { return Term::apply(Op::sqrt, {u}); }
Term square(const Term& u) { return Term::power_integer(u, 2); }

const Term x = Term::variable("x");
const Term y = Term::variable("y");
const Term z = Term::variable("z");
const Term w = Term::variable("w");

bool same(const Term& a, const Term& b, const std::vector<Relation>& rewritings = {}) {
  NormalForms forms;
  for (const Relation& r : rewritings) forms.rewrite(r);
  return forms.vanishes(forms.of(a) - forms.of(b));
}

Reason reason_of(const Relation& rewriting) {
  NormalForms forms;
  try {
    forms.rewrite(rewriting);
  } catch (const Refusal& refusal) {
    return refusal.reason();
  }
  FAIL("not refused");
  return Reason::too_large;
}

}  // namespace

TEST_CASE("the normal form has the value of its term wherever the term is defined") {
  Samples samples(5);
  int compared = 0;
  for (int i = 0; i < 3000; ++i) {
    const Term t = samples.term(4);
    const std::map<std::string, exact::Rational> at{
        {"x", samples.number()}, {"y", samples.number()}, {"z", samples.number()}};
    const auto expected = value(t, at);
    if (!expected) continue;
    ++compared;
    NormalForms forms;
    const Fraction f = forms.of(t);  // not refused: the term is not undefined everywhere
    std::vector<exact::Rational> atoms;
    for (const Term& atom : forms.atoms()) atoms.push_back(at.at(atom.name()));
    CHECK(value(f, atoms) == *expected);
  }
  CHECK(compared > 1000);
}

TEST_CASE("terms that are equal as rational functions are the same") {
  CHECK(same(square(x + y), x * x + number(2) * x * y + y * y));
  CHECK(same((x * x - y * y) / (x - y), x + y));
  CHECK(same(number(1) / (number(1) / x), x));
  CHECK(same(Term::power_integer(x, -2) * x, number(1) / x));
  const Term s = number(1) / (number(1) + exp(-z));
  CHECK(same(s * (number(1) - s), exp(-z) / square(number(1) + exp(-z))));
  CHECK(same(number(1) / number(4) - s * (number(1) - s), square(s - number(1) / number(2))));
  CHECK_FALSE(same(square(x + y), x * x + y * y));
  CHECK_FALSE(same(x / y, y / x));
  CHECK_FALSE(same(x, y));
  CHECK_FALSE(same(Term::power_integer(x, 100), Term::power_integer(x, 101)));
}

TEST_CASE("an atom is known by the normal forms of its arguments") {
  CHECK(same(exp(w * x + y), exp(y + x * w)));
  CHECK(same(exp(exp(x + x)), exp(exp(number(2) * x))));
  CHECK(same(Term::apply(Op::min, {x + y, z}), Term::apply(Op::min, {y + x, z})));
  CHECK(same(power(x + y, z / number(2)), power(y + x, z * Term::number(exact::Rational(1) / 2))));
  CHECK(same(Term::pi() - Term::pi(), number(0)));
  CHECK_FALSE(same(exp(x), exp(y)));
  CHECK_FALSE(same(exp(x), sqrt(x)));
  CHECK_FALSE(same(exp(x + y), exp(x) * exp(y)));
  CHECK_FALSE(same(Term::apply(Op::min, {x, y}), Term::apply(Op::min, {y, x})));
  CHECK_FALSE(same(sqrt(square(x)), x));
  CHECK_FALSE(same(Term::pi(), number(3)));
}

TEST_CASE("rewriting replaces multiples of a product of atoms, also inside arguments") {
  const Relation root = equal(square(sqrt(x)), x);
  CHECK(same(Term::power_integer(sqrt(x), 5), square(x) * sqrt(x), {root}));
  CHECK(same(number(1) / sqrt(x), sqrt(x) / x, {root}));
  CHECK(same(exp(square(sqrt(x))), exp(x), {root}));
  const Relation inverse = equal(exp(z) * exp(-z), number(1));
  CHECK(same(number(1) / (number(1) + exp(-z)), exp(z) / (number(1) + exp(z)), {inverse}));
  CHECK(same(exp(z), number(1) / exp(-z), {inverse}));
  CHECK(same(exp(x), exp(y * y), {equal(x, square(y))}));
  CHECK(same(x * z, square(w), {equal(x, y), equal(y * z, square(w))}));
  CHECK(same(x * x, square(y + number(1)) / square(z), {equal(x, (y + number(1)) / z)}));
  CHECK_FALSE(same(sqrt(x), x, {root}));
  CHECK_FALSE(same(square(sqrt(y)), y, {root}));
}

TEST_CASE("only products of atoms are rewritten") {
  CHECK(reason_of(x < y) == Reason::not_an_equation);
  CHECK(reason_of(not_equal(x, y)) == Reason::not_an_equation);
  CHECK(reason_of(equal(number(1), number(2))) == Reason::not_a_rewriting);
  CHECK(reason_of(equal(x / x, number(1))) == Reason::not_a_rewriting);
  CHECK(reason_of(equal(x + y, number(2))) == Reason::not_a_rewriting);
  CHECK(reason_of(equal(number(2) * x, y)) == Reason::not_a_rewriting);
  CHECK(reason_of(equal(x / y, number(1))) == Reason::not_a_rewriting);
  CHECK(reason_of(equal(number(0), x)) == Reason::not_a_rewriting);
}

TEST_CASE("rewriting that does not end is refused") {
  CHECK_THROWS_AS(same(x, y, {equal(x, x * x)}), Refusal);
  CHECK_THROWS_AS(same(x, z, {equal(x, y), equal(y, x)}), Refusal);
}

TEST_CASE("division by what is identically 0, defined names and large terms are refused") {
  CHECK_THROWS_AS(NormalForms().of(number(1) / (x - x)), Refusal);
  CHECK_THROWS_AS(NormalForms().of(Term::power_integer(x + y - y - x, -1)), Refusal);
  CHECK_THROWS_AS(NormalForms().of(Term::call("f", {x})), Refusal);
  CHECK_THROWS_AS(NormalForms().of(exp(Term::call("f", {x}))), Refusal);
  Term sum = number(1);
  for (const char* name : {"a", "b", "c", "d", "e", "f"}) sum = sum + Term::variable(name);
  CHECK_THROWS_AS(NormalForms().of(Term::power_integer(sum, 60)), Refusal);
}

TEST_CASE("many atoms and many large normal forms are refused") {
  NormalForms forms;
  const auto atom = [](std::size_t i) { return Term::variable("x" + std::to_string(i)); };
  for (std::size_t i = 0; i < max_atoms; ++i) forms.of(atom(i));
  CHECK_NOTHROW(forms.of(atom(0)));
  CHECK_THROWS_AS(forms.of(atom(max_atoms)), Refusal);

  NormalForms many;
  const Term sum = Term::power_integer(x + y + z + w, 40);
  const std::size_t size = many.of(sum).size();
  REQUIRE(size > 10'000);
  const auto allowed = static_cast<long>(max_monomials_kept / size) - 2;
  for (long i = 1; i < allowed; ++i) many.of(sum + number(i));
  CHECK_THROWS_AS((many.of(sum - number(1)), many.of(sum - number(2)), many.of(sum - number(3)),
                   many.of(sum - number(4))),
                  Refusal);
}

}  // namespace assay::kernel::algebra
