#include "prover/optimisation/attained.hpp"

#include "kernel/feasible_set.hpp"
#include "kernel/hypotheses.hpp"
#include "prover/relations.hpp"
#include "prover/steps.hpp"

namespace assay::prover {

using kernel::Attained;
using kernel::Domain;
using kernel::Extremum;
using kernel::Relation;
using kernel::Term;
using References = std::vector<std::size_t>;

namespace {

std::vector<Domain> box_at(const Extremum& claim, const std::vector<Term>& point) {
  std::vector<Domain> box;
  for (std::size_t i = 0; i < point.size(); ++i)
    box.push_back(claim.attained == Attained::exactly_once ? Domain::closed(point[i], point[i])
                                                           : claim.over[i].place);
  return box;
}

void append(std::vector<Relation>& all, const std::vector<Relation>& more) {
  all.insert(all.end(), more.begin(), more.end());
}

}  // namespace

Position at_feasible(Workspace& workspace, const Position& position, const Extremum& claim) {
  return position.in(
      workspace.script().context_of(kernel::feasible(workspace.context(position), claim)));
}

References prove_outside(Workspace& workspace, const Position& position, const Extremum& claim,
                         const std::vector<Domain>& box, const Relation& r,
                         const Comparing& compare) {
  const Position inside = at_feasible(workspace, position, claim);
  References premises;
  for (std::size_t i = 0; i < box.size(); ++i) {
    const Term x = Term::variable(claim.over[i].variable);
    for (const Relation& within : kernel::membership(x, box[i])) {
      if (kernel::follows(within, workspace.context(inside), {})) continue;
      const std::size_t beyond =
          workspace.script().extend(inside.context, kernel::negation(within));
      premises.push_back(compare(inside.in(beyond), r));
    }
  }
  return premises;
}

std::size_t prove_attained(Workspace& workspace, const Position& position, const Extremum& claim,
                           const std::vector<Term>& point, const Comparing& compare) {
  kernel::Substitution at_point;
  for (std::size_t i = 0; i < point.size(); ++i) at_point.emplace(claim.over[i].variable, point[i]);
  const Term extreme = kernel::substitute(claim.function, at_point);

  std::vector<Relation> needed;
  for (std::size_t i = 0; i < point.size(); ++i) {
    append(needed, kernel::membership(point[i], claim.over[i].domain));
    append(needed, kernel::membership(point[i], claim.over[i].place));
    needed.push_back(kernel::defined(point[i]));
  }
  for (const Relation& r : claim.constraints) needed.push_back(kernel::substitute(r, at_point));
  append(needed, kernel::membership(extreme, claim.value));
  needed.push_back(kernel::defined(extreme));
  References premises;
  for (const Relation& r : needed) premises.push_back(prove_or_give_up(workspace, position, r));

  if (claim.attained != Attained::exactly_once)
    premises.push_back(
        compare(at_feasible(workspace, position, claim), kernel::no_better(claim, extreme)));
  if (claim.attained != Attained::somewhere) {
    const References beyond = prove_outside(workspace, position, claim, box_at(claim, point),
                                            kernel::worse(claim, extreme), compare);
    premises.insert(premises.end(), beyond.begin(), beyond.end());
  }
  certificate::Step step = steps::of("extremum", position.context, claim, std::move(premises));
  step.terms = point;
  return workspace.script().add(std::move(step));
}

}  // namespace assay::prover
