#include "prover/ladder/normal.hpp"

#include "kernel/refusal.hpp"
#include "prover/algebra/polynomial_term.hpp"

#include <algorithm>
#include <map>

namespace assay::prover::ladder {

using exact::Rational;
using kernel::Term;
using kernel::algebra::Atom;
using kernel::algebra::Monomial;
using kernel::algebra::Polynomial;

namespace {

Monomial without(const Monomial& m, Atom atom) {
  Monomial result = m;
  while (const auto next = quotient(result, Monomial(atom))) result = *next;
  return result;
}

Polynomial polynomial(const Univariate& p, Atom atom) {
  Polynomial result;
  for (std::size_t i = 0; i < p.size(); ++i)
    result = result + Polynomial(p[i]) * power(Polynomial(1, Monomial(atom)), static_cast<long>(i));
  return result;
}

/// The positive c for which c * p has integer coefficients without a common divisor.
Rational primitive_factor(const Polynomial& p) {
  mpz_class denominators = 1;
  mpz_class numerators = 0;
  for (const auto& [monomial, c] : p.terms()) {
    mpz_lcm(denominators.get_mpz_t(), denominators.get_mpz_t(), c.denominator().get_mpz_t());
    mpz_gcd(numerators.get_mpz_t(), numerators.get_mpz_t(), c.numerator().get_mpz_t());
  }
  return Rational(denominators, numerators);
}

class Factoring {
 public:
  Factoring(Core core, const std::string& variable) : variable_(variable) {
    result_.core = std::move(core);
  }

  FactoredTerm factor() {
    take_out_monomial();
    take_out_content();
    Polynomial& p = result_.core.polynomial;
    const Rational c = primitive_factor(p);
    p = Polynomial(c) * p;
    result_.coefficient = Rational(1) / c;
    return std::move(result_);
  }

 private:
  void take_out_monomial() {
    Polynomial& p = result_.core.polynomial;
    if (p.terms().size() == 1 && p.leading().first.powers().size() <= 1) return;
    Monomial common = p.leading().first;
    for (const auto& [monomial, c] : p.terms()) common = common_divisor(common, monomial);
    if (common.is_one()) return;
    p = *quotient(p, Polynomial(1, common));
    for (const auto& [atom, exponent] : common.powers())
      result_.factors.push_back({result_.core.atoms[atom], exponent});
  }

  void take_out_content() {
    const auto x = result_.core.atom(Term::variable(variable_));
    if (!x) return;
    std::map<Monomial, Univariate> by_others;
    for (const auto& [monomial, c] : result_.core.polynomial.terms()) {
      Univariate& p = by_others[without(monomial, *x)];
      const auto k = static_cast<std::size_t>(monomial.exponent(*x));
      if (p.size() <= k) p.resize(k + 1);
      p[k] = c;
    }
    if (by_others.size() < 2) return;
    Univariate content;
    for (const auto& [others, p] : by_others) content = common_divisor(p, content);
    if (degree(content) == 0) return;
    Polynomial divisor = polynomial(content, *x);
    divisor = Polynomial(primitive_factor(divisor)) * divisor;
    result_.core.polynomial = *quotient(result_.core.polynomial, divisor);
    result_.factors.push_back({algebra::term_of(divisor, result_.core.atoms), 1});
  }

  const std::string& variable_;
  FactoredTerm result_;
};

}  // namespace

Term Core::term() const { return algebra::term_of(polynomial, atoms); }

std::optional<Atom> Core::atom(const Term& t) const {
  const auto found = std::find(atoms.begin(), atoms.end(), t);
  if (found == atoms.end()) return std::nullopt;
  return static_cast<Atom>(found - atoms.begin());
}

std::vector<Atom> Core::occurring() const {
  std::vector<Atom> result;
  for (Atom a = 0; a < atoms.size(); ++a)
    for (const auto& [monomial, c] : polynomial.terms())
      if (monomial.exponent(a) > 0) {
        result.push_back(a);
        break;
      }
  return result;
}

std::vector<Polynomial> Core::coefficients(Atom atom) const {
  std::vector<Polynomial> result;
  for (const auto& [monomial, c] : polynomial.terms()) {
    const auto k = static_cast<std::size_t>(monomial.exponent(atom));
    if (result.size() <= k) result.resize(k + 1);
    result[k] = result[k] + Polynomial(c, without(monomial, atom));
  }
  return result;
}

std::optional<Univariate> Core::univariate(Atom atom) const {
  Univariate result;
  for (const Polynomial& c : coefficients(atom)) {
    if (!c.is_constant()) return std::nullopt;
    result.push_back(c.is_zero() ? Rational(0) : c.leading().second);
  }
  return result;
}

std::optional<FactoredTerm> factored(const Term& t, const std::string& variable,
                                     std::span<const kernel::Relation> rewritings) {
  try {
    kernel::algebra::NormalForms forms;
    for (const kernel::Relation& r : rewritings) forms.rewrite(r);
    const kernel::algebra::Fraction f = forms.rewritten(forms.of(t));
    if (f.is_zero()) return std::nullopt;
    FactoredTerm result = Factoring({f.numerator(), forms.atoms()}, variable).factor();
    for (const auto& [divisor, times] : f.denominator())
      result.divisors.push_back({algebra::term_of(divisor, forms.atoms()), times});
    return result;
  } catch (const kernel::Refusal&) {
    return std::nullopt;
  }
}

}  // namespace assay::prover::ladder
