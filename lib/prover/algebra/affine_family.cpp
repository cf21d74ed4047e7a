#include "prover/algebra/affine_family.hpp"

#include <algorithm>

namespace assay::prover::algebra {

using exact::Rational;

namespace {

/// row - factor * other, without zeros.
void subtract(LinearEquation& row, const Rational& factor, const LinearEquation& other) {
  for (const auto& [column, a] : other.coefficients) {
    Rational& entry = row.coefficients[column];
    entry = entry - factor * a;
    if (entry == 0) row.coefficients.erase(column);
  }
  row.right = row.right - factor * other.right;
}

}  // namespace

std::optional<AffineFamily> AffineFamily::solutions(const std::vector<LinearEquation>& equations,
                                                    std::size_t unknowns,
                                                    const std::vector<bool>& eliminated_first) {
  AffineFamily result;
  result.unknowns_ = unknowns;
  for (LinearEquation row : equations) {
    std::vector<std::pair<std::size_t, Rational>> known;
    for (const auto& [column, a] : row.coefficients)
      if (result.rows_.contains(column)) known.emplace_back(column, a);
    for (const auto& [column, a] : known) subtract(row, a, result.rows_.at(column));
    if (row.coefficients.empty()) {
      if (row.right != 0) return std::nullopt;
      continue;
    }
    auto pivot = row.coefficients.begin();
    for (auto i = row.coefficients.begin(); i != row.coefficients.end(); ++i)
      if (eliminated_first[i->first] && !eliminated_first[pivot->first]) pivot = i;
    const std::size_t column = pivot->first;
    const Rational by = pivot->second;
    for (auto& [j, a] : row.coefficients) a = a / by;
    row.right = row.right / by;
    for (auto& [other, equation] : result.rows_)
      if (const auto entry = equation.coefficients.find(column);
          entry != equation.coefficients.end())
        subtract(equation, Rational(entry->second), row);
    result.rows_.emplace(column, std::move(row));
  }
  for (std::size_t j = 0; j < unknowns; ++j)
    if (!result.rows_.contains(j)) result.parameters_.push_back(j);
  return result;
}

std::vector<Rational> AffineFamily::origin() const {
  return at(std::vector<Rational>(parameters_.size()));
}

std::map<std::size_t, Rational> AffineFamily::direction(std::size_t k) const {
  const std::size_t parameter = parameters_.at(k);
  std::map<std::size_t, Rational> result{{parameter, 1}};
  for (const auto& [pivot, row] : rows_)
    if (const auto entry = row.coefficients.find(parameter); entry != row.coefficients.end())
      result[pivot] = -entry->second;
  return result;
}

std::vector<Rational> AffineFamily::at(const std::vector<Rational>& values) const {
  std::vector<Rational> result(unknowns_);
  for (std::size_t k = 0; k < parameters_.size(); ++k) result[parameters_[k]] = values[k];
  for (const auto& [pivot, row] : rows_) {
    Rational value = row.right;
    for (const auto& [column, a] : row.coefficients)
      if (column != pivot) value = value - a * result[column];
    result[pivot] = value;
  }
  return result;
}

}  // namespace assay::prover::algebra
