#include "prover/reductions/reduction.hpp"

namespace assay::prover::reductions {

std::optional<std::size_t> prove_by_reduction(Workspace& workspace, const Position& position,
                                              const kernel::Relation& goal) {
  for (const auto& reduction : {by_fact, by_cases_at_kinks, by_numerator, by_squaring})
    if (const auto step = reduction(workspace, position, goal)) return step;
  return std::nullopt;
}

}  // namespace assay::prover::reductions
