#include "prover/algebra/polynomial_term.hpp"

#include <optional>

namespace assay::prover::algebra {

using kernel::Op;
using kernel::Term;

namespace {

std::optional<Term> product_of(const kernel::algebra::Monomial& monomial,
                               const std::vector<Term>& atoms) {
  std::optional<Term> product;
  for (const auto& [atom, exponent] : monomial.powers()) {
    const Term& base = atoms.at(atom);
    const Term factor = exponent == 1 ? base : Term::power_integer(base, exponent);
    product = product ? *product * factor : factor;
  }
  return product;
}

}  // namespace

Term term_of(const kernel::algebra::Polynomial& p, const std::vector<Term>& atoms) {
  std::optional<Term> sum;
  for (auto next = p.terms().rbegin(); next != p.terms().rend(); ++next) {
    const auto& [monomial, coefficient] = *next;
    const bool subtracted = sum.has_value() && coefficient < 0;
    const exact::Rational c = subtracted ? -coefficient : coefficient;
    const std::optional<Term> product = product_of(monomial, atoms);
    const Term summand = !product ? Term::number(c)
                         : c == 1 ? *product
                                  : Term::number(c) * *product;
    sum = !sum ? summand : subtracted ? *sum - summand : *sum + summand;
  }
  return sum ? *sum : Term::number(0);
}

Term replace_part(const Term& t, const Term& part, const Term& by) {
  if (t == part) return by;
  if (t.arguments().empty()) return t;
  std::vector<Term> arguments;
  for (const Term& argument : t.arguments()) arguments.push_back(replace_part(argument, part, by));
  if (arguments == t.arguments()) return t;
  switch (t.op()) {
    case Op::call: return Term::call(t.name(), std::move(arguments));
    case Op::power_integer: return Term::power_integer(arguments[0], t.exponent());
    case Op::power: return kernel::power(arguments[0], arguments[1]);
    default: return Term::apply(t.op(), std::move(arguments));
  }
}

}  // namespace assay::prover::algebra
