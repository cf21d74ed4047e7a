#include "prover/reductions/reduction.hpp"

#include "kernel/algebra/normal_form.hpp"
#include "kernel/refusal.hpp"
#include "prover/algebra/polynomial_term.hpp"
#include "prover/citation.hpp"
#include "prover/definedness.hpp"
#include "prover/expansion.hpp"
#include "prover/relations.hpp"
#include "prover/steps.hpp"

#include <array>
#include <vector>

namespace assay::prover::reductions {

using kernel::Comparison;
using kernel::Factor;
using kernel::Relation;
using kernel::Term;
using kernel::algebra::Fraction;
using kernel::algebra::NormalForms;

namespace {

/// The sign of the denominator, as a product of premises of the rule combine.
struct Denominator {
  std::vector<std::size_t> premises;
  std::vector<Factor> factors;
  bool is_negative = false;

  void multiply(std::size_t step, long times) {
    const std::size_t premise = premises.size();
    premises.push_back(step);
    for (long i = 0; i < times; ++i) factors.push_back({Factor::Kind::premise, premise});
  }
};

class NumeratorSearch {
 public:
  NumeratorSearch(Workspace& workspace, const Position& position)
      : workspace_(workspace), position_(position) {}

  std::optional<std::size_t> run(const Relation& goal) {
    const std::array sides{goal.left, goal.right};
    if (const auto step = run(goal, {})) return step;
    const auto expanded = expansions(workspace_, position_, sides);
    if (expanded.empty()) return std::nullopt;
    return run(goal, expanded);
  }

 private:
  /// Modulo the equations of the steps `rewritings`.
  std::optional<std::size_t> run(const Relation& goal, const std::vector<std::size_t>& rewritings) {
    NormalForms forms;
    for (const std::size_t step : rewritings)
      forms.rewrite(kernel::relations(workspace_.theorem(step)).front());
    const Relation f = kernel::forward(goal);
    const Fraction d = forms.rewritten(goal.comparison == Comparison::equal
                                           ? forms.of(f.left) - forms.of(f.right)
                                           : forms.of(f.right) - forms.of(f.left));
    if (d.denominator().empty() && rewritings.empty()) return std::nullopt;
    Denominator by;
    for (const auto& [factor, times] : d.denominator())
      if (!add(by, algebra::term_of(factor, forms.atoms()), times)) return std::nullopt;

    const Term n = algebra::term_of(d.numerator(), forms.atoms());
    const Term zero = Term::number(0);
    const Relation numerator{by.is_negative ? n : zero, f.comparison, by.is_negative ? zero : n};
    const auto proved = prove(workspace_, position_, numerator);
    if (!proved) return std::nullopt;
    return combine(goal, std::move(by), restate(workspace_, position_, *proved, numerator),
                   rewritings);
  }

  /// The factor to the power `times` is positive, or it is after a change of its sign.
  bool add(Denominator& by, const Term& factor, long times) {
    const Term zero = Term::number(0);
    if (const auto step = prove(workspace_, position_, factor > zero)) {
      by.multiply(*step, times);
      return true;
    }
    if (const auto step = prove(workspace_, position_, factor < zero)) {
      by.multiply(*step, times);
      by.is_negative = by.is_negative != (times % 2 != 0);
      return true;
    }
    if (times % 2 != 0) return false;
    const auto square =
        instantiate(workspace_, position_, workspace_.cited("square_positive"), {{"x", factor}});
    if (square) by.multiply(*square, times / 2);
    return square.has_value();
  }

  std::optional<std::size_t> combine(const Relation& goal, Denominator by, std::size_t numerator,
                                     const std::vector<std::size_t>& rewritings) {
    kernel::Combination found;
    found.multiplier.push_back({1, std::move(by.factors)});
    found.summands.push_back({1, {{Factor::Kind::premise, by.premises.size()}}});
    std::vector<std::size_t> premises = std::move(by.premises);
    premises.push_back(numerator);
    for (const std::size_t step : rewritings) {
      found.rewritings.push_back(premises.size());
      premises.push_back(step);
    }
    const auto defined = definedness(workspace_, position_, std::array{goal.left, goal.right});
    if (!defined) return std::nullopt;
    premises.insert(premises.end(), defined->begin(), defined->end());
    return workspace_.script().attempt(
        steps::combine(position_.context, goal, std::move(found), std::move(premises)));
  }

  Workspace& workspace_;
  const Position& position_;
};

}  // namespace

std::optional<std::size_t> by_numerator(Workspace& workspace, const Position& position,
                                        const Relation& goal) {
  if (goal.comparison == Comparison::not_equal) return std::nullopt;
  try {
    return NumeratorSearch(workspace, position).run(goal);
  } catch (const kernel::Refusal&) {
    return std::nullopt;  // a normal form beyond the kernel's limits
  }
}

}  // namespace assay::prover::reductions
