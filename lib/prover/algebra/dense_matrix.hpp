// Defines Matrix, a square matrix in double arithmetic, with the decompositions that a search by
// numbers needs. Nothing rests on their exactness.
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

namespace assay::prover::algebra {

/// A square matrix, row by row.
class Matrix {
 public:
  explicit Matrix(std::size_t size) : size_(size), entries_(size * size) {}

  std::size_t size() const { return size_; }
  double& operator()(std::size_t i, std::size_t j) { return entries_[i * size_ + j]; }
  double operator()(std::size_t i, std::size_t j) const { return entries_[i * size_ + j]; }

 private:
  std::size_t size_;
  std::vector<double> entries_;
};

Matrix operator*(const Matrix& a, const Matrix& b);

/// The lower triangular L with a = L L^T, of a symmetric a; nullopt unless a is positive definite
/// (Golub & Van Loan, Matrix Computations, algorithm 4.2.1).
std::optional<Matrix> cholesky(const Matrix& a);
/// The x with L L^T x = b.
std::vector<double> solve(const Matrix& l, std::vector<double> b);
/// The inverse of L L^T.
Matrix inverse(const Matrix& l);

/// Eigenvalues in ascending order; column i of `vectors` belongs to values[i].
struct Eigen {
  std::vector<double> values;
  Matrix vectors;
};
/// Of a symmetric matrix, by cyclic Jacobi rotations (same book, section 8.5).
Eigen eigen(Matrix a);

}  // namespace assay::prover::algebra
