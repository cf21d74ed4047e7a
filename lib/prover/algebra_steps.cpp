#include "prover/algebra_steps.hpp"

#include "prover/algebra/combination_search.hpp"
#include "prover/atoms.hpp"
#include "prover/definedness.hpp"
#include "prover/relations.hpp"
#include "prover/steps.hpp"

#include <algorithm>
#include <set>

namespace assay::prover {

using kernel::Comparison;
using kernel::Relation;
using kernel::Term;
using References = std::vector<std::size_t>;

namespace {

bool is_equation(const Relation& r) { return r.comparison == Comparison::equal; }

void add_terms(std::vector<Term>& all, const Relation& r) {
  all.push_back(r.left);
  all.push_back(r.right);
}

/// Steps of one relation each.
struct Hypotheses {
  References steps;
  std::vector<Relation> relations;

  void add(const Workspace& workspace, std::size_t step) {
    const Relation& r = kernel::relations(const_cast<Workspace&>(workspace).theorem(step)).front();
    if (std::find(relations.begin(), relations.end(), r) != relations.end()) return;
    if (r.left == r.right || r.comparison == Comparison::not_equal) return;
    steps.push_back(step);
    relations.push_back(r);
  }
};

/// What is known, one relation a step: what the author established, the assumptions, the domains.
Hypotheses hypotheses(Workspace& workspace, const Position& position) {
  Hypotheses all;
  const kernel::Context context = workspace.context(position);
  for (const std::size_t step : position.known)
    for (const Relation& r : kernel::relations(workspace.theorem(step)))
      if (const auto one = look_up(workspace, position, r)) all.add(workspace, *one);
  std::vector<Relation> given = context.assumptions;
  for (const kernel::Variable& v : context.variables)
    for (const Relation& r : kernel::membership(Term::variable(v.name), v.domain))
      given.push_back(r);
  for (const Relation& r : given)
    if (const auto step = workspace.script().attempt(steps::assumption(position.context, r)))
      all.add(workspace, *step);
  return all;
}

std::vector<Term> terms_of(const Combination_terms& c);

}  // namespace

std::optional<std::size_t> prove_identity(Workspace& workspace, const Position& position,
                                          const Relation& r) {
  const std::vector<Term> sides{r.left, r.right};
  const auto defined = definedness(workspace, position, sides);
  if (!defined) return std::nullopt;
  if (const auto step =
          workspace.script().attempt(steps::identity(position.context, r, {}, *defined)))
    return step;
  References modulo = atom_facts(workspace, position, sides).rewritings;
  return workspace.script().attempt(
      steps::identity(position.context, r, std::move(modulo), *defined));
}

}  // namespace assay::prover
