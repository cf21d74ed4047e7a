// Defines left_inverse, the inverse of a matrix of rational numbers, which a Coq proof is given and
// checks.
#pragma once

#include "exact/rational.hpp"

#include <optional>
#include <vector>

namespace assay::exporters::coq {

/// Row by row.
using Matrix = std::vector<std::vector<exact::Rational>>;

/// By Gauss-Jordan elimination; nullopt when the square matrix is singular.
std::optional<Matrix> left_inverse(Matrix a);

}  // namespace assay::exporters::coq
