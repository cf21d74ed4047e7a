#include "prover/algebra/sums_of_squares.hpp"

#include "kernel/refusal.hpp"
#include "prover/algebra/candidates.hpp"
#include "prover/algebra/gram.hpp"
#include "prover/algebra/polynomial_term.hpp"

#include <algorithm>
#include <set>
#include <utility>
#include <vector>

namespace assay::prover::algebra {

using exact::Rational;
using kernel::Combination;
using kernel::Comparison;
using kernel::Factor;
using kernel::Product;
using kernel::Relation;
using kernel::algebra::Atom;
using kernel::algebra::Fraction;
using kernel::algebra::Monomial;
using kernel::algebra::NormalForms;
using kernel::algebra::Polynomial;

namespace {

constexpr std::size_t max_atoms = 8;
constexpr long max_degree = 10;
constexpr std::size_t max_basis = 40;

/// What is tried: products of so many hypotheses as weights, terms up to a degree, and whether the
/// goal's difference is multiplied by 1 + the squares of the atoms.
struct Attempt {
  int weights;
  long degree;
  bool with_multiplier;
};

/// Products of hypotheses, one for each unknown sum of squares; those from `first_strict` on are
/// strict and have a number beside them in place of a sum of squares.
struct Weights {
  std::vector<Product> all;
  std::size_t first_strict = 0;
};

long degree_of(const Polynomial& p) { return p.is_zero() ? 0 : p.leading().first.degree(); }

void collect_atoms(const Polynomial& p, std::set<Atom>& atoms) {
  for (const auto& [monomial, coefficient] : p.terms())
    for (const auto& [atom, exponent] : monomial.powers()) atoms.insert(atom);
}

bool is_within(const Polynomial& p, const std::set<Atom>& atoms) {
  std::set<Atom> own;
  collect_atoms(p, own);
  return std::includes(atoms.begin(), atoms.end(), own.begin(), own.end());
}

class SumsOfSquares {
 public:
  SumsOfSquares(const Candidates& candidates, bool strict, bool has_rewritings)
      : candidates_(candidates),
        forms_(candidates.forms()),
        strict_(strict),
        has_no_equations_(!has_rewritings && candidates.equations().empty()) {}

  std::optional<Combination> run() {
    const Fraction goal = forms_.rewritten(candidates_.goal());
    if (!goal.denominator().empty() || goal.numerator().is_constant()) return std::nullopt;
    goal_ = goal.numerator();
    find_atoms();
    const long degree = (degree_of(goal_) + 1) / 2 * 2;
    if (atoms_.size() > max_atoms || degree > max_degree) return std::nullopt;
    for (const Attempt& attempt :
         {Attempt{0, degree, false}, Attempt{1, degree, false}, Attempt{2, degree, false},
          Attempt{0, degree + 2, true}, Attempt{2, degree + 2, false}}) {
      if (attempt.weights > 0 && !has_weights_) continue;
      if (auto found = tried(attempt)) return found;
    }
    return std::nullopt;
  }

 private:
  /// The atoms of the goal, and of the hypotheses that are connected with it.
  void find_atoms() {
    collect_atoms(goal_, atoms_);
    std::vector<Candidate> hypotheses = candidates_.multipliers({1, 1, 0});
    const auto& equations = candidates_.equations();
    hypotheses.insert(hypotheses.end(), equations.begin(), equations.end());
    has_weights_ = false;
    for (bool grows = true; grows;) {
      const std::size_t before = atoms_.size();
      for (const Candidate& h : hypotheses) {
        std::set<Atom> own;
        collect_atoms(h.value.numerator(), own);
        const bool is_connected =
            std::any_of(own.begin(), own.end(), [&](Atom a) { return atoms_.contains(a); });
        if (!is_connected) continue;
        atoms_.merge(own);
        has_weights_ = true;
      }
      grows = atoms_.size() > before;
    }
  }

  std::optional<Combination> tried(const Attempt& attempt) const {
    GramProblem problem;
    problem.target = goal_;
    Polynomial multiplier(1);
    if (attempt.with_multiplier) {
      for (const Atom a : atoms_)
        multiplier = multiplier + Polynomial(1, Monomial(a) * Monomial(a));
      const Fraction target = forms_.rewritten(Fraction(goal_ * multiplier));
      if (!target.denominator().empty()) return std::nullopt;
      problem.target = target.numerator();
    }
    const Weights weights = add_weights(problem, attempt);
    const std::vector<Product> multiples = add_multiples(problem, attempt);
    const auto solution = solve(std::move(problem), forms_);
    if (!solution) return std::nullopt;

    Combination result;
    if (attempt.with_multiplier) {
      result.multiplier.push_back({1, {}});
      for (const Atom a : atoms_)
        result.multiplier.push_back({1, {{Factor::Kind::square, 0, forms_.atoms()[a]}}});
    }
    bool is_strict = false;
    for (std::size_t i = 0; i < weights.all.size(); ++i)
      for (const Square& square : solution->squares[i]) {
        result.summands.push_back(product(weights.all[i], square));
        const bool strict_weight = i >= weights.first_strict || weights.all[i].factors.empty();
        is_strict = is_strict || (square.root.is_constant() && strict_weight);
      }
    for (std::size_t i = 0; i < multiples.size(); ++i) {
      if (solution->coefficients[i] == 0) continue;
      result.summands.push_back(multiples[i]);
      result.summands.back().coefficient = solution->coefficients[i];
    }
    if (strict_ && !is_strict) return std::nullopt;
    return result;
  }

  Product product(const Product& weight, const Square& square) const {
    Product result = weight;
    result.coefficient = square.coefficient;
    if (square.root.is_constant()) {
      const Rational c = square.root.terms().begin()->second;
      result.coefficient = square.coefficient * c * c;
    } else {
      result.factors.push_back({Factor::Kind::square, 0, term_of(square.root, forms_.atoms())});
    }
    return result;
  }

  /// The weights with their bases; for a strict goal the strict ones once more, beside a constant.
  Weights add_weights(GramProblem& problem, const Attempt& attempt) const {
    Weights result;
    std::vector<std::pair<Product, Polynomial>> strict;
    for (const Candidate& weight : candidates_.multipliers({1, attempt.weights, 0})) {
      const Fraction value = forms_.rewritten(weight.value);
      const Polynomial& g = value.numerator();
      if (!value.denominator().empty() || !is_within(g, atoms_)) continue;
      if (degree_of(g) > attempt.degree) continue;
      auto basis = monomials((attempt.degree - degree_of(g)) / 2);
      const bool is_main = weight.product.factors.empty();
      if (is_main && attempt.weights == 0 && has_no_equations_)
        std::erase_if(basis, [&](const Polynomial& m) { return !may_occur(problem.target, m); });
      if (basis.size() > max_basis) continue;
      problem.squares.push_back({g, std::move(basis)});
      result.all.push_back(weight.product);
      if (strict_ && weight.is_positive) strict.emplace_back(weight.product, g);
    }
    result.first_strict = result.all.size();
    for (auto& [weight, g] : strict) {
      problem.squares.push_back({g, {Polynomial(1)}});
      result.all.push_back(weight);
    }
    return result;
  }

  std::vector<Product> add_multiples(GramProblem& problem, const Attempt& attempt) const {
    std::vector<Product> result;
    for (const Candidate& equation : candidates_.equations()) {
      const Fraction value = forms_.rewritten(equation.value);
      const Polynomial& h = value.numerator();
      if (!value.denominator().empty() || !is_within(h, atoms_)) continue;
      for (const Polynomial& m : monomials(attempt.degree - degree_of(h))) {
        problem.multiples.push_back(h * m);
        result.push_back(equation.product);
        if (!m.is_constant())
          result.back().factors.push_back({Factor::Kind::term, 0, term_of(m, forms_.atoms())});
      }
    }
    return result;
  }

  /// The monomials up to a degree that no rewriting changes.
  std::vector<Polynomial> monomials(long degree) const {
    std::vector<Polynomial> result;
    if (degree < 0) return result;
    std::vector<Monomial> of_degree{Monomial()};
    result.emplace_back(1);
    for (long d = 1; d <= degree; ++d) {
      std::set<Monomial> next;
      for (const Monomial& m : of_degree)
        for (const Atom a : atoms_) next.insert(m * Monomial(a));
      of_degree.assign(next.begin(), next.end());
      for (const Monomial& m : of_degree) {
        const Polynomial p(1, m);
        const Fraction same = forms_.rewritten(Fraction(p));
        if (same.denominator().empty() && same.numerator() == p) result.push_back(p);
        if (result.size() > max_basis) return result;
      }
    }
    return result;
  }

  /// Whether the square of the monomial lies in a box and between two degrees around the Newton
  /// polytope of the target (B. Reznick, Extremal psd forms with few terms, 1978).
  bool may_occur(const Polynomial& target, const Polynomial& m) const {
    const Monomial& monomial = m.leading().first;
    long least = target.leading().first.degree();
    for (const auto& [t, c] : target.terms()) least = std::min(least, t.degree());
    if (2 * monomial.degree() < least) return false;
    return std::all_of(atoms_.begin(), atoms_.end(), [&](Atom a) {
      long most = 0;
      for (const auto& [t, c] : target.terms()) most = std::max(most, t.exponent(a));
      return 2 * monomial.exponent(a) <= most;
    });
  }

  const Candidates& candidates_;
  const NormalForms& forms_;
  bool strict_;
  bool has_no_equations_;
  bool has_weights_ = false;
  Polynomial goal_;
  std::set<Atom> atoms_;
};

}  // namespace

std::optional<Combination> find_sums_of_squares(const Relation& goal,
                                                std::span<const Relation> premises,
                                                std::span<const std::size_t> rewritings) {
  const Comparison comparison = kernel::forward(goal).comparison;
  if (comparison != Comparison::less && comparison != Comparison::less_equal) return std::nullopt;
  try {
    const Candidates candidates(goal, premises, rewritings, {});
    auto found =
        SumsOfSquares(candidates, comparison == Comparison::less, !rewritings.empty()).run();
    if (found) found->rewritings.assign(rewritings.begin(), rewritings.end());
    return found;
  } catch (const kernel::Refusal&) {
    return std::nullopt;  // beyond the kernel's limits
  }
}

}  // namespace assay::prover::algebra
