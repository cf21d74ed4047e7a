// Defines the guess of a rational basis for the range of a numerical matrix that is nearly
// singular.
#pragma once

#include "exact/rational.hpp"
#include "prover/algebra/dense_matrix.hpp"

#include <optional>
#include <vector>

namespace assay::prover::algebra {

/// Vectors that span the orthogonal complement of the kernel of a symmetric matrix, where an
/// eigenvalue counts as 0 when it is small. All unit vectors when none is; nullopt when the kernel
/// does not look like the kernel of a matrix of small rationals.
std::optional<std::vector<std::vector<exact::Rational>>> rational_range(const Matrix& a);

}  // namespace assay::prover::algebra
