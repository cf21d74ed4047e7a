// Defines Combination, the numbers and factors with which the rule `combine` proves a relation.
#pragma once

#include "exact/rational.hpp"
#include "kernel/term.hpp"

#include <cstddef>
#include <vector>

namespace assay::kernel {

/// One factor of a summand.
///   premise   the difference of the sides of a premise: right - left for <= and <, left - right
///             for >= and >, left - right for =
///   square    the square of a term
///   term      any term; allowed only beside a premise that is an equation
struct Factor {
  enum class Kind { premise, square, term };
  Kind kind;
  std::size_t premise = 0;  // of a premise: its index among the rule's premises
  Term term = Term::number(0);
  friend bool operator==(const Factor&, const Factor&) = default;
};

/// coefficient * factor_1 * factor_2 * ...
struct Product {
  exact::Rational coefficient;
  std::vector<Factor> factors;
  friend bool operator==(const Product&, const Product&) = default;
};

/// The relation's difference d satisfies  multiplier * d = sum of `summands`  as rational
/// functions, modulo the rewritings (indices of premises that are equations `atom^n = term`). The
/// multiplier is the sum of its products; none means 1.
struct Combination {
  std::vector<Product> multiplier;
  std::vector<Product> summands;
  std::vector<std::size_t> rewritings;
  friend bool operator==(const Combination&, const Combination&) = default;
};

}  // namespace assay::kernel
