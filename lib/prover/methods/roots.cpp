#include "prover/methods/roots.hpp"

#include "kernel/printer.hpp"
#include "prover/definedness.hpp"
#include "prover/methods/slopes.hpp"
#include "prover/relations.hpp"
#include "prover/root_finding/root_claims.hpp"
#include "prover/root_finding/rootless.hpp"
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

/// From a sign change at the ends of the place, and monotony over the domain.
std::size_t prove_at_place(Workspace& workspace, const Position& position,
                           const kernel::Root& claim) {
  const auto& [x, domain, place] = claim.over[0];
  const kernel::Domain& bracket = place.is_reals() ? domain : place;
  const std::size_t some = prove_sign_change(workspace, position, claim.functions[0], x, bracket);
  if (claim.count == kernel::Count::some && bracket == domain) {
    if (place == domain) return some;
    return workspace.script().add(steps::of("root_place", position.context, claim, {some}));
  }
  const std::size_t monotone = prove_either_way(workspace, position, claim);
  std::vector<std::size_t> premises{some, monotone};
  for (const Term& end : {*bracket.lower.at, *bracket.upper.at})
    for (const Relation& r : kernel::membership(end, domain))
      premises.push_back(prove_or_give_up(workspace, position, r));
  kernel::Root one = claim;
  one.count = kernel::Count::exactly_one;
  if (place.is_reals()) one.over[0].place = bracket;
  const std::size_t unique = workspace.script().add(
      steps::of("exactly_one_root", position.context, one, std::move(premises)));
  if (one == claim) return unique;
  return workspace.script().add(steps::of("root_place", position.context, claim, {unique}));
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
  if (claim.count == kernel::Count::none)
    return root_finding::prove_rootless(workspace, position, claim);
  const bool has_parameters = !workspace.context(position).variables.empty();
  const bool is_simple =
      claim.functions.size() == 1 && claim.over.size() == 1 &&
      (claim.count == kernel::Count::some || claim.count == kernel::Count::exactly_one);
  const bool says_where = is_simple && claim.over[0].place.lower.at && claim.over[0].place.upper.at;
  if (is_simple && has_parameters) return prove_at_place(workspace, position, claim);
  if (says_where) {
    try {
      return prove_at_place(workspace, position, claim);
    } catch (const GaveUp&) {
      // the ends of the place may have no sign, the function need not be monotone
    }
  }
  return root_finding::prove_claim(workspace, position, claim);
}

}  // namespace assay::prover
