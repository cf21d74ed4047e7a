// Defines Polynomial, a polynomial in atoms with exact rational coefficients.
#pragma once

#include "exact/rational.hpp"
#include "kernel/algebra/monomial.hpp"

#include <compare>
#include <cstddef>
#include <map>
#include <optional>

namespace assay::kernel::algebra {

/// Limits that keep a hostile certificate from exhausting memory and patience: the monomials of
/// one polynomial, the pairs of monomials of one product, the bits of one coefficient.
inline constexpr std::size_t max_monomials = 20'000;
inline constexpr std::size_t max_products = 4'000'000;
inline constexpr std::size_t max_coefficient_bits = 200'000;

/// A sum of coefficient * monomial with nonzero coefficients and different monomials. Two
/// polynomials are equal (==) exactly when they have the same coefficients, and then they have the
/// same value at every point.
/// Everything that makes a polynomial refuses (too_large) one beyond the limits above.
class Polynomial {
 public:
  /// 0.
  Polynomial() = default;
  explicit Polynomial(const exact::Rational& constant) : Polynomial(constant, Monomial()) {}
  Polynomial(const exact::Rational& coefficient, const Monomial& monomial);

  bool is_zero() const { return terms_.empty(); }
  bool is_constant() const;
  /// The coefficients by ascending monomial.
  const std::map<Monomial, exact::Rational>& terms() const { return terms_; }
  /// The greatest monomial and its coefficient, of a polynomial that is not 0.
  const std::pair<const Monomial, exact::Rational>& leading() const { return *terms_.rbegin(); }

  friend Polynomial operator+(const Polynomial& a, const Polynomial& b);
  friend Polynomial operator-(const Polynomial& a, const Polynomial& b);
  friend Polynomial operator*(const Polynomial& a, const Polynomial& b);
  /// The q with a = b * q; nullopt when there is none, or b = 0.
  friend std::optional<Polynomial> quotient(const Polynomial& a, const Polynomial& b);
  friend bool operator==(const Polynomial&, const Polynomial&) = default;
  /// Some order without a meaning, for lists in which polynomials are looked up.
  friend std::strong_ordering operator<=>(const Polynomial&, const Polynomial&) = default;

 private:
  void add(const exact::Rational& coefficient, const Monomial& monomial);

  std::map<Monomial, exact::Rational> terms_;
};

/// a^exponent, exponent >= 0; a^0 = 1.
Polynomial power(const Polynomial& a, long exponent);

}  // namespace assay::kernel::algebra
