#include "prover/reductions/reduction.hpp"

#include "prover/relations.hpp"

namespace assay::prover::reductions {

namespace {

/// a != b from a < b or a > b.
std::optional<std::size_t> by_order(Workspace& workspace, const Position& position,
                                    const kernel::Relation& goal) {
  for (const auto& stronger : {goal.left<goal.right, goal.left> goal.right})
    if (const auto step = prove(workspace, position, stronger))
      return restate(workspace, position, *step, goal);
  return std::nullopt;
}

}  // namespace

std::optional<std::size_t> prove_by_reduction(Workspace& workspace, const Position& position,
                                              const kernel::Relation& goal) {
  if (goal.comparison == kernel::Comparison::not_equal) return by_order(workspace, position, goal);
  for (const auto& reduction :
       {by_fact, by_cases_at_kinks, by_numerator, by_squaring, by_exponentiating})
    if (const auto step = reduction(workspace, position, goal)) return step;
  return std::nullopt;
}

}  // namespace assay::prover::reductions
