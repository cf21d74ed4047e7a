// Defines FactoredTerm, the normal form of a term as a number times factors over factors, whose one
// factor without a plain sign is the core.
#pragma once

#include "exact/rational.hpp"
#include "kernel/algebra/normal_form.hpp"
#include "prover/ladder/univariate.hpp"

#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace assay::prover::ladder {

/// A polynomial in atoms that are terms.
struct Core {
  kernel::algebra::Polynomial polynomial;
  std::vector<kernel::Term> atoms;

  kernel::Term term() const;
  /// The number of the atom that t is.
  std::optional<kernel::algebra::Atom> atom(const kernel::Term& t) const;
  /// The atoms that occur.
  std::vector<kernel::algebra::Atom> occurring() const;
  /// c_k with polynomial = sum of c_k * atom^k, k from 0 on.
  std::vector<kernel::algebra::Polynomial> coefficients(kernel::algebra::Atom) const;
  /// The coefficients when no other atom than this occurs.
  std::optional<Univariate> univariate(kernel::algebra::Atom) const;
};

struct PowerOfTerm {
  kernel::Term base;
  long exponent = 1;
};

/// The term is coefficient * product of `factors` * core / product of `divisors`, modulo the
/// rewritings with which it was made. The coefficient is positive.
struct FactoredTerm {
  exact::Rational coefficient = 1;
  std::vector<PowerOfTerm> factors;
  std::vector<PowerOfTerm> divisors;
  Core core;
};

/// The factors are the powers of atoms that divide the numerator and, where other atoms occur, the
/// common divisor of the polynomials in `variable` that are its coefficients. nullopt when the
/// kernel refuses the normal form, and for 0.
std::optional<FactoredTerm> factored(const kernel::Term& t, const std::string& variable,
                                     std::span<const kernel::Relation> rewritings);

}  // namespace assay::prover::ladder
