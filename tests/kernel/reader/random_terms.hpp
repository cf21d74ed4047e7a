// Defines random terms, made as a reader makes them, for properties of reading and printing.
#pragma once

#include "kernel/function.hpp"
#include "kernel/term.hpp"

#include <random>
#include <string>
#include <vector>

namespace assay::kernel {

/// base^exponent, but their product for integers beyond max_exponent.
inline Term power_or_product(const Term& base, const Term& exponent) {
  const bool is_integer = exponent.is(Op::number) && exponent.number().is_integer();
  if (is_integer && exact::abs(exponent.number()) > max_exponent) return base * exponent;
  return power(base, exponent);
}

class RandomTerms {
 public:
  explicit RandomTerms(unsigned seed) : engine_(seed) {}

  /// Every operation occurs; calls of f (two arguments) and of the constant c do too.
  Term term(const std::vector<std::string>& variables, int depth) {
    if (depth == 0) return leaf(variables);
    const auto next = [&] { return term(variables, depth - 1 - pick(depth)); };
    switch (pick(11)) {
      case 0: return next() + next();
      case 1: return next() - next();
      case 2: return next() * next();
      case 3: return next() / next();
      case 4: return -next();
      case 5: return power_or_product(next(), next());
      case 6: return power_or_product(next(), literal());
      case 7: return Term::call("f", {next(), next()});
      case 8: return leaf(variables);
      default: return function(next);
    }
  }

  Term literal() {
    switch (pick(6)) {
      case 0: return Term::number(exact::Rational(pick(20) - 10));
      case 1:
        return Term::number(exact::Rational(mpz_class(pick(20) - 10), mpz_class(1 + pick(9))));
      case 2: return Term::number(exact::power(exact::Rational(10), pick(60) - 30));
      case 3: return Term::number(exact::power(exact::Rational(2), pick(400) - 200));
      case 4: return Term::number(exact::Rational(mpz_class(pick(2000) - 1000), mpz_class(1000)));
      default: return Term::number(exact::Rational(pick(3)));
    }
  }

  int pick(int below) { return std::uniform_int_distribution<int>(0, below - 1)(engine_); }

 private:
  Term leaf(const std::vector<std::string>& variables) {
    const int kind = pick(8);
    if (kind == 0) return Term::pi();
    if (kind == 1) return Term::call("c", {});
    if (kind < 4 || variables.empty()) return literal();
    return Term::variable(
        variables[static_cast<std::size_t>(pick(static_cast<int>(variables.size())))]);
  }

  template <class Next>
  Term function(const Next& next) {
    const auto all = functions();
    const Function& f = all[static_cast<std::size_t>(pick(static_cast<int>(all.size())))];
    std::vector<Term> arguments;
    for (std::size_t i = 0; i < f.arity; ++i) arguments.push_back(next());
    return Term::apply(f.op, arguments);
  }

  std::mt19937 engine_;
};

}  // namespace assay::kernel
