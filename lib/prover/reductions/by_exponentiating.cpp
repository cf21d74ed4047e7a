#include "prover/reductions/reduction.hpp"

#include "kernel/algebra/normal_form.hpp"
#include "kernel/refusal.hpp"
#include "prover/algebra/polynomial_term.hpp"
#include "prover/citation.hpp"
#include "prover/definedness.hpp"
#include "prover/relations.hpp"
#include "prover/steps.hpp"

#include <array>
#include <vector>

namespace assay::prover::reductions {

using exact::Rational;
using kernel::Comparison;
using kernel::Factor;
using kernel::Op;
using kernel::Relation;
using kernel::Term;
using kernel::algebra::Monomial;
using kernel::algebra::NormalForms;
using kernel::algebra::Polynomial;

namespace {

constexpr long most_factors = 8;

/// times * d = log of the product of `right` - log of the product of `left`.
struct Products {
  Rational times = 1;
  std::vector<Term> left;
  std::vector<Term> right;
};

/// nullopt when d is no such sum: a logarithm is multiplied by something, or the rest is not
/// linear in the variables.
std::optional<Products> products_of(const Polynomial& d, const std::vector<Term>& atoms) {
  Products result;
  for (const auto& [monomial, c] : d.terms())
    result.times = result.times * Rational(Rational(c * result.times).denominator());
  Polynomial rest;
  for (const auto& [monomial, c] : d.terms()) {
    if (monomial.degree() > 1) return std::nullopt;
    const Term* atom = monomial.is_one() ? nullptr : &atoms[monomial.powers().front().first];
    if (atom == nullptr || atom->is(Op::variable)) {
      rest = rest + Polynomial(-c * result.times, monomial);
      continue;
    }
    const Rational count = c * result.times;
    if (!atom->is(Op::log) || exact::abs(count) > most_factors) return std::nullopt;
    std::vector<Term>& side = count > 0 ? result.right : result.left;
    side.insert(side.end(), exact::abs(count).numerator().get_ui(), atom->argument());
  }
  if (result.left.empty() && result.right.empty()) return std::nullopt;
  if (!rest.is_zero()) result.left.push_back(Term::apply(Op::exp, {algebra::term_of(rest, atoms)}));
  return result;
}

/// The product of the factors from number i on.
Term product_from(const std::vector<Term>& factors, std::size_t i) {
  if (i >= factors.size()) return Term::number(1);
  if (i + 1 == factors.size()) return factors[i];
  return factors[i] * product_from(factors, i + 1);
}

class Exponentiating {
 public:
  Exponentiating(Workspace& workspace, const Position& position)
      : workspace_(workspace), position_(position) {}

  std::optional<std::size_t> run(const Relation& goal) {
    const Relation f = kernel::forward(goal);
    NormalForms forms;
    const auto& d = forms.of(f.right - f.left);
    if (!d.denominator().empty()) return std::nullopt;
    const auto products = products_of(d.numerator(), forms.atoms());
    if (!products) return std::nullopt;
    const Term left = product_from(products->left, 0);
    const Term right = product_from(products->right, 0);
    const auto simpler = prove(workspace_, position_, {left, f.comparison, right});
    if (!simpler || !add_logarithms(products->left) || !add_logarithms(products->right))
      return std::nullopt;
    const bool strict = f.comparison == Comparison::less;
    const auto ordered = instantiate(workspace_, position_.with(*simpler),
                                     workspace_.cited(strict ? "log_less" : "log_less_equal"),
                                     {{"x", left}, {"y", right}});
    if (!ordered) return std::nullopt;

    kernel::Combination found;
    found.summands.push_back({1 / products->times, {{Factor::Kind::premise, 0}}});
    std::vector<std::size_t> premises{*ordered};
    for (const std::size_t equation : equations_) {
      found.rewritings.push_back(premises.size());
      premises.push_back(equation);
    }
    const auto defined = definedness(workspace_, position_, std::array{goal.left, goal.right});
    if (!defined) return std::nullopt;
    premises.insert(premises.end(), defined->begin(), defined->end());
    return workspace_.script().attempt(
        steps::combine(position_.context, goal, std::move(found), std::move(premises)));
  }

 private:
  /// The equations that write the logarithm of the product as a sum. False when a factor is not
  /// seen to be positive.
  bool add_logarithms(const std::vector<Term>& factors) {
    if (factors.empty()) equations_.push_back(workspace_.cited("log_one"));
    for (std::size_t i = 0; i + 1 < factors.size(); ++i)
      if (!add("log_product", {{"x", factors[i]}, {"y", product_from(factors, i + 1)}}))
        return false;
    if (!factors.empty() && factors.back().is(Op::exp))
      return add("log_exp", {{"x", factors.back().argument()}});
    return true;
  }

  bool add(const char* fact, const kernel::Substitution& at) {
    const auto step = instantiate(workspace_, position_, workspace_.cited(fact), at);
    if (step) equations_.push_back(*step);
    return step.has_value();
  }

  Workspace& workspace_;
  const Position& position_;
  std::vector<std::size_t> equations_;
};

}  // namespace

std::optional<std::size_t> by_exponentiating(Workspace& workspace, const Position& position,
                                             const Relation& goal) {
  const Comparison comparison = kernel::forward(goal).comparison;
  if (comparison != Comparison::less && comparison != Comparison::less_equal) return std::nullopt;
  try {
    return Exponentiating(workspace, position).run(goal);
  } catch (const kernel::Refusal&) {
    return std::nullopt;  // a normal form beyond the kernel's limits
  }
}

}  // namespace assay::prover::reductions
