#include "prover/methods/relation_methods.hpp"

#include "kernel/printer.hpp"
#include "prover/algebra_steps.hpp"
#include "prover/citation.hpp"
#include "prover/definedness.hpp"
#include "prover/relations.hpp"
#include "prover/steps.hpp"

namespace assay::prover {

using kernel::Relation;
using kernel::Term;

namespace {

std::size_t found_or_give_up(std::optional<std::size_t> step, const std::string& idea,
                             const Relation& r) {
  if (!step) throw GaveUp("'" + idea + "' does not prove " + kernel::print(r));
  return *step;
}

/// a - b = e, and e >= 0 is plain: then a >= b.
std::size_t by_identity(Workspace& workspace, const Position& position, const Relation& goal,
                        const Relation& equation) {
  Position growing = position.with(
      found_or_give_up(prove_identity(workspace, position, equation), "identity", equation));
  const Term zero = Term::number(0);
  for (const Relation& sign : {equation.right > zero, equation.right >= zero, equation.right < zero,
                               equation.right <= zero}) {
    const auto step = prove_directly(workspace, growing, sign);
    if (!step) continue;
    growing = growing.with(*step);
    break;
  }
  return found_or_give_up(prove_algebraically(workspace, growing, goal), "identity", goal);
}

std::size_t by_contradiction(Workspace& workspace, const Position& position, const Relation& goal) {
  const std::size_t extended = workspace.script().extend(position.context, kernel::negation(goal));
  const Term zero = Term::number(0);
  const auto absurd = prove_algebraically(workspace, position.in(extended), zero < zero);
  const std::vector<Term> sides{goal.left, goal.right};
  const auto defined = definedness(workspace, position, sides);
  if (!absurd || !defined)
    throw GaveUp("'contradiction' finds none between what is known and " +
                 kernel::print(kernel::negation(goal)));
  std::vector<std::size_t> premises{*absurd};
  premises.insert(premises.end(), defined->begin(), defined->end());
  return workspace.script().add(
      steps::of("contradiction", position.context, kernel::claim(goal), std::move(premises)));
}

std::size_t by_citation(Workspace& workspace, const Position& position, const Relation& goal,
                        const Method& method) {
  const std::size_t general = workspace.cited(method.name);
  const auto step = instantiate_for(workspace, position, general, method.at, goal);
  if (!step)
    throw GaveUp("cannot use " + method.name + " for " + kernel::print(goal) + ": " +
                 missing_assumption(workspace, position, general, method.at));
  const Position growing = position.with(*step);
  if (const auto direct = look_up(workspace, growing, goal)) return *direct;
  return found_or_give_up(prove_algebraically(workspace, growing, goal), method.name, goal);
}

std::optional<std::size_t> by_enclosure(Workspace& workspace, const Position& position,
                                        const Relation& goal) {
  if (const auto step = prove_directly(workspace, position, goal)) return step;
  return prove_by_subdivision(workspace, position, goal);
}

}  // namespace

std::size_t prove_relation_by(Workspace& workspace, const Position& position, const Relation& goal,
                              const Method& method) {
  switch (method.idea) {
    case Method::Idea::automatic: return prove_or_give_up(workspace, position, goal);
    case Method::Idea::identity:
      if (method.equation) return by_identity(workspace, position, goal, *method.equation);
      return found_or_give_up(prove_identity(workspace, position, goal), "identity", goal);
    case Method::Idea::algebra:
      return found_or_give_up(prove_algebraically(workspace, position, goal), "algebra", goal);
    case Method::Idea::enclosure:
      return found_or_give_up(by_enclosure(workspace, position, goal), "enclosure", goal);
    case Method::Idea::contradiction: return by_contradiction(workspace, position, goal);
    case Method::Idea::cited: return by_citation(workspace, position, goal, method);
    default: throw GaveUp("this idea does not prove a relation such as " + kernel::print(goal));
  }
}

}  // namespace assay::prover
