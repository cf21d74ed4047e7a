#include "kernel/algebra/polynomial.hpp"

#include "kernel/refusal.hpp"

namespace assay::kernel::algebra {

Polynomial::Polynomial(const exact::Rational& coefficient, const Monomial& monomial) {
  add(coefficient, monomial);
}

// The only place where a coefficient is written: it keeps the invariant "no coefficient is 0", by
// which equality of polynomials is equality of their lists.
void Polynomial::add(const exact::Rational& coefficient, const Monomial& monomial) {
  require(coefficient.bits() <= max_coefficient_bits, Reason::too_large);
  const auto [place, is_new] = terms_.try_emplace(monomial, coefficient);
  if (!is_new) place->second = place->second + coefficient;
  require(place->second.bits() <= max_coefficient_bits, Reason::too_large);
  if (place->second == 0) terms_.erase(place);
  require(terms_.size() <= max_monomials, Reason::too_large);
}

bool Polynomial::is_constant() const {
  return terms_.empty() || (terms_.size() == 1 && terms_.begin()->first.is_one());
}

Polynomial operator+(const Polynomial& a, const Polynomial& b) {
  Polynomial result = a;
  for (const auto& [monomial, coefficient] : b.terms_) result.add(coefficient, monomial);
  return result;
}

Polynomial operator-(const Polynomial& a, const Polynomial& b) {
  Polynomial result = a;
  for (const auto& [monomial, coefficient] : b.terms_) result.add(-coefficient, monomial);
  return result;
}

Polynomial operator*(const Polynomial& a, const Polynomial& b) {
  require(a.terms_.size() * b.terms_.size() <= max_products, Reason::too_large);
  Polynomial result;
  for (const auto& [left, c] : a.terms_)
    for (const auto& [right, d] : b.terms_) result.add(c * d, left * right);
  return result;
}

Polynomial power(const Polynomial& a, long exponent) {
  Polynomial result(1);
  for (long i = 0; i < exponent; ++i) result = result * a;
  return result;
}

// Division by the leading monomial (Cox, Little & O'Shea, section 2.3, theorem 3, for one divisor).
// Every step keeps a = b * result + rest, so the answer is right when the rest is 0. In a monomial
// order the greatest monomial of b * q is the product of theirs, so a rest that b's greatest
// monomial does not divide is no multiple of b.
std::optional<Polynomial> quotient(const Polynomial& a, const Polynomial& b) {
  if (b.is_zero()) return std::nullopt;
  Polynomial result;
  Polynomial rest = a;
  while (!rest.is_zero()) {
    const std::optional<Monomial> monomial = quotient(rest.leading().first, b.leading().first);
    if (!monomial) return std::nullopt;
    const exact::Rational coefficient = rest.leading().second / b.leading().second;
    result.add(coefficient, *monomial);
    for (const auto& [own, c] : b.terms_) rest.add(-(coefficient * c), *monomial * own);
  }
  return result;
}

}  // namespace assay::kernel::algebra
