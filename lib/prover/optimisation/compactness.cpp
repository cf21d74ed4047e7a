#include "prover/optimisation/compactness.hpp"

#include "kernel/feasible_set.hpp"
#include "prover/definedness.hpp"
#include "prover/optimisation/attained.hpp"
#include "prover/optimisation/narrowing.hpp"
#include "prover/relations.hpp"
#include "prover/steps.hpp"

namespace assay::prover {

using kernel::Domain;
using kernel::Extremum;
using kernel::Relation;
using kernel::Term;
using References = std::vector<std::size_t>;

namespace {

/// The place as the set over which the extremum is taken.
Extremum over_place(Extremum claim) {
  for (kernel::Range& r : claim.over) r.domain = r.place;
  return claim;
}

void append(References& all, const References& more) {
  all.insert(all.end(), more.begin(), more.end());
}

References prove_defined_in(Workspace& workspace, const Position& position, const Term& t) {
  auto steps = definedness(workspace, position, std::vector<Term>{t});
  if (!steps) throw GaveUp("the function or a constraint is not known to be defined in the place");
  return *steps;
}

/// The place lies in the domain.
References prove_place_inside(Workspace& workspace, const Position& position,
                              const kernel::Range& r) {
  References steps;
  std::vector<Relation> needed;
  if (r.domain.lower.at && !(r.domain.lower == r.place.lower))
    for (const Relation& m : kernel::membership(*r.place.lower.at, Domain{r.domain.lower, {}}))
      needed.push_back(m);
  if (r.domain.upper.at && !(r.domain.upper == r.place.upper))
    for (const Relation& m : kernel::membership(*r.place.upper.at, Domain{{}, r.domain.upper}))
      needed.push_back(m);
  for (const Relation& m : needed) steps.push_back(prove_or_give_up(workspace, position, m));
  return steps;
}

}  // namespace

std::size_t prove_in_compact_place(Workspace& workspace, const Position& position,
                                   const Extremum& claim, const std::vector<Term>& point) {
  const Extremum placed = over_place(claim);
  Extremum box = placed;
  box.constraints.clear();
  kernel::Substitution at_point;
  for (std::size_t i = 0; i < point.size(); ++i) at_point.emplace(claim.over[i].variable, point[i]);
  const Domain& v = claim.value;
  const Domain reached = claim.maximum ? Domain{v.lower, {}} : Domain{{}, v.upper};
  const Domain bounded = claim.maximum ? Domain{{}, v.upper} : Domain{v.lower, {}};
  const auto near_end = kernel::membership(claim.function, reached);
  if (near_end.empty()) throw GaveUp("the value has no end that the function is to reach");

  std::vector<Relation> needed;
  for (std::size_t i = 0; i < point.size(); ++i)
    for (const Relation& r : kernel::membership(point[i], claim.over[i].place)) needed.push_back(r);
  for (const Relation& r : claim.constraints) needed.push_back(kernel::substitute(r, at_point));
  needed.push_back(kernel::substitute(near_end.front(), at_point));
  References premises;
  for (const Relation& r : needed) premises.push_back(prove_or_give_up(workspace, position, r));
  for (const kernel::Range& r : claim.over)
    append(premises, prove_place_inside(workspace, position, r));

  const Position in_box = at_feasible(workspace, position, box);
  for (const Relation& r : claim.constraints)
    for (const Term& side : {r.left, r.right})
      append(premises, prove_defined_in(workspace, in_box, side));
  const Position compact = at_feasible(workspace, position, placed);
  append(premises, prove_defined_in(workspace, compact, claim.function));
  for (const Relation& r : kernel::membership(claim.function, bounded))
    premises.push_back(prove_or_give_up(workspace, compact, r));

  std::vector<Domain> places;
  for (const kernel::Range& r : claim.over) places.push_back(r.place);
  append(premises,
         prove_outside(workspace, position, claim, places, kernel::negation(near_end.front()),
                       [&workspace](const Position& there, const Relation& r) {
                         return prove_narrowed(workspace, there, r);
                       }));
  certificate::Step step = steps::of("extreme_value", position.context, claim, std::move(premises));
  step.terms = point;
  return workspace.script().add(std::move(step));
}

}  // namespace assay::prover
