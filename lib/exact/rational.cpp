// Defines the arithmetic of Rational: GMP's own, with every division by zero refused before GMP
// sees it (GMP would end the process).
#include "exact/rational.hpp"

#include <stdexcept>

namespace assay::exact {

namespace {

std::size_t bits_of(const mpz_class& n) { return mpz_sizeinbase(n.get_mpz_t(), 2); }

std::size_t mix(std::size_t seed, std::size_t value) {
  return seed ^ (value + 0x9e3779b97f4a7c15U + (seed << 6) + (seed >> 2));
}

std::size_t hash_of(const mpz_class& n) {
  std::size_t result = sgn(n) < 0 ? 1 : 0;
  for (std::size_t i = 0; i < mpz_size(n.get_mpz_t()); ++i) {
    result = mix(result, mpz_getlimbn(n.get_mpz_t(), static_cast<mp_size_t>(i)));
  }
  return result;
}

mpz_class power_of(const mpz_class& base, unsigned long exponent) {
  mpz_class result;
  mpz_pow_ui(result.get_mpz_t(), base.get_mpz_t(), exponent);
  return result;
}

// |exponent|, also for the smallest long, which has no negative in the type.
unsigned long magnitude(long exponent) {
  const auto bits = static_cast<unsigned long>(exponent);
  return exponent < 0 ? 0UL - bits : bits;
}

}  // namespace

Rational::Rational(const mpz_class& numerator, const mpz_class& denominator) {
  if (denominator == 0) throw std::domain_error("a fraction with denominator 0");
  value_.get_num() = numerator;
  value_.get_den() = denominator;
  value_.canonicalize();  // lowest terms: equality and hash compare numerators and denominators
}

std::size_t Rational::bits() const { return bits_of(numerator()) + bits_of(denominator()); }

std::size_t Rational::hash() const { return mix(hash_of(numerator()), hash_of(denominator())); }

Rational operator+(const Rational& a, const Rational& b) {
  Rational result;
  result.value_ = a.value_ + b.value_;
  return result;
}

Rational operator-(const Rational& a, const Rational& b) {
  Rational result;
  result.value_ = a.value_ - b.value_;
  return result;
}

Rational operator*(const Rational& a, const Rational& b) {
  Rational result;
  result.value_ = a.value_ * b.value_;
  return result;
}

Rational operator/(const Rational& a, const Rational& b) {
  if (b.sign() == 0) throw std::domain_error("division by 0");
  Rational result;
  result.value_ = a.value_ / b.value_;
  return result;
}

Rational operator-(const Rational& a) {
  Rational result;
  result.value_ = -a.value_;
  return result;
}

Rational power(const Rational& base, long exponent) {
  if (exponent == 0) return 1;
  if (base.sign() == 0 && exponent < 0) throw std::domain_error("0 to a negative power");
  if (base == 0 || base == 1) return base;

  const unsigned long n = magnitude(exponent);
  if (base == -1) return n % 2 == 0 ? 1 : -1;
  if (base.bits() > max_power_bits / n) throw std::domain_error("a power with too many digits");

  const mpz_class numerator = power_of(base.numerator(), n);
  const mpz_class denominator = power_of(base.denominator(), n);
  return exponent > 0 ? Rational(numerator, denominator) : Rational(denominator, numerator);
}

Rational abs(const Rational& a) { return a.sign() < 0 ? -a : a; }

}  // namespace assay::exact
