#include "prover/methods/level_sets.hpp"

#include "kernel/printer.hpp"
#include "prover/conduct.hpp"
#include "prover/definedness.hpp"
#include "prover/relations.hpp"
#include "prover/steps.hpp"

namespace assay::prover {

using kernel::Relation;
using kernel::Term;

namespace {

/// That the set is not empty: the order of its ends; with an infinite end, that the other is
/// defined.
std::vector<Relation> nonempty(const kernel::Domain& set) {
  if (set.lower.at && set.upper.at) {
    const bool open = set.lower.open || set.upper.open;
    return {open ? *set.lower.at < *set.upper.at : *set.lower.at <= *set.upper.at};
  }
  if (set.lower.at) return {kernel::defined(*set.lower.at)};
  if (set.upper.at) return {kernel::defined(*set.upper.at)};
  return {kernel::defined(Term::number(0))};
}

}  // namespace

std::size_t prove_level_set(Workspace& workspace, const Position& position,
                            const kernel::LevelSet& claim, const Proof& proof) {
  Script& script = workspace.script();
  const Term x = Term::variable(claim.variable);

  std::size_t in_set =
      script.extend(position.context, kernel::Variable{claim.variable, kernel::Domain::reals()});
  for (const Relation& r : kernel::membership(x, claim.set)) in_set = script.extend(in_set, r);
  std::vector<Relation> inside_goals{claim.relation};
  for (const Relation& r : kernel::membership(x, claim.domain)) inside_goals.push_back(r);
  const std::size_t inside =
      prove_all(workspace, after(workspace, position.in(in_set), proof.inside), inside_goals);

  const std::size_t on_domain =
      script.extend(position.context, kernel::Variable{claim.variable, claim.domain});
  const std::size_t in_level = script.extend(on_domain, claim.relation);
  const std::size_t outside =
      prove_all(workspace, after(workspace, position.in(in_level), proof.outside),
                kernel::membership(x, claim.set));

  std::vector<std::size_t> sides;
  for (const Term& side : {claim.relation.left, claim.relation.right}) {
    const auto step = prove_defined(workspace, position.in(on_domain), side);
    if (!step) throw GaveUp("not known to be defined: " + kernel::print(side));
    sides.push_back(*step);
  }
  const std::size_t defined = script.add(steps::conjunction(on_domain, std::move(sides)));
  const std::size_t order = prove_all(workspace, position, nonempty(claim.set));
  return script.add(
      steps::of("level_set", position.context, claim, {inside, outside, defined, order}));
}

}  // namespace assay::prover
