#include "prover/root_finding/root_steps.hpp"

#include "prover/definedness.hpp"
#include "prover/relations.hpp"
#include "prover/root_finding/region.hpp"
#include "prover/steps.hpp"

namespace assay::prover::root_finding {

using kernel::Domain;
using kernel::Root;
using kernel::Term;
using References = std::vector<std::size_t>;

namespace {

const Root& root_of(const Workspace& workspace, std::size_t step) {
  return std::get<Root>(workspace.theorem(step).claim());
}

References prove_functions_defined(Workspace& workspace, const Position& position,
                                   const Root& region) {
  const auto steps = definedness(workspace, inside(workspace, position, region), region.functions);
  if (!steps) throw GaveUp("a function is not known to be defined on the whole domain");
  return *steps;
}

void add_membership(Workspace& workspace, const Position& position, const Term& point,
                    const Domain& d, References& premises) {
  for (const kernel::Relation& r : kernel::membership(point, d)) {
    if (r.left.is(kernel::Op::number) && r.right.is(kernel::Op::number)) continue;
    const bool same = r.left == r.right;  // t <= t says that t is defined
    premises.push_back(prove_or_give_up(workspace, position, same ? kernel::defined(point) : r));
  }
}

}  // namespace

Root counted(Root region, kernel::Count count) {
  region.count = count;
  if (count == kernel::Count::none)
    for (kernel::Range& r : region.over) r.place = Domain::reals();
  return region;
}

std::size_t add_counts(Workspace& workspace, const Position& position, const Root& claim,
                       std::size_t i, std::size_t below, std::size_t above) {
  References premises{below, above};
  for (const std::size_t part : {below, above})
    add_order(workspace, position, root_of(workspace, part).over[i].domain, claim.over[i].domain,
              premises);
  certificate::Step step = steps::of("root_sum", position.context, claim, std::move(premises));
  step.name = claim.over[i].variable;
  return workspace.script().add(std::move(step));
}

std::size_t prove_by_krawczyk(Workspace& workspace, const Position& position, const Root& region,
                              const KrawczykTest& test) {
  Root claim = counted(region, kernel::Count::exactly_one);
  const Brackets place = test.place();
  certificate::Step step = steps::of("krawczyk", position.context);
  for (std::size_t i = 0; i < claim.over.size(); ++i) {
    const auto closed = [](const Bracket& b) {
      return Domain::closed(Term::number(b.lower), Term::number(b.upper));
    };
    claim.over[i].domain = closed(test.box[i]);
    claim.over[i].place = closed(place[i]);
  }
  step.claim = std::move(claim);
  for (const auto& [name, m] : test.centre) step.with.emplace_back(name, Term::number(m));
  for (const exact::Rational& entry : test.preconditioner)
    step.terms.push_back(Term::number(entry));
  step.bits = test.bits;
  return workspace.script().add(std::move(step));
}

std::size_t prove_root_at(Workspace& workspace, const Position& position, const Root& region,
                          kernel::Count count, const std::vector<Term>& point) {
  Root claim = counted(region, count);
  References premises = prove_functions_defined(workspace, position, claim);
  kernel::Substitution at;
  for (std::size_t i = 0; i < point.size(); ++i) {
    at.emplace(claim.over[i].variable, point[i]);
    claim.over[i].place = Domain::closed(point[i], point[i]);
    add_membership(workspace, position, point[i], claim.over[i].domain, premises);
    add_membership(workspace, position, point[i], claim.over[i].place, premises);
  }
  for (const Term& f : claim.functions)
    premises.push_back(prove_or_give_up(workspace, position,
                                        kernel::equal(kernel::substitute(f, at), Term::number(0))));
  certificate::Step step = steps::of("root_at", position.context, claim, std::move(premises));
  step.terms = point;
  return workspace.script().add(std::move(step));
}

std::size_t restate_place(Workspace& workspace, const Position& position, const Root& claim,
                          std::size_t root) {
  if (root_of(workspace, root) == claim) return root;
  References premises{root};
  for (std::size_t i = 0; i < claim.over.size(); ++i)
    add_order(workspace, position, root_of(workspace, root).over[i].place, claim.over[i].place,
              premises);
  return workspace.script().add(
      steps::of("root_place", position.context, claim, std::move(premises)));
}

std::size_t widen_domain(Workspace& workspace, const Position& position, const Root& claim,
                         std::size_t root) {
  References premises{root};
  const Root found = root_of(workspace, root);
  for (std::size_t i = 0; i < claim.over.size(); ++i)
    for (const Domain& outer : {claim.over[i].domain, claim.over[i].place})
      add_order(workspace, position, found.over[i].place, outer, premises);
  for (const std::size_t step : prove_functions_defined(workspace, position, claim))
    premises.push_back(step);
  return workspace.script().add(
      steps::of("root_domain", position.context, claim, std::move(premises)));
}

}  // namespace assay::prover::root_finding
