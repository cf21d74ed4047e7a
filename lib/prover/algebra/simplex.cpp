#include "prover/algebra/simplex.hpp"

#include <limits>

namespace assay::prover::algebra {

namespace {

using exact::Rational;

constexpr std::size_t none = std::numeric_limits<std::size_t>::max();

/// Columns that must be 0: in an equation with right side 0 whose coefficients have one sign.
/// Products of hypotheses are full of monomials that occur in one product alone, so this usually
/// removes most of them.
std::vector<bool> forced_to_zero(const std::vector<LinearEquation>& equations,
                                 std::size_t columns) {
  std::vector<bool> zero(columns, false);
  for (bool changed = true; changed;) {
    changed = false;
    for (const LinearEquation& equation : equations) {
      if (equation.right != 0) continue;
      bool positive = false;
      bool negative = false;
      for (const auto& [column, a] : equation.coefficients)
        if (!zero[column]) (a > 0 ? positive : negative) = true;
      if (positive == negative) continue;
      for (const auto& [column, a] : equation.coefficients) zero[column] = true;
      changed = true;
    }
  }
  return zero;
}

/// Equations solved for a basis, with one artificial variable for each equation at the start. The
/// last row is the sum of the artificial variables in terms of the others; 0 means feasible.
class Tableau {
 public:
  Tableau(const std::vector<LinearEquation>& equations, const std::vector<std::size_t>& columns,
          std::size_t all_columns)
      : width_(columns.size() + 1), basis_(equations.size(), none) {
    std::vector<std::size_t> place(all_columns, none);
    for (std::size_t j = 0; j < columns.size(); ++j) place[columns[j]] = j;
    rows_.assign(equations.size() + 1, std::vector<Rational>(width_));
    for (std::size_t i = 0; i < equations.size(); ++i) {
      const Rational sign = equations[i].right < 0 ? -1 : 1;
      for (const auto& [column, a] : equations[i].coefficients)
        if (place[column] != none) rows_[i][place[column]] = sign * a;
      rows_[i].back() = sign * equations[i].right;
      for (std::size_t j = 0; j < width_; ++j)
        infeasibility()[j] = infeasibility()[j] + rows_[i][j];
    }
  }

  bool is_feasible() const { return rows_.back().back() == 0; }

  /// One pivot; false when the sum of the artificial variables cannot be lowered.
  bool step() {
    std::size_t entering = 0;
    while (entering + 1 < width_ && infeasibility()[entering] <= 0) ++entering;
    if (entering + 1 == width_) return false;
    pivot(leaving_row(entering), entering);
    return true;
  }

  /// What the pivots so far have cost: operations on rationals, each as dear as its numbers are
  /// long (products and greatest common divisors take quadratic time).
  std::size_t work() const { return work_; }

  Rational value(std::size_t column) const {
    for (std::size_t i = 0; i < basis_.size(); ++i)
      if (basis_[i] == column) return rows_[i].back();
    return 0;
  }

 private:
  std::vector<Rational>& infeasibility() { return rows_.back(); }

  /// The row that bounds the entering column first; artificial variables leave first, then the
  /// earliest column (Bland). There is one: the sum of artificial variables is bounded below.
  std::size_t leaving_row(std::size_t entering) const {
    std::size_t best = none;
    Rational least;
    for (std::size_t i = 0; i < basis_.size(); ++i) {
      if (rows_[i][entering] <= 0) continue;
      const Rational ratio = rows_[i].back() / rows_[i][entering];
      const bool tie = best != none && ratio == least;
      if (best == none || ratio < least || (tie && order(i) < order(best))) {
        best = i;
        least = ratio;
      }
    }
    return best;
  }
  std::size_t order(std::size_t row) const { return basis_[row] == none ? 0 : basis_[row] + 1; }

  void pivot(std::size_t row, std::size_t column) {
    const Rational by = rows_[row][column];
    std::vector<std::size_t> nonzero;
    for (std::size_t j = 0; j < width_; ++j) {
      if (rows_[row][j] == 0) continue;
      rows_[row][j] = rows_[row][j] / by;
      nonzero.push_back(j);
    }
    const std::size_t words = 1 + by.bits() / 64;
    for (std::size_t i = 0; i < rows_.size(); ++i) {
      if (i == row || rows_[i][column] == 0) continue;
      const Rational factor = rows_[i][column];
      work_ += nonzero.size() * words * words;
      for (const std::size_t j : nonzero) rows_[i][j] = rows_[i][j] - factor * rows_[row][j];
    }
    basis_[row] = column;
  }

  std::size_t width_;
  std::size_t work_ = 0;
  std::vector<std::vector<Rational>> rows_;
  std::vector<std::size_t> basis_;  // `none` for the row's artificial variable
};

}  // namespace

std::optional<std::vector<Rational>> nonnegative_solution(
    const std::vector<LinearEquation>& equations, std::size_t columns, std::size_t max_work) {
  const std::vector<bool> zero = forced_to_zero(equations, columns);
  std::vector<std::size_t> kept;
  for (std::size_t j = 0; j < columns; ++j)
    if (!zero[j]) kept.push_back(j);

  Tableau tableau(equations, kept, columns);
  while (!tableau.is_feasible())
    if (tableau.work() > max_work || !tableau.step()) return std::nullopt;

  std::vector<Rational> solution(columns);
  for (std::size_t j = 0; j < kept.size(); ++j) solution[kept[j]] = tableau.value(j);
  return solution;
}

}  // namespace assay::prover::algebra
