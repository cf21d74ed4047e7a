#include "prover/algebra/dense_matrix.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace assay::prover::algebra {

Matrix operator*(const Matrix& a, const Matrix& b) {
  const std::size_t n = a.size();
  Matrix result(n);
  for (std::size_t i = 0; i < n; ++i)
    for (std::size_t k = 0; k < n; ++k) {
      const double factor = a(i, k);
      if (factor == 0) continue;
      for (std::size_t j = 0; j < n; ++j) result(i, j) += factor * b(k, j);
    }
  return result;
}

std::optional<Matrix> cholesky(const Matrix& a) {
  const std::size_t n = a.size();
  Matrix l(n);
  for (std::size_t j = 0; j < n; ++j) {
    double d = a(j, j);
    for (std::size_t k = 0; k < j; ++k) d -= l(j, k) * l(j, k);
    if (!(d > 0)) return std::nullopt;
    l(j, j) = std::sqrt(d);
    for (std::size_t i = j + 1; i < n; ++i) {
      double s = a(i, j);
      for (std::size_t k = 0; k < j; ++k) s -= l(i, k) * l(j, k);
      l(i, j) = s / l(j, j);
    }
  }
  return l;
}

std::vector<double> solve(const Matrix& l, std::vector<double> b) {
  const std::size_t n = l.size();
  for (std::size_t i = 0; i < n; ++i) {
    for (std::size_t k = 0; k < i; ++k) b[i] -= l(i, k) * b[k];
    b[i] /= l(i, i);
  }
  for (std::size_t i = n; i-- > 0;) {
    for (std::size_t k = i + 1; k < n; ++k) b[i] -= l(k, i) * b[k];
    b[i] /= l(i, i);
  }
  return b;
}

Matrix inverse(const Matrix& l) {
  const std::size_t n = l.size();
  Matrix result(n);
  for (std::size_t j = 0; j < n; ++j) {
    std::vector<double> unit(n);
    unit[j] = 1;
    const std::vector<double> column = solve(l, std::move(unit));
    for (std::size_t i = 0; i < n; ++i) result(i, j) = column[i];
  }
  return result;
}

namespace {

/// Makes a(p, q) zero by a rotation in the plane of p and q.
void rotate(Matrix& a, Matrix& vectors, std::size_t p, std::size_t q) {
  const double theta = (a(q, q) - a(p, p)) / (2 * a(p, q));
  const double t = (theta >= 0 ? 1 : -1) / (std::abs(theta) + std::sqrt(theta * theta + 1));
  const double c = 1 / std::sqrt(t * t + 1);
  const double s = t * c;
  for (std::size_t k = 0; k < a.size(); ++k) {
    const double kp = a(k, p);
    const double kq = a(k, q);
    a(k, p) = c * kp - s * kq;
    a(k, q) = s * kp + c * kq;
    const double vp = vectors(k, p);
    vectors(k, p) = c * vp - s * vectors(k, q);
    vectors(k, q) = s * vp + c * vectors(k, q);
  }
  for (std::size_t k = 0; k < a.size(); ++k) {
    const double pk = a(p, k);
    const double qk = a(q, k);
    a(p, k) = c * pk - s * qk;
    a(q, k) = s * pk + c * qk;
  }
}

}  // namespace

Eigen eigen(Matrix a) {
  constexpr int max_sweeps = 30;
  const std::size_t n = a.size();
  Matrix vectors(n);
  for (std::size_t i = 0; i < n; ++i) vectors(i, i) = 1;
  bool changed = true;
  for (int sweep = 0; sweep < max_sweeps && changed; ++sweep) {
    changed = false;
    for (std::size_t p = 0; p < n; ++p)
      for (std::size_t q = p + 1; q < n; ++q) {
        if (std::abs(a(p, q)) <= 1e-15 * (std::abs(a(p, p)) + std::abs(a(q, q)))) continue;
        rotate(a, vectors, p, q);
        changed = true;
      }
  }
  std::vector<std::size_t> order(n);
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::sort(order.begin(), order.end(),
            [&](std::size_t i, std::size_t j) { return a(i, i) < a(j, j); });
  Eigen result{{}, Matrix(n)};
  for (std::size_t k = 0; k < n; ++k) {
    result.values.push_back(a(order[k], order[k]));
    for (std::size_t i = 0; i < n; ++i) result.vectors(i, k) = vectors(i, order[k]);
  }
  return result;
}

}  // namespace assay::prover::algebra
