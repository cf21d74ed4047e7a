// Defines Rational, an exact rational number: the only kind of number that a statement, a
// certificate or a rule ever holds.
#pragma once

#include <gmpxx.h>

#include <compare>
#include <cstddef>
#include <string>
#include <type_traits>

namespace assay::exact {

/// An exact rational number in lowest terms with a positive denominator.
class Rational {
 public:
  /// Zero.
  Rational() = default;

  /// The integer `value`, exactly. Implicit, so that rules can write `x < 0`.
  Rational(long value) : value_(value) {}
  Rational(int value) : value_(value) {}
  explicit Rational(const mpz_class& value) : value_(value) {}

  /// A binary float never becomes a number of a statement by accident.
  template <class T>
  requires(!std::is_integral_v<T> && std::is_arithmetic_v<T>) Rational(T)
  = delete;

  /// numerator / denominator. Throws std::domain_error when the denominator is 0.
  Rational(const mpz_class& numerator, const mpz_class& denominator);

  const mpz_class& numerator() const { return value_.get_num(); }
  const mpz_class& denominator() const { return value_.get_den(); }
  const mpq_class& gmp() const { return value_; }

  bool is_integer() const { return value_.get_den() == 1; }
  /// -1, 0 or 1.
  int sign() const { return sgn(value_); }
  /// Bits of numerator and denominator together, for limits on size.
  std::size_t bits() const;
  std::size_t hash() const;
  /// "-7/3" or "5".
  std::string to_string() const { return value_.get_str(); }

  friend Rational operator+(const Rational& a, const Rational& b);
  friend Rational operator-(const Rational& a, const Rational& b);
  friend Rational operator*(const Rational& a, const Rational& b);
  /// Throws std::domain_error when b is 0.
  friend Rational operator/(const Rational& a, const Rational& b);
  friend Rational operator-(const Rational& a);
  friend bool operator==(const Rational& a, const Rational& b) { return a.value_ == b.value_; }
  friend std::strong_ordering operator<=>(const Rational& a, const Rational& b) {
    return cmp(a.value_, b.value_) <=> 0;
  }

 private:
  mpq_class value_;
};

/// The longest power that is computed, in bits: "10^10^18" is refused before GMP runs out of
/// memory.
inline constexpr std::size_t max_power_bits = 10'000'000;

/// base^exponent; 0^0 is 1. Throws std::domain_error for 0 to a negative power, and when
/// base.bits() * |exponent| is above max_power_bits (0, 1 and -1 have every power).
Rational power(const Rational& base, long exponent);

Rational abs(const Rational& a);

}  // namespace assay::exact
