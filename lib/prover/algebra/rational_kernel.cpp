#include "prover/algebra/rational_kernel.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <utility>

namespace assay::prover::algebra {

using exact::Rational;

namespace {

constexpr double zero_eigenvalue = 1e-3;
constexpr long most_denominator = 120;
constexpr double nearness = 2e-4;

/// The rational of the least denominator that is near to x.
std::optional<Rational> simple_rational(double x) {
  if (!(std::abs(x) < 1e6)) return std::nullopt;
  for (long d = 1; d <= most_denominator; ++d) {
    const double n = std::round(x * static_cast<double>(d));
    if (std::abs(x - n / static_cast<double>(d)) < nearness / static_cast<double>(d))
      return Rational(static_cast<long>(n)) / Rational(d);
  }
  return std::nullopt;
}

using Rows = std::vector<std::vector<double>>;

/// Reduced row echelon form with the greatest pivot of each row; the pivots' columns in order.
std::vector<std::size_t> reduce_rows(Rows& rows) {
  std::vector<std::size_t> pivots;
  for (std::size_t r = 0; r < rows.size(); ++r) {
    std::size_t best = 0;
    std::size_t from = r;
    for (std::size_t i = r; i < rows.size(); ++i)
      for (std::size_t j = 0; j < rows[i].size(); ++j)
        if (std::abs(rows[i][j]) > std::abs(rows[from][best]) * (1 + 1e-6)) {
          from = i;
          best = j;
        }
    std::swap(rows[r], rows[from]);
    const double pivot = rows[r][best];
    for (double& x : rows[r]) x /= pivot;
    for (std::size_t i = 0; i < rows.size(); ++i) {
      if (i == r) continue;
      const double factor = rows[i][best];
      for (std::size_t j = 0; j < rows[i].size(); ++j) rows[i][j] -= factor * rows[r][j];
    }
    pivots.push_back(best);
  }
  return pivots;
}

}  // namespace

std::optional<std::vector<std::vector<Rational>>> rational_range(const Matrix& a) {
  const std::size_t n = a.size();
  const Eigen e = eigen(a);
  Rows kernel;
  for (std::size_t k = 0; k < n && e.values[k] < zero_eigenvalue; ++k) {
    kernel.emplace_back(n);
    for (std::size_t i = 0; i < n; ++i) kernel.back()[i] = e.vectors(i, k);
  }
  const std::vector<std::size_t> pivots = reduce_rows(kernel);
  std::vector<std::vector<Rational>> result;
  for (std::size_t f = 0; f < n; ++f) {
    if (std::find(pivots.begin(), pivots.end(), f) != pivots.end()) continue;
    std::vector<Rational> row(n);
    row[f] = 1;
    for (std::size_t i = 0; i < kernel.size(); ++i) {
      const auto x = simple_rational(kernel[i][f]);
      if (!x) return std::nullopt;
      row[pivots[i]] = -*x;
    }
    result.push_back(std::move(row));
  }
  return result;
}

}  // namespace assay::prover::algebra
