#include "prover/optimisation/weakening.hpp"

#include "kernel/printer.hpp"
#include "prover/relations.hpp"
#include "prover/steps.hpp"

namespace assay::prover {

using kernel::Domain;
using kernel::Extremum;
using kernel::Relation;

namespace {

/// The order of the ends that makes `inner` a part of `outer`.
std::vector<Relation> inclusion(const Domain& inner, const Domain& outer) {
  std::vector<Relation> all;
  if (outer.lower.at && inner.lower.at) {
    const bool strict = outer.lower.open && !inner.lower.open;
    all.push_back(strict ? *outer.lower.at < *inner.lower.at : *outer.lower.at <= *inner.lower.at);
  }
  if (outer.upper.at && inner.upper.at) {
    const bool strict = outer.upper.open && !inner.upper.open;
    all.push_back(strict ? *inner.upper.at < *outer.upper.at : *inner.upper.at <= *outer.upper.at);
  }
  return all;
}

}  // namespace

std::size_t prove_weakened(Workspace& workspace, const Position& position, const Extremum& claim,
                           std::size_t stronger) {
  const kernel::Theorem theorem = workspace.theorem(stronger);
  const auto* known = std::get_if<Extremum>(&theorem.claim());
  if (known == nullptr || known->over.size() != claim.over.size())
    throw GaveUp("this is no theorem about the extremum: " + kernel::print(theorem.claim()));
  std::vector<Relation> needed = inclusion(known->value, claim.value);
  for (std::size_t i = 0; i < claim.over.size(); ++i)
    for (const Relation& r : inclusion(known->over[i].place, claim.over[i].place))
      needed.push_back(r);
  std::vector<std::size_t> premises{stronger};
  for (const Relation& r : needed) {
    const bool by_itself = r.left.is(kernel::Op::number) && r.right.is(kernel::Op::number);
    if (!by_itself) premises.push_back(prove_or_give_up(workspace, position, r));
  }
  const auto step = workspace.script().attempt(
      steps::of("extremum_weaken", position.context, claim, std::move(premises)));
  if (!step) throw GaveUp("the claim does not follow from " + kernel::print(theorem.claim()));
  return *step;
}

}  // namespace assay::prover
