#include "prover/optimisation/growth.hpp"

#include "prover/relations.hpp"
#include "prover/steps.hpp"

namespace assay::prover {

using exact::Rational;
using kernel::Comparison;
using kernel::Context;
using kernel::Factor;
using kernel::Relation;
using kernel::Term;

std::optional<std::size_t> prove_by_growth(Workspace& workspace, const Position& position,
                                           const Relation& r) {
  Context without = workspace.context(position);
  const bool is_upper = r.comparison == Comparison::less;
  if (without.assumptions.empty() || (!is_upper && r.comparison != Comparison::greater))
    return std::nullopt;
  const Relation side = without.assumptions.back();
  const bool is_strict =
      side.comparison == Comparison::less || side.comparison == Comparison::greater;
  if (!is_strict) return std::nullopt;
  without.assumptions.pop_back();
  const Position everywhere{workspace.script().context_of(without), {}};
  const Term square = Term::power_integer(side.left - side.right, 2);
  for (const long denominator : {1L, 4L, 16L, 64L, 256L}) {
    const Rational c = Rational(1) / Rational(denominator);
    const Term growth = Term::number(c) * square;
    const Relation bound = is_upper ? r.left + growth <= r.right : r.left - growth >= r.right;
    const auto bounded = prove(workspace, everywhere, bound);
    if (!bounded) continue;
    const std::size_t beside = workspace.script().add(steps::assumption(position.context, side));
    const Factor excess{Factor::Kind::premise, 0};
    const Factor distance{Factor::Kind::premise, 1};
    kernel::Combination sum;
    sum.summands = {{Rational(1), {excess}}, {c, {distance, distance}}};
    return workspace.script().attempt(
        steps::combine(position.context, r, std::move(sum),
                       {restate(workspace, everywhere, *bounded, bound), beside}));
  }
  return std::nullopt;
}

}  // namespace assay::prover
