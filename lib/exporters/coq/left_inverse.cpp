#include "exporters/coq/left_inverse.hpp"

#include <algorithm>

namespace assay::exporters::coq {

namespace {

using exact::Rational;
using Row = std::vector<Rational>;

void scale(Row& row, const Rational& factor) {
  for (Rational& x : row) x = factor * x;
}

void subtract(Row& row, const Rational& factor, const Row& other) {
  for (std::size_t j = 0; j < row.size(); ++j) row[j] = row[j] - factor * other[j];
}

}  // namespace

std::optional<Matrix> left_inverse(Matrix a) {
  const std::size_t n = a.size();
  // (A | I) becomes (I | A^-1).
  for (std::size_t i = 0; i < n; ++i)
    for (std::size_t j = 0; j < n; ++j) a[i].emplace_back(i == j ? 1 : 0);
  for (std::size_t k = 0; k < n; ++k) {
    const auto pivot = std::ranges::find_if(a.begin() + static_cast<std::ptrdiff_t>(k), a.end(),
                                            [&](const Row& r) { return r[k].sign() != 0; });
    if (pivot == a.end()) return std::nullopt;
    std::swap(a[k], *pivot);
    scale(a[k], Rational(1) / a[k][k]);
    for (std::size_t i = 0; i < n; ++i)
      if (i != k) subtract(a[i], Rational(a[i][k]), a[k]);
  }
  for (Row& row : a) row.erase(row.begin(), row.begin() + static_cast<std::ptrdiff_t>(n));
  return a;
}

}  // namespace assay::exporters::coq
