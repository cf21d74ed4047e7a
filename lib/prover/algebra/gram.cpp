#include "prover/algebra/gram.hpp"

#include "prover/algebra/affine_family.hpp"
#include "prover/algebra/rational_kernel.hpp"
#include "prover/algebra/semidefinite.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <utility>

namespace assay::prover::algebra {

using exact::Rational;
using kernel::algebra::Fraction;
using kernel::algebra::Monomial;
using kernel::algebra::NormalForms;
using kernel::algebra::Polynomial;

namespace {

constexpr std::size_t max_unknowns = 700;
constexpr std::size_t max_parameters = 160;
constexpr int max_reductions = 6;
constexpr int most_bits = 30;

/// An entry of a Gram matrix that is an unknown of the linear equations.
struct Place {
  std::size_t block;
  std::size_t row;
  std::size_t column;
};

class GramSearch {
 public:
  GramSearch(GramProblem problem, const NormalForms& forms)
      : problem_(std::move(problem)), forms_(forms) {}

  std::optional<GramSolution> run() {
    for (int i = 0; i < max_reductions; ++i) {
      if (!set_up()) return std::nullopt;
      if (drop_impossible()) continue;
      std::vector<bool> multiples_first(unknowns(), false);
      std::fill(multiples_first.begin() + static_cast<std::ptrdiff_t>(places_.size()),
                multiples_first.end(), true);
      const auto family = AffineFamily::solutions(equations_, unknowns(), multiples_first);
      if (!family || family->parameters().size() > max_parameters) return std::nullopt;
      const Member member = centre(numbers(*family));
      if (member.kind == Member::Kind::outside) return std::nullopt;
      if (auto found = rounded(*family, member.parameters)) return found;
      if (member.kind == Member::Kind::interior || !reduce(member)) return std::nullopt;
    }
    return std::nullopt;
  }

 private:
  std::size_t unknowns() const { return places_.size() + problem_.multiples.size(); }

  /// The linear equations, one for each monomial. False when they are too many or not polynomial.
  bool set_up() {
    places_.clear();
    std::map<Monomial, LinearEquation> by_monomial;
    std::size_t count = problem_.multiples.size();
    for (const WeightedSquares& s : problem_.squares)
      count += s.basis.size() * (s.basis.size() + 1) / 2;
    if (count > max_unknowns) return false;
    bool is_polynomial = true;
    const auto add = [&](const Polynomial& value, std::size_t column) {
      const Fraction f = forms_.rewritten(Fraction(value));
      is_polynomial = is_polynomial && f.denominator().empty();
      for (const auto& [monomial, c] : f.numerator().terms())
        by_monomial[monomial].coefficients[column] = c;
    };
    for (std::size_t b = 0; b < problem_.squares.size(); ++b) {
      const WeightedSquares& s = problem_.squares[b];
      for (std::size_t i = 0; i < s.basis.size(); ++i)
        for (std::size_t j = i; j < s.basis.size(); ++j) {
          const Polynomial twice(i == j ? 1 : 2);
          add(twice * s.weight * s.basis[i] * s.basis[j], places_.size());
          places_.push_back({b, i, j});
        }
    }
    for (std::size_t i = 0; i < problem_.multiples.size(); ++i)
      add(problem_.multiples[i], places_.size() + i);
    for (const auto& [monomial, c] : problem_.target.terms()) by_monomial[monomial].right = c;
    equations_.clear();
    for (auto& [monomial, equation] : by_monomial) equations_.push_back(std::move(equation));
    return is_polynomial;
  }

  /// An equation 0 = sum of diagonal entries with coefficients of one sign makes these entries 0,
  /// and with them their rows: the basis elements are dropped. Whether there were any.
  bool drop_impossible() {
    std::vector<std::vector<bool>> dropped;
    for (const WeightedSquares& s : problem_.squares) dropped.emplace_back(s.basis.size(), false);
    bool any = false;
    bool changed = true;
    const auto is_gone = [&](const Place& p) {
      return dropped[p.block][p.row] || dropped[p.block][p.column];
    };
    while (changed) {
      changed = false;
      for (const LinearEquation& equation : equations_) {
        if (equation.right != 0) continue;
        int sign = 0;
        bool forced = true;
        for (const auto& [column, a] : equation.coefficients) {
          if (column < places_.size() && is_gone(places_[column])) continue;
          forced = forced && column < places_.size() &&
                   places_[column].row == places_[column].column && sign * a.sign() >= 0;
          sign = a.sign();
        }
        if (!forced || sign == 0) continue;
        for (const auto& [column, a] : equation.coefficients)
          if (!is_gone(places_[column])) dropped[places_[column].block][places_[column].row] = true;
        any = changed = true;
      }
    }
    for (std::size_t b = 0; b < dropped.size(); ++b) {
      std::vector<Polynomial> kept;
      for (std::size_t i = 0; i < dropped[b].size(); ++i)
        if (!dropped[b][i]) kept.push_back(problem_.squares[b].basis[i]);
      problem_.squares[b].basis = std::move(kept);
    }
    return any;
  }

  MatrixFamily numbers(const AffineFamily& family) const {
    MatrixFamily result;
    for (const WeightedSquares& s : problem_.squares) result.sizes.push_back(s.basis.size());
    const auto entry = [&](std::size_t unknown, const Rational& value) {
      const Place& p = places_[unknown];
      return Entry{p.block, p.row, p.column, value.gmp().get_d()};
    };
    const std::vector<Rational> origin = family.origin();
    for (std::size_t j = 0; j < places_.size(); ++j)
      if (origin[j] != 0) result.origin.push_back(entry(j, origin[j]));
    for (std::size_t k = 0; k < family.parameters().size(); ++k) {
      result.directions.emplace_back();
      for (const auto& [unknown, value] : family.direction(k))
        if (unknown < places_.size()) result.directions.back().push_back(entry(unknown, value));
    }
    return result;
  }

  /// The simplest rounding of the parameters that gives sums of squares.
  std::optional<GramSolution> rounded(const AffineFamily& family,
                                      const std::vector<double>& parameters) const {
    for (int bits = 0; bits <= most_bits; bits += 3) {
      std::vector<Rational> values;
      for (const double y : parameters) {
        if (!(std::abs(y) < 1e9)) return std::nullopt;
        const auto scaled = static_cast<long>(std::llround(std::ldexp(y, bits)));
        values.push_back(Rational(scaled) / Rational(1L << static_cast<unsigned>(bits)));
      }
      if (auto found = decomposed(family.at(values))) return found;
      if (parameters.empty()) return std::nullopt;
    }
    return std::nullopt;
  }

  std::optional<GramSolution> decomposed(const std::vector<Rational>& unknown) const {
    GramSolution result;
    std::size_t next = 0;
    for (const WeightedSquares& s : problem_.squares) {
      const std::size_t n = s.basis.size();
      std::vector<std::vector<Rational>> gram(n, std::vector<Rational>(n));
      for (std::size_t i = 0; i < n; ++i)
        for (std::size_t j = i; j < n; ++j) gram[i][j] = gram[j][i] = unknown[next++];
      auto squares = squares_of(std::move(gram), s.basis);
      if (!squares) return std::nullopt;
      result.squares.push_back(std::move(*squares));
    }
    result.coefficients.assign(unknown.begin() + static_cast<std::ptrdiff_t>(next), unknown.end());
    return result;
  }

  /// The L D L^T decomposition with the greatest pivot first; nullopt when the matrix is not
  /// positive semidefinite.
  static std::optional<std::vector<Square>> squares_of(std::vector<std::vector<Rational>> gram,
                                                       const std::vector<Polynomial>& basis) {
    std::vector<Square> result;
    const std::size_t n = basis.size();
    for (std::size_t round = 0; round < n; ++round) {
      std::size_t p = 0;
      for (std::size_t i = 0; i < n; ++i) {
        if (gram[i][i] < 0) return std::nullopt;
        if (gram[i][i] > gram[p][p]) p = i;
      }
      const Rational pivot = gram[p][p];
      if (pivot == 0) break;
      Polynomial root;
      for (std::size_t j = 0; j < n; ++j) root = root + Polynomial(gram[p][j] / pivot) * basis[j];
      result.push_back({pivot, root});
      const std::vector<Rational> row = gram[p];
      for (std::size_t i = 0; i < n; ++i)
        for (std::size_t j = 0; j < n; ++j) gram[i][j] = gram[i][j] - row[i] * row[j] / pivot;
    }
    for (const auto& row : gram)
      for (const Rational& entry : row)
        if (entry != 0) return std::nullopt;
    return result;
  }

  /// Cuts the bases down to what the kernel of the matrix allows. False when it is not recognised.
  bool reduce(const Member& member) {
    bool any = false;
    for (std::size_t b = 0; b < problem_.squares.size(); ++b) {
      std::vector<Polynomial>& basis = problem_.squares[b].basis;
      const auto complement = rational_range(member.blocks[b]);
      if (!complement) return false;
      if (complement->size() == basis.size()) continue;
      std::vector<Polynomial> smaller;
      for (const std::vector<Rational>& row : *complement) {
        Polynomial p;
        for (std::size_t i = 0; i < row.size(); ++i) p = p + Polynomial(row[i]) * basis[i];
        smaller.push_back(std::move(p));
      }
      basis = std::move(smaller);
      any = true;
    }
    return any;
  }

  GramProblem problem_;
  const NormalForms& forms_;
  std::vector<Place> places_;
  std::vector<LinearEquation> equations_;
};

}  // namespace

std::optional<GramSolution> solve(GramProblem problem, const NormalForms& forms) {
  return GramSearch(std::move(problem), forms).run();
}

}  // namespace assay::prover::algebra
