#include "prover/algebra/combination_search.hpp"

#include "kernel/refusal.hpp"
#include "prover/algebra/candidates.hpp"
#include "prover/algebra/simplex.hpp"
#include "prover/algebra/squares.hpp"

#include <map>

namespace assay::prover::algebra {

using exact::Rational;
using kernel::Combination;
using kernel::Comparison;
using kernel::Relation;
using kernel::Term;
using kernel::algebra::Fraction;
using kernel::algebra::Monomial;
using kernel::algebra::Polynomial;

namespace {

constexpr std::size_t max_candidates = 400;
constexpr std::size_t max_equations = 600;
constexpr int max_clearings = 4;

/// The candidates' values multiplied by one common denominator and rewritten, as polynomials;
/// nullopt when rewriting brings in new denominators again and again.
std::optional<std::vector<Polynomial>> cleared(std::vector<Fraction> values,
                                               const kernel::algebra::NormalForms& forms) {
  for (int i = 0; i < max_clearings; ++i) {
    Fraction::Factors multiple;
    for (const Fraction& value : values)
      multiple = least_common_multiple(multiple, value.denominator());
    bool is_polynomial = true;
    for (Fraction& value : values) {
      value = forms.rewritten(Fraction(numerator_over(multiple, value)));
      is_polynomial = is_polynomial && value.denominator().empty();
    }
    if (!is_polynomial) continue;
    std::vector<Polynomial> result;
    for (const Fraction& value : values) result.push_back(value.numerator());
    return result;
  }
  return std::nullopt;
}

/// The linear program of one shape. Its columns: the multipliers' coefficients, the summands'
/// coefficients, then two slacks.
class Program {
 public:
  Program(const Candidates& candidates, const Shape& shape, bool strict)
      : candidates_(candidates),
        multipliers_(candidates.multipliers(shape)),
        summands_(candidates.summands(shape)),
        strict_(strict) {}

  std::size_t size() const { return multipliers_.size() + summands_.size(); }

  std::optional<Combination> solve() const {
    std::vector<Fraction> values;
    for (const Candidate& m : multipliers_) values.push_back(m.value * candidates_.goal());
    for (const Candidate& s : summands_) values.push_back(Fraction(Polynomial(-1)) * s.value);
    const auto polynomials = cleared(values, candidates_.forms());
    if (!polynomials) return std::nullopt;

    std::map<Monomial, LinearEquation> by_monomial;
    for (std::size_t column = 0; column < polynomials->size(); ++column)
      for (const auto& [monomial, coefficient] : (*polynomials)[column].terms())
        by_monomial[monomial].coefficients[column] = coefficient;
    if (by_monomial.size() > max_equations) return std::nullopt;

    std::vector<LinearEquation> equations;
    for (auto& [monomial, equation] : by_monomial) equations.push_back(std::move(equation));
    equations.push_back(at_least_one(multipliers_, 0, size()));
    if (strict_) equations.push_back(at_least_one(summands_, multipliers_.size(), size() + 1));
    const auto solution = nonnegative_solution(equations, size() + 2);
    if (!solution || !is_identity(values, *solution)) return std::nullopt;
    return combination(*solution);
  }

 private:
  /// The coefficients of the positive candidates have a sum of 1 or more. All coefficients can be
  /// scaled, so this says only that the sum is not 0.
  LinearEquation at_least_one(const std::vector<Candidate>& of, std::size_t first,
                              std::size_t slack) const {
    LinearEquation result;
    result.right = 1;
    for (std::size_t i = 0; i < of.size(); ++i)
      if (of[i].is_positive) result.coefficients[first + i] = 1;
    result.coefficients[slack] = -1;
    return result;
  }

  /// Whether the kernel, which rewrites the sum and not the summands, gets 0 as well.
  bool is_identity(const std::vector<Fraction>& values,
                   const std::vector<Rational>& solution) const {
    Fraction sum;
    for (std::size_t i = 0; i < values.size(); ++i)
      if (solution[i] != 0) sum = sum + Fraction(Polynomial(solution[i])) * values[i];
    return candidates_.forms().vanishes(sum);
  }

  Combination combination(const std::vector<Rational>& solution) const {
    Rational scale = 1;
    for (std::size_t i = multipliers_.size(); i-- > 0;)
      if (solution[i] > 0) scale = 1 / solution[i];  // the first one gets the coefficient 1
    Combination result;
    const auto add = [&](const Candidate& candidate, std::size_t column,
                         std::vector<kernel::Product>& products) {
      if (solution[column] == 0) return;
      products.push_back(candidate.product);
      products.back().coefficient = candidate.product.coefficient * solution[column] * scale;
    };
    for (std::size_t i = 0; i < multipliers_.size(); ++i)
      add(multipliers_[i], i, result.multiplier);
    for (std::size_t i = 0; i < summands_.size(); ++i)
      add(summands_[i], multipliers_.size() + i, result.summands);
    const bool is_one = result.multiplier.size() == 1 && result.multiplier[0].factors.empty();
    if (is_one) result.multiplier.clear();
    return result;
  }

  const Candidates& candidates_;
  std::vector<Candidate> multipliers_;
  std::vector<Candidate> summands_;
  bool strict_;
};

/// From cheap to dear.
std::vector<Shape> shapes(const CombinationOptions& options) {
  std::vector<Shape> result;
  for (int degree = 1; degree <= options.degree; ++degree) {
    const int most = degree == 1 ? 1 : 2;
    result.push_back({degree, 0, degree - 1});
    if (!options.multipliers) continue;
    for (int of_multiplier = 1; of_multiplier <= most; ++of_multiplier)
      result.push_back({degree, of_multiplier, of_multiplier});
  }
  return result;
}

}  // namespace

std::optional<Combination> find_combination(const Relation& goal,
                                            std::span<const Relation> premises,
                                            std::span<const std::size_t> rewritings,
                                            const CombinationOptions& options) {
  if (goal.comparison == Comparison::not_equal) return std::nullopt;
  const bool strict = goal.comparison == Comparison::less || goal.comparison == Comparison::greater;
  std::vector<Relation> equations;
  for (const std::size_t premise : rewritings) equations.push_back(premises[premise]);
  std::vector<Term> squares = options.squares;
  for (const Term& t : candidate_squares(goal, equations)) squares.push_back(t);

  try {
    const Candidates candidates(goal, premises, rewritings, squares);
    for (const Shape& shape : shapes(options)) {
      try {
        if (candidates.count(shape) > max_candidates) continue;
        auto found = Program(candidates, shape, strict).solve();
        if (!found) continue;
        found->rewritings.assign(rewritings.begin(), rewritings.end());
        return found;
      } catch (const kernel::Refusal&) {
        // Too large for the kernel: another shape may be small enough.
      }
    }
  } catch (const kernel::Refusal&) {
    // The kernel refuses the goal, a premise or a rewriting itself.
  }
  return std::nullopt;
}

}  // namespace assay::prover::algebra
