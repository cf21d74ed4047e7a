#include "kernel/algebra/fraction.hpp"

#include "kernel/refusal.hpp"

#include <algorithm>

namespace assay::kernel::algebra {

namespace {

void add_factor(Fraction::Factors& factors, const Polynomial& factor, long times) {
  long& multiplicity = factors[factor];
  multiplicity += times;
  require(multiplicity <= max_degree, Reason::too_large);
}

Monomial content(const Polynomial& p) {
  Monomial result = p.terms().begin()->first;
  for (const auto& [monomial, coefficient] : p.terms()) result = common_divisor(result, monomial);
  return result;
}

/// Factors whose product is p divided by its leading coefficient, for p != 0: the atoms that divide
/// p, and what is left. Where p has a value other than 0, so has each of them.
Fraction::Factors factors_of(const Polynomial& p) {
  Fraction::Factors result;
  const Monomial common = content(p);
  for (const auto& [atom, exponent] : common.powers())
    add_factor(result, Polynomial(1, Monomial(atom)), exponent);
  const Polynomial rest = *quotient(p, Polynomial(p.leading().second, common));
  if (!rest.is_constant()) add_factor(result, rest, 1);
  return result;
}

}  // namespace

// Dropping a factor from both sides keeps the value wherever that factor is not 0.
void Fraction::cancel() {
  for (auto factor = denominator_.begin(); factor != denominator_.end();) {
    while (factor->second > 0) {
      std::optional<Polynomial> reduced = quotient(numerator_, factor->first);
      if (!reduced) break;
      numerator_ = std::move(*reduced);
      --factor->second;
    }
    factor = factor->second == 0 ? denominator_.erase(factor) : std::next(factor);
  }
}

Polynomial expand(const Fraction::Factors& factors) {
  Polynomial result(1);
  for (const auto& [factor, times] : factors) result = result * power(factor, times);
  return result;
}

Fraction::Factors least_common_multiple(const Fraction::Factors& a, const Fraction::Factors& b) {
  Fraction::Factors result = a;
  for (const auto& [factor, times] : b) {
    long& multiplicity = result[factor];
    multiplicity = std::max(multiplicity, times);
  }
  return result;
}

Polynomial numerator_over(const Fraction::Factors& multiple, const Fraction& a) {
  Polynomial result = a.numerator();
  for (const auto& [factor, times] : multiple) {
    const auto own = a.denominator().find(factor);
    const long missing = own == a.denominator().end() ? times : times - own->second;
    result = result * power(factor, missing);
  }
  return result;
}

Fraction operator+(const Fraction& a, const Fraction& b) {
  Fraction result;
  result.denominator_ = least_common_multiple(a.denominator_, b.denominator_);
  result.numerator_ =
      numerator_over(result.denominator_, a) + numerator_over(result.denominator_, b);
  result.cancel();
  return result;
}

Fraction operator-(const Fraction& a, const Fraction& b) {
  return a + Fraction(Polynomial(-1)) * b;
}

Fraction operator*(const Fraction& a, const Fraction& b) {
  Fraction left = a;
  Fraction right = b;
  // Each numerator meets the other's denominator before anything is multiplied out.
  std::swap(left.denominator_, right.denominator_);
  left.cancel();
  right.cancel();
  Fraction result(left.numerator_ * right.numerator_);
  result.denominator_ = std::move(left.denominator_);
  for (const auto& [factor, times] : right.denominator_)
    add_factor(result.denominator_, factor, times);
  return result;
}

Fraction reciprocal(const Fraction& a) {
  require(!a.is_zero(), Reason::not_known_defined);
  const exact::Rational leading = a.numerator_.leading().second;
  Fraction result(expand(a.denominator_) * Polynomial(1 / leading));
  result.denominator_ = factors_of(a.numerator_);
  result.cancel();
  return result;
}

Fraction power(const Fraction& a, long exponent) {
  Fraction result(power(a.numerator_, exponent));
  if (exponent == 0) return result;
  for (const auto& [factor, times] : a.denominator_)
    add_factor(result.denominator_, factor, times * exponent);
  return result;
}

Fraction over_denominator(const Fraction& a, const Fraction& b) {
  Fraction one(Polynomial(1));
  one.denominator_ = b.denominator_;
  return a * one;
}

std::size_t Fraction::size() const {
  std::size_t result = numerator_.terms().size();
  for (const auto& [factor, times] : denominator_) result += factor.terms().size();
  return result;
}

}  // namespace assay::kernel::algebra
