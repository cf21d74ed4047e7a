#include "prover/methods/roots.hpp"

#include "kernel/printer.hpp"
#include "prover/definedness.hpp"
#include "prover/methods/slopes.hpp"
#include "prover/relations.hpp"
#include "prover/steps.hpp"

namespace assay::prover {

using kernel::Relation;
using kernel::Term;

namespace {

std::size_t prove_sign(Workspace& workspace, const Position& position, const Term& value) {
  const Term zero = Term::number(0);
  for (const Relation& sign : {value <= zero, value >= zero})
    if (const auto step = prove_directly(workspace, position, sign)) return *step;
  throw GaveUp("the sign of " + kernel::print(value) + " is not decided");
}

std::size_t prove_either_way(Workspace& workspace, const Position& position,
                             const kernel::Root& claim) {
  kernel::Monotone monotone{claim.functions[0], claim.over[0].variable, claim.over[0].domain, true};
  try {
    return prove_monotone(workspace, position, monotone, std::nullopt);
  } catch (const GaveUp&) {
    monotone.increasing = false;
    return prove_monotone(workspace, position, monotone, std::nullopt);
  }
}

std::size_t prove_no_root(Workspace& workspace, const Position& position,
                          const kernel::Root& claim) {
  const std::size_t inside = workspace.script().extend(
      position.context, kernel::Variable{claim.over[0].variable, claim.over[0].domain});
  const Term zero = Term::number(0);
  for (const Relation& apart : {claim.functions[0] > zero, claim.functions[0] < zero}) {
    const auto step = prove(workspace, position.in(inside), apart);
    if (step) return workspace.script().add(steps::of("no_root", position.context, claim, {*step}));
  }
  throw GaveUp("no constant sign found of " + kernel::print(claim.functions[0]));
}

}  // namespace

std::size_t prove_sign_change(Workspace& workspace, const Position& position, const Term& function,
                              const std::string& variable, const kernel::Domain& bracket) {
  if (!bracket.lower.at || !bracket.upper.at)
    throw GaveUp("say where the root is: '... at " + variable + " in [a, b]'");
  const std::size_t inside =
      workspace.script().extend(position.context, kernel::Variable{variable, bracket});
  const auto defined = prove_defined(workspace, position.in(inside), function);
  if (!defined) throw GaveUp("not known to be defined: " + kernel::print(function));
  const std::size_t lower = prove_sign(
      workspace, position, kernel::substitute(function, {{variable, *bracket.lower.at}}));
  const std::size_t upper = prove_sign(
      workspace, position, kernel::substitute(function, {{variable, *bracket.upper.at}}));
  const kernel::Root root{function, variable, bracket, kernel::Count::some, bracket};
  const auto step = workspace.script().attempt(
      steps::of("sign_change", position.context, root, {lower, upper, *defined}));
  if (!step)
    throw GaveUp("no sign change of " + kernel::print(function) + " over " +
                 kernel::print(bracket));
  return *step;
}

std::size_t prove_root(Workspace& workspace, const Position& position, const kernel::Root& claim) {
  if (claim.count == kernel::Count::none) return prove_no_root(workspace, position, claim);
  const kernel::Domain& bracket =
      claim.over[0].place.is_reals() ? claim.over[0].domain : claim.over[0].place;
  const std::size_t some =
      prove_sign_change(workspace, position, claim.functions[0], claim.over[0].variable, bracket);
  if (claim.count == kernel::Count::some && bracket == claim.over[0].domain) {
    if (claim.over[0].place == claim.over[0].domain) return some;
    return workspace.script().add(steps::of("root_place", position.context, claim, {some}));
  }
  const std::size_t monotone = prove_either_way(workspace, position, claim);
  std::vector<std::size_t> premises{some, monotone};
  for (const Term& end : {*bracket.lower.at, *bracket.upper.at})
    for (const Relation& r : kernel::membership(end, claim.over[0].domain))
      premises.push_back(prove_or_give_up(workspace, position, r));
  kernel::Root one = claim;
  one.count = kernel::Count::exactly_one;
  if (claim.over[0].place.is_reals()) one.over[0].place = bracket;
  const std::size_t unique = workspace.script().add(
      steps::of("exactly_one_root", position.context, one, std::move(premises)));
  if (one == claim) return unique;
  return workspace.script().add(steps::of("root_place", position.context, claim, {unique}));
}

}  // namespace assay::prover
