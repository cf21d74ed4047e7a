#include "exporters/coq/cofactors.hpp"

#include "kernel/refusal.hpp"

#include <optional>

namespace assay::exporters::coq {

using kernel::Relation;
using kernel::Term;
using kernel::algebra::Fraction;
using kernel::algebra::Monomial;
using kernel::algebra::NormalForms;
using kernel::algebra::Polynomial;

namespace {

/// The q with p = q * left + (what no multiple of `left` occurs in).
Polynomial multiple_of(const Monomial& left, const Polynomial& p) {
  Polynomial q;
  for (const auto& [monomial, coefficient] : p.terms())
    if (const std::optional<Monomial> rest = quotient(monomial, left))
      q = q + Polynomial(coefficient, *rest);
  return q;
}

Term product(const Term& a, const Term& b) {
  if (a.is_number(1)) return b;
  if (b.is_number(1)) return a;
  return a * b;
}

class Written {
 public:
  explicit Written(const std::vector<Term>& atoms) : atoms_(atoms) {}

  Term operator()(const Fraction& f) const {
    Term below = Term::number(1);
    for (const auto& [factor, exponent] : f.denominator())
      below = product(below, power(of(factor), exponent));
    const Term above = of(f.numerator());
    return below.is_number(1) ? above : above / below;
  }

 private:
  static Term power(const Term& base, long exponent) {
    return exponent == 1 ? base : Term::power_integer(base, exponent);
  }

  Term of(const Polynomial& p) const {
    std::optional<Term> sum;
    for (const auto& [monomial, coefficient] : p.terms()) {
      Term t = Term::number(coefficient);
      for (const auto& [atom, exponent] : monomial.powers())
        t = product(t, power(atoms_[atom], exponent));
      sum = sum ? *sum + t : t;
    }
    return sum.value_or(Term::number(0));
  }

  const std::vector<Term>& atoms_;
};

}  // namespace

std::vector<Term> cofactors(NormalForms& forms, Fraction f,
                            const std::vector<Relation>& equations) {
  struct Equation {
    Monomial left;
    Fraction difference;
    Fraction cofactor;
  };
  std::vector<Equation> all;
  for (const Relation& r : equations) {
    const Fraction left = forms.of(r.left);
    all.push_back({left.numerator().leading().first, left - forms.of(r.right), {}});
  }
  for (int round = 0; !f.is_zero(); ++round) {
    kernel::require(round < kernel::algebra::max_rounds, kernel::Reason::not_an_identity);
    for (Equation& e : all) {
      const Polynomial multiple = multiple_of(e.left, f.numerator());
      if (multiple.is_zero()) continue;
      const Fraction q = over_denominator(Fraction(multiple), f);
      e.cofactor = e.cofactor + q;
      f = f - q * e.difference;
    }
  }
  std::vector<Term> result;
  for (const Equation& e : all) result.push_back(Written(forms.atoms())(e.cofactor));
  return result;
}

}  // namespace assay::exporters::coq
