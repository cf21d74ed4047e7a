// Defines random polynomials and terms, and their values at rational points, for the tests of the
// algebra: a normal form is right when it has the value of its term.
#pragma once

#include "kernel/algebra/fraction.hpp"
#include "kernel/term.hpp"

#include <map>
#include <optional>
#include <random>
#include <string>
#include <vector>

namespace assay::kernel::algebra::testing {

using exact::Rational;

class Samples {
 public:
  explicit Samples(unsigned seed) : source_(seed) {}

  long below(long n) { return static_cast<long>(source_() % static_cast<unsigned long>(n)); }

  Rational number() { return Rational(below(13) - 6) / Rational(1 + below(4)); }

  Polynomial polynomial(long atoms, long most_terms) {
    Polynomial result;
    for (long i = below(most_terms + 1); i > 0; --i) {
      Polynomial product(number());
      for (long d = below(4); d > 0; --d)
        product = product * Polynomial(1, Monomial(static_cast<Atom>(below(atoms))));
      result = result + product;
    }
    return result;
  }

  /// A term of rational operations in x, y, z, of the depth given.
  Term term(int depth) {
    if (depth == 0 || below(6) == 0) {
      const char* names[] = {"x", "y", "z"};
      return below(3) == 0 ? Term::number(number()) : Term::variable(names[below(3)]);
    }
    const Term a = term(depth - 1);
    switch (below(7)) {
      case 0: return a + term(depth - 1);
      case 1: return a - term(depth - 1);
      case 2: return a * term(depth - 1);
      case 3:
      case 4: return a / term(depth - 1);
      case 5: return -a;
      default: return Term::power_integer(a, below(5) - 2);
    }
  }

 private:
  std::mt19937_64 source_;
};

inline Rational value(const Polynomial& p, const std::vector<Rational>& at) {
  Rational result = 0;
  for (const auto& [monomial, coefficient] : p.terms()) {
    Rational product = coefficient;
    for (const auto& [atom, exponent] : monomial.powers())
      product = product * power(at[atom], exponent);
    result = result + product;
  }
  return result;
}

/// nullopt where a factor of the denominator is 0.
inline std::optional<Rational> value(const Fraction& f, const std::vector<Rational>& at) {
  Rational result = value(f.numerator(), at);
  for (const auto& [factor, times] : f.denominator()) {
    const Rational divisor = value(factor, at);
    if (divisor == 0) return std::nullopt;
    result = result / power(divisor, times);
  }
  return result;
}

/// The value of a term of rational operations; nullopt where it is undefined.
inline std::optional<Rational> value(const Term& t, const std::map<std::string, Rational>& at) {
  std::vector<Rational> u;
  for (const Term& argument : t.arguments()) {
    const auto v = value(argument, at);
    if (!v) return std::nullopt;
    u.push_back(*v);
  }
  switch (t.op()) {
    case Op::number: return t.number();
    case Op::variable: return at.at(t.name());
    case Op::negate: return -u[0];
    case Op::add: return u[0] + u[1];
    case Op::subtract: return u[0] - u[1];
    case Op::multiply: return u[0] * u[1];
    case Op::divide: return u[1] == 0 ? std::nullopt : std::optional(u[0] / u[1]);
    case Op::power_integer:
      if (u[0] == 0 && t.exponent() < 0) return std::nullopt;
      return power(u[0], t.exponent());
    default: return std::nullopt;
  }
}

}  // namespace assay::kernel::algebra::testing
