// Defines the search for a positive definite member of an affine family of symmetric matrices.
#pragma once

#include "prover/algebra/dense_matrix.hpp"

#include <cstddef>
#include <vector>

namespace assay::prover::algebra {

/// An entry of a symmetric matrix of block `block`, and with it the one across the diagonal.
struct Entry {
  std::size_t block;
  std::size_t row;
  std::size_t column;
  double value;
};

/// The block diagonal matrices  origin + sum of y_k * directions[k].
struct MatrixFamily {
  std::vector<std::size_t> sizes;
  std::vector<Entry> origin;
  std::vector<std::vector<Entry>> directions;
};

struct Member {
  enum class Kind {
    interior,  // the matrix is positive definite, and about the analytic centre of those that are
    boundary,  // it is so up to rounding: about the centre of the positive semidefinite ones
    outside    // none was found
  };
  Kind kind = Kind::outside;
  std::vector<double> parameters;
  std::vector<Matrix> blocks;
};

/// Lowers t such that origin + ... + t*I is positive definite along the central path of the
/// logarithmic barrier, by Newton's method (S. Boyd & L. Vandenberghe, Convex Optimization, 2004,
/// sections 11.3 and 11.6). The number of steps is bounded.
Member centre(const MatrixFamily& family);

}  // namespace assay::prover::algebra
