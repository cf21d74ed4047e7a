#include "prover/citation.hpp"

#include "kernel/printer.hpp"
#include "prover/definedness.hpp"
#include "prover/matching.hpp"
#include "prover/relations.hpp"
#include "prover/steps.hpp"

namespace assay::prover {

using kernel::Context;
using kernel::Relation;
using kernel::Substitution;
using kernel::Term;

namespace {

/// What `use` asks for: the domains' and the assumptions' relations at the given terms, and for a
/// variable without any relation that its term is defined.
struct Needs {
  std::vector<Relation> relations;
  std::vector<Term> defined;
};

Needs needs(const Context& general, const Substitution& at) {
  Needs result;
  for (const kernel::Variable& v : general.variables) {
    const auto given = at.find(v.name);
    const Term t = given == at.end() ? Term::variable(v.name) : given->second;
    const auto within = kernel::membership(t, kernel::substitute(v.domain, at));
    result.relations.insert(result.relations.end(), within.begin(), within.end());
    if (within.empty()) result.defined.push_back(t);
  }
  for (const Relation& r : general.assumptions)
    result.relations.push_back(kernel::substitute(r, at));
  return result;
}

bool names_all(const Context& general, const Substitution& at, const Context& here) {
  for (const kernel::Variable& v : general.variables)
    if (!at.contains(v.name) && here.find(v.name) == nullptr) return false;
  return true;
}

std::set<std::string> names(const Context& c) {
  std::set<std::string> result;
  for (const kernel::Variable& v : c.variables) result.insert(v.name);
  return result;
}

}  // namespace

std::optional<std::size_t> instantiate(Workspace& workspace, const Position& position,
                                       std::size_t step, const Substitution& at) {
  const Context general = workspace.theorem(step).context();
  if (!names_all(general, at, workspace.context(position))) return std::nullopt;
  const Needs needed = needs(general, at);
  std::vector<std::size_t> premises{step};
  for (const Relation& r : needed.relations) {
    const auto proved = prove(workspace, position, r);
    if (!proved) return std::nullopt;
    premises.push_back(*proved);
  }
  const auto defined = definedness(workspace, position, needed.defined);
  if (!defined) return std::nullopt;
  premises.insert(premises.end(), defined->begin(), defined->end());
  return workspace.script().attempt(steps::use(position.context, at, std::move(premises)));
}

std::optional<std::size_t> instantiate_for(Workspace& workspace, const Position& position,
                                           std::size_t step, const Substitution& at,
                                           const Relation& goal) {
  const kernel::Theorem general = workspace.theorem(step);
  const auto* conclusion = std::get_if<kernel::Relations>(&general.claim());
  if (conclusion != nullptr) {
    for (const Relation& pattern : conclusion->all) {
      Substitution found = at;
      if (!match(pattern, goal, names(general.context()), found)) continue;
      if (const auto result = instantiate(workspace, position, step, found)) return result;
    }
  }
  return instantiate(workspace, position, step, at);
}

std::string missing_assumption(Workspace& workspace, const Position& position, std::size_t step,
                               const Substitution& at) {
  const Context general = workspace.theorem(step).context();
  if (!names_all(general, at, workspace.context(position)))
    return "say at which terms it is used: 'at x = ..., y = ...'";
  for (const Relation& r : needs(general, at).relations)
    if (!prove(workspace, position, r)) return "it needs " + kernel::print(r) + " here";
  return "its terms are not known to be defined here";
}

}  // namespace assay::prover
