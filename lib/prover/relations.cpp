#include "prover/relations.hpp"

#include "kernel/printer.hpp"
#include "prover/algebra_steps.hpp"
#include "prover/generalization.hpp"
#include "prover/ladder/ladder.hpp"
#include "prover/plausibility.hpp"
#include "prover/reductions/reduction.hpp"
#include "prover/search/branch_and_bound.hpp"
#include "prover/steps.hpp"
#include "prover/unproved.hpp"

#include <algorithm>

namespace assay::prover {

using kernel::Comparison;
using kernel::Relation;
using References = std::vector<std::size_t>;

namespace {

std::optional<std::size_t> enclose(Workspace& workspace, const Position& position,
                                   const Relation& r) {
  const long most = workspace.budget().most_bits;
  for (long bits = workspace.budget().bits;; bits = std::min(4 * bits, most)) {
    if (const auto step = workspace.script().attempt(steps::enclose(position.context, r, bits)))
      return step;
    if (bits >= most) return std::nullopt;
  }
}

}  // namespace

std::size_t restate(Workspace& workspace, const Position& position, std::size_t step,
                    const Relation& r) {
  const kernel::Theorem& theorem = workspace.theorem(step);
  if (theorem.claim() == kernel::claim(r) && theorem.context() == workspace.context(position))
    return step;
  return workspace.script().add(
      steps::of("part", position.context, kernel::claim(r), References{step}));
}

std::optional<std::size_t> look_up(Workspace& workspace, const Position& position,
                                   const Relation& r) {
  for (const std::size_t step : position.known)
    for (const Relation& known : kernel::relations(workspace.theorem(step)))
      if (kernel::implies(known, r)) {
        if (kernel::relations(workspace.theorem(step)).size() == 1) return step;
        return restate(workspace, position, step, r);
      }
  if (const auto step = workspace.script().find(position.context, r)) return step;
  return workspace.script().attempt(steps::assumption(position.context, r));
}

std::optional<std::size_t> prove_by_subdivision(Workspace& workspace, const Position& position,
                                                const Relation& r) {
  using search::Judge;
  Budget budget = workspace.budget();
  budget.bits =
      deciding_bits(workspace.context(position), r, budget.bits, workspace.budget().most_bits);
  const bool doubles_decide = budget.bits == workspace.budget().bits;
  for (const Judge judge : {Judge::doubles, Judge::kernel}) {
    if (judge == Judge::doubles && !doubles_decide) continue;
    auto tree =
        search::branch_and_bound(workspace.context(position), r, judge, budget, workspace.effort());
    if (!tree) continue;
    if (const auto step = workspace.script().attempt(
            steps::subdivide(position.context, r, budget.bits, std::move(*tree))))
      return step;
  }
  return std::nullopt;
}

std::optional<std::size_t> prove_directly(Workspace& workspace, const Position& position,
                                          const Relation& r) {
  if (const auto step = look_up(workspace, position, r)) return step;
  if (const auto step = enclose(workspace, position, r)) return step;
  return prove_generalized(workspace, position, r, enclose);
}

namespace {

/// By everything that takes time.
std::optional<std::size_t> prove_at_length(Workspace& workspace, const Position& position,
                                           const Relation& r) {
  if (r.comparison == Comparison::equal)
    if (const auto step = prove_identity(workspace, position, r)) return step;
  if (const auto step = prove_algebraically(workspace, position, r)) return step;
  if (const auto step = ladder::prove_by_ladder(workspace, position, r)) return step;
  if (const auto step = reductions::prove_by_reduction(workspace, position, r)) return step;
  if (r.comparison == Comparison::equal) return std::nullopt;
  if (const auto step = prove_by_subdivision(workspace, position, r)) return step;
  return prove_generalized(workspace, position, r, prove_by_subdivision);
}

}  // namespace

std::optional<std::size_t> prove(Workspace& workspace, const Position& position,
                                 const Relation& r) {
  if (const auto step = prove_directly(workspace, position, r)) return step;
  // The search for side conditions comes back here: it may not go on for ever.
  const Nesting nesting(workspace);
  if (nesting.too_deep() || workspace.has_failed(position, r)) return std::nullopt;
  workspace.record_failure(position, r);  // until it is proved, also where it leads back to itself
  if (!plausible(workspace.context(position), r)) return std::nullopt;
  return prove_at_length(workspace, position, r);
}

std::size_t prove_or_give_up(Workspace& workspace, const Position& position, const Relation& r) {
  if (const auto step = prove(workspace, position, r)) return *step;
  std::string message = "no proof found of " + kernel::print(r);
  if (!workspace.context(position).variables.empty())
    message += "\n  where " + kernel::print(workspace.context(position));
  for (const std::size_t step : position.known)
    message += "\n  knowing " + kernel::print(workspace.theorem(step).claim());
  throw Unproved(std::move(message), {workspace.context(position), r});
}

std::size_t prove_all(Workspace& workspace, const Position& position,
                      const std::vector<Relation>& all) {
  Position growing = position;
  References parts;
  for (const Relation& r : all) {
    const std::size_t step = prove_or_give_up(workspace, growing, r);
    growing = growing.with(step);
    parts.push_back(restate(workspace, position, step, r));
  }
  if (parts.size() == 1) return parts.front();
  return workspace.script().add(steps::conjunction(position.context, std::move(parts)));
}

}  // namespace assay::prover
