// Defines the exact simplex method: whether linear equations have a solution without negative
// numbers.
#pragma once

#include "exact/rational.hpp"

#include <cstddef>
#include <map>
#include <optional>
#include <vector>

namespace assay::prover::algebra {

/// sum of coefficients[j] * x_j = right; columns that are not listed have the coefficient 0.
struct LinearEquation {
  std::map<std::size_t, exact::Rational> coefficients;
  exact::Rational right;
};

/// Some x_0, ..., x_(columns - 1) >= 0 that satisfy all equations; nullopt when there are none, or
/// after `max_work` operations on words of numbers. The solution is a vertex: at most as many x_j
/// as there are equations are not 0. Earlier columns are preferred. Phase 1 of the simplex method
/// with Bland's rule, which cannot cycle (R. G. Bland, New finite pivoting rules for the simplex
/// method, Math. Oper. Res. 2, 1977).
std::optional<std::vector<exact::Rational>> nonnegative_solution(
    const std::vector<LinearEquation>& equations, std::size_t columns,
    std::size_t max_work = 1'500'000);

}  // namespace assay::prover::algebra
