// Defines Candidates, the products that a combination may use, with their values.
#pragma once

#include "kernel/algebra/normal_form.hpp"
#include "kernel/combination.hpp"
#include "kernel/relation.hpp"

#include <cstddef>
#include <span>
#include <vector>

namespace assay::prover::algebra {

/// A product with the coefficient 1 or -1.
struct Candidate {
  kernel::Product product;
  kernel::algebra::Fraction value;
  bool is_positive = false;  // it has strict premises for factors only
};

/// Which products are made.
struct Shape {
  int degree = 1;             // at most so many order premises in a summand, a square counts as one
  int multiplier_degree = 0;  // and in a product of the multiplier
  int equation_degree = 0;    // at most so many atoms beside an equation
};

class Candidates {
 public:
  /// Throws Refusal when the kernel refuses a normal form.
  Candidates(const kernel::Relation& goal, std::span<const kernel::Relation> premises,
             std::span<const std::size_t> rewritings, std::span<const kernel::Term> squares);

  std::vector<Candidate> multipliers(const Shape& shape) const;
  std::vector<Candidate> summands(const Shape& shape) const;
  /// How many both are together, without making them.
  std::size_t count(const Shape& shape) const;

  /// One for each equation that is no rewriting.
  const std::vector<Candidate>& equations() const { return equations_; }
  const kernel::algebra::Fraction& goal() const { return goal_; }
  const kernel::algebra::NormalForms& forms() const { return forms_; }

 private:
  kernel::algebra::Fraction difference(const kernel::Relation& r);
  std::vector<Candidate> order_products(int degree) const;
  std::vector<Candidate> beside_equation(int degree) const;

  kernel::algebra::NormalForms forms_;
  kernel::algebra::Fraction goal_;
  bool goal_is_equation_;
  std::vector<Candidate> orders_;     // one for each order premise
  std::vector<Candidate> equations_;  // one for each equation that is no rewriting
  std::vector<Candidate> squares_;
  std::vector<Candidate> atoms_;  // the atoms of the goal and of the premises
};

}  // namespace assay::prover::algebra
