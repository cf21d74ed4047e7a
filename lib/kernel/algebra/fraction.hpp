// Defines Fraction, a quotient of polynomials whose denominator is kept as a product of factors.
//
// Meaning. A fraction stands for a real number at each point where its factors are not 0. Every
// operation below is right at each point where its operands' factors (and the divisor of a
// reciprocal) are not 0: there the result's factors are not 0 either, and its value is the sum,
// product, ... of the operands' values. Nothing is said about other points: x/x is brought to 1.
#pragma once

#include "kernel/algebra/polynomial.hpp"

#include <map>

namespace assay::kernel::algebra {

class Fraction {
 public:
  /// Factors, each with how often it occurs (at least once). A factor is not constant and has the
  /// leading coefficient 1, so that equal factors are recognised.
  using Factors = std::map<Polynomial, long>;

  /// 0.
  Fraction() = default;
  Fraction(Polynomial numerator) : numerator_(std::move(numerator)) {}

  const Polynomial& numerator() const { return numerator_; }
  const Factors& denominator() const { return denominator_; }
  /// Whether the numerator is the polynomial 0; then the value is 0 wherever there is one.
  bool is_zero() const { return numerator_.is_zero(); }

  friend Fraction operator+(const Fraction& a, const Fraction& b);
  friend Fraction operator-(const Fraction& a, const Fraction& b);
  friend Fraction operator*(const Fraction& a, const Fraction& b);
  /// 1/a. Refuses (not_known_defined) when the numerator is the polynomial 0.
  friend Fraction reciprocal(const Fraction& a);
  /// a^exponent, exponent >= 0.
  friend Fraction power(const Fraction& a, long exponent);
  /// a divided by the denominator of b.
  friend Fraction over_denominator(const Fraction& a, const Fraction& b);
  /// How many monomials it holds, as a measure of its size.
  std::size_t size() const;

 private:
  void cancel();

  Polynomial numerator_;
  Factors denominator_;
};

/// The product of the factors, each as often as it occurs.
Polynomial expand(const Fraction::Factors& factors);

/// For each factor how often it occurs in a or b, whichever is more.
Fraction::Factors least_common_multiple(const Fraction::Factors& a, const Fraction::Factors& b);

/// a's numerator after a has been brought to the denominator `multiple`, which a's denominator
/// divides factor by factor.
Polynomial numerator_over(const Fraction::Factors& multiple, const Fraction& a);

}  // namespace assay::kernel::algebra
