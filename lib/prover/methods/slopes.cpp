#include "prover/methods/slopes.hpp"

#include "kernel/differentiate.hpp"
#include "kernel/printer.hpp"
#include "prover/algebra_steps.hpp"
#include "prover/definedness.hpp"
#include "prover/relations.hpp"
#include "prover/steps.hpp"

namespace assay::prover {

using kernel::Relation;
using kernel::Term;
using References = std::vector<std::size_t>;

std::size_t prove_derivative(Workspace& workspace, const Position& position,
                             const kernel::Derivative& claim) {
  const std::size_t inside =
      workspace.script().extend(position.context, kernel::Variable{claim.variable, claim.domain});
  const Position within = position.in(inside);
  References premises;
  for (const Relation& condition : kernel::differentiability(claim.function, claim.variable))
    premises.push_back(prove_or_give_up(workspace, within, condition));
  const Term symbolic = kernel::differentiate(claim.function, claim.variable);
  if (!(symbolic == claim.derivative)) {
    const Relation equation = kernel::equal(symbolic, claim.derivative);
    const auto step = prove_identity(workspace, within, equation);
    if (!step) throw GaveUp("the derivative is not seen to be equal: " + kernel::print(equation));
    premises.push_back(*step);
  }
  return workspace.script().add(
      steps::of("derivative", position.context, claim, std::move(premises)));
}

std::size_t prove_monotone(Workspace& workspace, const Position& position,
                           const kernel::Monotone& claim, const std::optional<Term>& slope) {
  const Term g = slope ? *slope : kernel::differentiate(claim.function, claim.variable);
  const kernel::Domain interior = claim.domain.interior();
  const std::size_t derivative =
      prove_derivative(workspace, position, {claim.function, claim.variable, interior, g});
  const Term zero = Term::number(0);
  const std::size_t inside =
      workspace.script().extend(position.context, kernel::Variable{claim.variable, interior});
  const std::size_t sign =
      prove_or_give_up(workspace, position.in(inside), claim.increasing ? g > zero : g < zero);
  const std::size_t closed =
      workspace.script().extend(position.context, kernel::Variable{claim.variable, claim.domain});
  const auto defined = prove_defined(workspace, position.in(closed), claim.function);
  if (!defined) throw GaveUp("not known to be defined: " + kernel::print(claim.function));
  return workspace.script().add(
      steps::of("monotone", position.context, claim, {derivative, sign, *defined}));
}

std::size_t prove_monotone_order(Workspace& workspace, const Position& position,
                                 std::size_t monotone, const Relation& order) {
  const auto claim = std::get<kernel::Monotone>(workspace.theorem(monotone).claim());
  References premises{monotone, prove_or_give_up(workspace, position, order)};
  for (const Term& t : {order.left, order.right}) {
    for (const Relation& r : kernel::membership(t, claim.domain)) {
      // t <= t needs no more than that t is defined.
      const bool same = r.left == r.right;
      premises.push_back(prove_or_give_up(workspace, position, same ? kernel::defined(t) : r));
    }
  }
  const Term u = kernel::substitute(claim.function, {{claim.variable, order.left}});
  const Term v = kernel::substitute(claim.function, {{claim.variable, order.right}});
  const Relation values{claim.increasing ? u : v, order.comparison, claim.increasing ? v : u};
  return workspace.script().add(
      steps::of("monotone_order", position.context, kernel::claim(values), std::move(premises)));
}

}  // namespace assay::prover
