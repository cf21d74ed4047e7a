#include "prover/methods/extrema.hpp"

#include "kernel/printer.hpp"
#include "prover/conduct.hpp"
#include "prover/definedness.hpp"
#include "prover/relations.hpp"
#include "prover/steps.hpp"

namespace assay::prover {

using kernel::Domain;
using kernel::Extremum;
using kernel::Relation;
using kernel::Term;
using References = std::vector<std::size_t>;

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

std::size_t weaken(Workspace& workspace, const Position& position, const Extremum& claim,
                   const std::string& name) {
  const std::size_t general = workspace.cited(name);
  const kernel::Theorem known = workspace.theorem(general);
  const auto* stronger = std::get_if<Extremum>(&known.claim());
  if (stronger == nullptr || stronger->over.size() != claim.over.size())
    throw GaveUp(name + " is no theorem about this extremum");
  std::vector<Relation> needed = inclusion(stronger->value, claim.value);
  for (std::size_t i = 0; i < claim.over.size(); ++i)
    for (const Relation& r : inclusion(stronger->over[i].place, claim.over[i].place))
      needed.push_back(r);
  References premises{general};
  for (const Relation& r : needed) {
    const bool by_itself = r.left.is(kernel::Op::number) && r.right.is(kernel::Op::number);
    if (!by_itself) premises.push_back(prove_or_give_up(workspace, position, r));
  }
  const auto step = workspace.script().attempt(
      steps::of("extremum_weaken", position.context, claim, std::move(premises)));
  if (!step) throw GaveUp("this does not follow from " + name);
  return *step;
}

/// f(x) < f(m) (or <=, >, >=) in a context of x, by the author's method.
std::size_t beside(Workspace& workspace, const Position& position, const Relation& bound,
                   const Method& method) {
  const std::size_t step = prove_by(workspace, position, bound, method);
  return restate(workspace, position, step, bound);
}

std::size_t attained_at(Workspace& workspace, const Position& position, const Extremum& claim,
                        const Term& m, const Method& method) {
  if (claim.over.size() != 1) throw GaveUp("'attained at' takes one variable");
  Script& script = workspace.script();
  const kernel::Range& range = claim.over.front();
  const Term x = Term::variable(range.variable);
  const Term extreme = kernel::substitute(claim.function, {{range.variable, m}});
  const std::size_t on_domain =
      script.extend(position.context, kernel::Variable{range.variable, range.domain});
  References premises;
  if (claim.exactly_once) {
    const Relation bound = claim.maximum ? claim.function < extreme : claim.function > extreme;
    for (const Relation& side : {x<m, x> m})
      premises.push_back(
          beside(workspace, position.in(script.extend(on_domain, side)), bound, method));
  } else {
    const Relation bound = claim.maximum ? claim.function <= extreme : claim.function >= extreme;
    premises.assign(2, beside(workspace, position.in(on_domain), bound, method));
  }
  std::vector<Relation> needed = kernel::membership(m, range.domain);
  for (const Relation& r : kernel::membership(m, range.place)) needed.push_back(r);
  for (const Relation& r : kernel::membership(extreme, claim.value)) needed.push_back(r);
  needed.push_back(kernel::defined(m));
  needed.push_back(kernel::defined(extreme));
  for (const Relation& r : needed) premises.push_back(prove_or_give_up(workspace, position, r));
  certificate::Step step = steps::of("extremum", position.context, claim, std::move(premises));
  step.terms = {m};
  return script.add(std::move(step));
}

}  // namespace

std::size_t prove_extremum(Workspace& workspace, const Position& position, const Extremum& claim,
                           const Method& method) {
  switch (method.idea) {
    case Method::Idea::cited: return weaken(workspace, position, claim, method.name);
    case Method::Idea::unimodal: return prove_unimodal(workspace, position, claim, *method.term);
    case Method::Idea::attained:
      return attained_at(workspace, position, claim, *method.term,
                         method.with ? *method.with : Method{});
    default:
      throw GaveUp(
          "say how the extremum is found: 'by unimodal with DERIVATIVE', 'by attained at POINT' or "
          "'by THEOREM'");
  }
}

}  // namespace assay::prover
