#include "kernel/algebra/normal_form.hpp"

#include "kernel/refusal.hpp"

namespace assay::kernel::algebra {

namespace {

/// p with each multiple of `left` replaced: coefficient * rest * left^n by coefficient * rest *
/// right^n, where left does not divide rest.
Fraction replaced(const Polynomial& p, const Monomial& left, const Fraction& right) {
  std::map<long, Polynomial> by_power;  // p is the sum of by_power[n] * left^n
  for (const auto& [monomial, coefficient] : p.terms()) {
    Monomial rest = monomial;
    long n = 0;
    for (auto next = quotient(rest, left); next; next = quotient(rest, left), ++n) rest = *next;
    by_power[n] = by_power[n] + Polynomial(coefficient, rest);
  }
  Fraction result;
  for (const auto& [n, factor] : by_power) result = result + Fraction(factor) * power(right, n);
  return result;
}

bool contains_multiple(const Polynomial& p, const Monomial& left) {
  for (const auto& [monomial, coefficient] : p.terms())
    if (quotient(monomial, left)) return true;
  return false;
}

bool is_small_power(const Term& t) {
  return t.is(Op::power_integer) && -max_computed_exponent <= t.exponent() &&
         t.exponent() <= max_computed_exponent;
}

}  // namespace

void NormalForms::rewrite(const Relation& equation) {
  require(equation.comparison == Comparison::equal, Reason::not_an_equation);
  const Fraction left = of(equation.left);
  require(left.denominator().empty(), Reason::not_a_rewriting);
  require(left.numerator().terms().size() == 1, Reason::not_a_rewriting);
  const auto& [monomial, coefficient] = left.numerator().leading();
  require(coefficient == 1, Reason::not_a_rewriting);
  // 1 divides every monomial, as often as one likes: replacing it would not end.
  require(!monomial.is_one(), Reason::not_a_rewriting);
  rewritings_.push_back({monomial, of(equation.right)});
}

const Fraction& NormalForms::of(const Term& t) {
  const auto known = known_.find(t);
  if (known != known_.end()) return known->second;
  Fraction result = computed(t);
  monomials_kept_ += result.size();
  require(monomials_kept_ <= max_monomials_kept, Reason::too_large);
  return known_.emplace(t, std::move(result)).first->second;
}

Fraction NormalForms::computed(const Term& t) {
  require(!t.is(Op::call), Reason::contains_call);
  if (is_small_power(t) && t.exponent() >= 0) return power(of(t.argument()), t.exponent());
  if (is_small_power(t)) return power(reciprocal_of(t.argument()), -t.exponent());
  switch (t.op()) {
    case Op::number: return Fraction(Polynomial(t.number()));
    case Op::negate: return Fraction(Polynomial(-1)) * of(t.argument());
    case Op::add: return of(t.argument(0)) + of(t.argument(1));
    case Op::subtract: return of(t.argument(0)) - of(t.argument(1));
    case Op::multiply: return of(t.argument(0)) * of(t.argument(1));
    case Op::divide: return of(t.argument(0)) * reciprocal_of(t.argument(1));
    default: return Fraction(Polynomial(1, Monomial(atom_of(t))));
  }
}

// 1/t for a t that is not 0, with the factors that t shows on its face kept apart: 1/(1 + x)^2 has
// the factor 1 + x twice. When a product, power or quotient is not 0, neither are the parts whose
// reciprocals are taken here; but t^0 is 1 also where t is 0.
Fraction NormalForms::reciprocal_of(const Term& t) {
  if (is_small_power(t) && t.exponent() > 0)
    return power(reciprocal_of(t.argument()), t.exponent());
  if (is_small_power(t) && t.exponent() < 0) return power(of(t.argument()), -t.exponent());
  switch (t.op()) {
    case Op::multiply: return reciprocal_of(t.argument(0)) * reciprocal_of(t.argument(1));
    case Op::divide: return reciprocal_of(t.argument(0)) * of(t.argument(1));
    default: return reciprocal(of(t));
  }
}

Atom NormalForms::atom_of(const Term& t) {
  for (const Term& argument : t.arguments()) of(argument);  // makes the atoms inside t first
  for (Atom atom = 0; atom < atoms_.size(); ++atom)
    if (same_atom(atoms_[atom], t)) return atom;
  require(atoms_.size() < max_atoms, Reason::too_large);
  atoms_.push_back(t);
  return atoms_.size() - 1;
}

// The same operation at equal arguments. Its name and exponent count: x and y are both variables,
// x^100 and x^101 are both powers.
bool NormalForms::same_atom(const Term& a, const Term& b) {
  if (a == b) return true;
  if (a.op() != b.op() || a.name() != b.name() || a.exponent() != b.exponent()) return false;
  for (std::size_t i = 0; i < a.arguments().size(); ++i)
    if (!vanishes(of(a.argument(i)) - of(b.argument(i)))) return false;
  return true;
}

Fraction NormalForms::rewritten(Fraction f) const {
  for (int round = 0; round < max_rounds; ++round) {
    bool changed = false;
    for (const auto& [left, right] : rewritings_) {
      if (!contains_multiple(f.numerator(), left)) continue;
      f = over_denominator(replaced(f.numerator(), left, right), f);
      changed = true;
    }
    if (!changed) return f;
  }
  throw Refusal(Reason::too_large, "rewriting does not end");
}

}  // namespace assay::kernel::algebra
