#include "prover/algebra/candidates.hpp"

#include <algorithm>
#include <set>

namespace assay::prover::algebra {

using kernel::Comparison;
using kernel::Factor;
using kernel::Relation;
using kernel::Term;
using kernel::algebra::Atom;
using kernel::algebra::Fraction;
using kernel::algebra::Polynomial;

namespace {

Candidate times(const Candidate& a, const Candidate& b) {
  Candidate result{a.product, a.value * b.value, a.is_positive && b.is_positive};
  result.product.coefficient = a.product.coefficient * b.product.coefficient;
  result.product.factors.insert(result.product.factors.end(), b.product.factors.begin(),
                                b.product.factors.end());
  return result;
}

Candidate one() { return {{1, {}}, Fraction(Polynomial(1)), true}; }

/// All products of at most `degree` of the factors, the short ones first; 1 is among them.
std::vector<Candidate> products(const std::vector<Candidate>& factors, int degree) {
  std::vector<Candidate> result{one()};
  // The products of one degree begin at `begin`; last[i] is the last factor of result[i].
  std::vector<std::size_t> last{0};
  std::size_t begin = 0;
  for (int d = 0; d < degree; ++d) {
    const std::size_t end = result.size();
    for (std::size_t i = begin; i < end; ++i)
      for (std::size_t j = last[i]; j < factors.size(); ++j) {
        result.push_back(times(result[i], factors[j]));
        last.push_back(j);
      }
    begin = end;
  }
  return result;
}

void collect_atoms(const Polynomial& p, std::set<Atom>& atoms) {
  for (const auto& [monomial, coefficient] : p.terms())
    for (const auto& [atom, exponent] : monomial.powers()) atoms.insert(atom);
}

void collect_atoms(const Fraction& f, std::set<Atom>& atoms) {
  collect_atoms(f.numerator(), atoms);
  for (const auto& [factor, multiplicity] : f.denominator()) collect_atoms(factor, atoms);
}

/// How many products() makes: n + degree over degree.
std::size_t count_products(std::size_t n, int degree) {
  std::size_t result = 1;
  for (int i = 1; i <= degree; ++i) {
    const auto k = static_cast<std::size_t>(i);
    result = result * (n + k) / k;
  }
  return degree < 0 ? 0 : result;
}

}  // namespace

Candidates::Candidates(const Relation& goal, std::span<const Relation> premises,
                       std::span<const std::size_t> rewritings, std::span<const Term> squares)
    : goal_is_equation_(goal.comparison == Comparison::equal) {
  for (const std::size_t premise : rewritings) forms_.rewrite(premises[premise]);
  goal_ = difference(goal);
  std::set<Atom> atoms;
  collect_atoms(goal_, atoms);

  for (std::size_t i = 0; i < premises.size(); ++i) {
    const Comparison comparison = premises[i].comparison;
    if (comparison == Comparison::not_equal) continue;
    if (std::find(rewritings.begin(), rewritings.end(), i) != rewritings.end()) continue;
    const bool strict = comparison == Comparison::less || comparison == Comparison::greater;
    Candidate candidate{{1, {{Factor::Kind::premise, i}}}, difference(premises[i]), strict};
    collect_atoms(candidate.value, atoms);
    (comparison == Comparison::equal ? equations_ : orders_).push_back(std::move(candidate));
  }
  for (const Term& t : squares) {
    const Fraction& value = forms_.of(t);
    squares_.push_back({{1, {{Factor::Kind::square, 0, t}}}, value * value, false});
  }
  for (const Atom atom : atoms) {
    const Term& t = forms_.atoms()[atom];
    atoms_.push_back({{1, {{Factor::Kind::term, 0, t}}}, forms_.of(t), false});
  }
}

Fraction Candidates::difference(const Relation& r) {
  const Relation f = forward(r);
  if (f.comparison == Comparison::equal) return forms_.of(f.left) - forms_.of(f.right);
  return forms_.of(f.right) - forms_.of(f.left);
}

std::vector<Candidate> Candidates::order_products(int degree) const {
  std::vector<Candidate> result = products(orders_, degree);
  const std::vector<Candidate> beside = products(orders_, degree - 1);
  for (const Candidate& square : squares_)
    for (const Candidate& product : beside) result.push_back(times(product, square));
  return result;
}

std::vector<Candidate> Candidates::beside_equation(int degree) const {
  std::vector<Candidate> result = products(atoms_, degree);
  if (degree > 0) result.insert(result.end(), orders_.begin(), orders_.end());
  return result;
}

std::vector<Candidate> Candidates::multipliers(const Shape& shape) const {
  return products(orders_, shape.multiplier_degree);
}

std::vector<Candidate> Candidates::summands(const Shape& shape) const {
  std::vector<Candidate> result;
  if (!goal_is_equation_) result = order_products(shape.degree);
  const Candidate minus_one{{-1, {}}, Fraction(Polynomial(-1)), false};
  for (const Candidate& equation : equations_)
    for (const Candidate& factor : beside_equation(shape.equation_degree)) {
      Candidate product = times(equation, factor);
      product.is_positive = false;
      result.push_back(times(product, minus_one));
      result.push_back(std::move(product));
    }
  return result;
}

std::size_t Candidates::count(const Shape& shape) const {
  const std::size_t n = orders_.size();
  std::size_t result = count_products(n, shape.multiplier_degree);
  if (!goal_is_equation_) {
    result += count_products(n, shape.degree);
    result += squares_.size() * count_products(n, shape.degree - 1);
  }
  std::size_t beside = count_products(atoms_.size(), shape.equation_degree);
  if (shape.equation_degree > 0) beside += n;
  return result + 2 * equations_.size() * beside;
}

}  // namespace assay::prover::algebra
