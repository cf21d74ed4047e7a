// Defines the search for sums of squares with weights: Gram matrices found by numbers, rounded to
// rationals and checked exactly.
#pragma once

#include "kernel/algebra/normal_form.hpp"

#include <cstddef>
#include <optional>
#include <vector>

namespace assay::prover::algebra {

/// The unknown sum of squares of polynomials in the span of `basis`, times `weight`.
struct WeightedSquares {
  kernel::algebra::Polynomial weight;
  std::vector<kernel::algebra::Polynomial> basis;
};

/// target = sum of the weighted squares + sum of c_i * multiples[i], c_i any numbers; modulo the
/// rewritings of `forms`.
struct GramProblem {
  kernel::algebra::Polynomial target;
  std::vector<WeightedSquares> squares;
  std::vector<kernel::algebra::Polynomial> multiples;
};

/// coefficient * root^2, coefficient > 0.
struct Square {
  exact::Rational coefficient;
  kernel::algebra::Polynomial root;
};

struct GramSolution {
  std::vector<std::vector<Square>> squares;   // for each weight
  std::vector<exact::Rational> coefficients;  // of the multiples
};

/// The equation between the coefficients is linear in the Gram matrices (M. D. Choi, T. Y. Lam &
/// B. Reznick, Sums of squares of real polynomials, 1995). A numerical solution in the interior of
/// the cone is rounded (H. Peyrl & P. A. Parrilo, Computing sum of squares decompositions with
/// rational coefficients, 2008); where the target has zeros there is no interior, and the bases
/// are cut down to what vanishes on the numerical kernel, when that looks rational (facial
/// reduction; D. Monniaux & P. Corbineau, On the generation of Positivstellensatz witnesses in
/// degenerate cases, 2011). nullopt when none is found or the problem is too large.
std::optional<GramSolution> solve(GramProblem problem, const kernel::algebra::NormalForms& forms);

}  // namespace assay::prover::algebra
