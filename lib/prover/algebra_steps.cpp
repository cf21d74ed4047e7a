#include "prover/algebra_steps.hpp"

#include "kernel/algebra/normal_form.hpp"
#include "kernel/refusal.hpp"
#include "prover/algebra/combination_search.hpp"
#include "prover/algebra/sums_of_squares.hpp"
#include "prover/atoms.hpp"
#include "prover/definedness.hpp"
#include "prover/expansion.hpp"
#include "prover/relations.hpp"
#include "prover/steps.hpp"

#include <algorithm>
#include <map>

namespace assay::prover {

using kernel::Comparison;
using kernel::Relation;
using kernel::Term;
using References = std::vector<std::size_t>;

namespace {

/// Steps of one relation each, without repetition.
class Hypotheses {
 public:
  /// Whether the step was new.
  bool add(Workspace& workspace, std::size_t step) {
    const Relation& r = kernel::relations(workspace.theorem(step)).front();
    if (r.left == r.right || r.comparison == Comparison::not_equal) return false;
    if (std::find(relations_.begin(), relations_.end(), r) != relations_.end()) return false;
    steps_.push_back(step);
    relations_.push_back(r);
    return true;
  }

  const References& steps() const { return steps_; }
  const std::vector<Relation>& relations() const { return relations_; }

 private:
  References steps_;
  std::vector<Relation> relations_;
};

/// What the author or the search established, the assumptions, the domains.
Hypotheses hypotheses(Workspace& workspace, const Position& position) {
  Hypotheses all;
  for (const std::size_t step : position.known) {
    const std::vector<Relation> claimed = kernel::relations(workspace.theorem(step));
    for (const Relation& r : claimed)
      if (const auto one = look_up(workspace, position, r)) all.add(workspace, *one);
  }
  const kernel::Context context = workspace.context(position);
  std::vector<Relation> given = context.assumptions;
  for (const kernel::Variable& v : context.variables)
    for (const Relation& r : kernel::membership(Term::variable(v.name), v.domain))
      given.push_back(r);
  for (const Relation& r : given)
    if (const auto step = look_up(workspace, position, r)) all.add(workspace, *step);
  return all;
}

std::vector<Term> terms(const Relation& goal, const std::vector<Relation>& relations) {
  std::vector<Term> all{goal.left, goal.right};
  for (const Relation& r : relations) all.insert(all.end(), {r.left, r.right});
  return all;
}

void renumber(std::vector<kernel::Product>& products, std::map<std::size_t, std::size_t>& numbers) {
  for (kernel::Product& product : products)
    for (kernel::Factor& factor : product.factors)
      if (factor.kind == kernel::Factor::Kind::premise)
        factor.premise = numbers.try_emplace(factor.premise, numbers.size()).first->second;
}

void add_own_terms(std::vector<Term>& all, const std::vector<kernel::Product>& products) {
  for (const kernel::Product& product : products)
    for (const kernel::Factor& factor : product.factors)
      if (factor.kind != kernel::Factor::Kind::premise) all.push_back(factor.term);
}

/// The step that uses only those premises that the combination needs.
std::optional<std::size_t> combine(Workspace& workspace, const Position& position,
                                   const Relation& goal, kernel::Combination found,
                                   const References& premises) {
  std::map<std::size_t, std::size_t> numbers;
  renumber(found.multiplier, numbers);
  renumber(found.summands, numbers);
  for (std::size_t& r : found.rewritings) r = numbers.try_emplace(r, numbers.size()).first->second;
  References used(numbers.size());
  for (const auto& [before, after] : numbers) used[after] = premises[before];

  std::vector<Term> own{goal.left, goal.right};
  add_own_terms(own, found.multiplier);
  add_own_terms(own, found.summands);
  const auto defined = definedness(workspace, position, own);
  if (!defined) return std::nullopt;
  used.insert(used.end(), defined->begin(), defined->end());
  return workspace.script().attempt(
      steps::combine(position.context, goal, std::move(found), std::move(used)));
}

std::optional<std::size_t> search_combination(Workspace& workspace, const Position& position,
                                              const Relation& goal, const Hypotheses& all,
                                              const std::vector<std::size_t>& rewritings) {
  auto found = algebra::find_combination(goal, all.relations(), rewritings);
  if (!found) return std::nullopt;
  return combine(workspace, position, goal, std::move(*found), all.steps());
}

/// Whether the kernel can rewrite by what the step claims: one equation whose left side is a
/// product of atoms.
bool rewrites(Workspace& workspace, std::size_t step) {
  const std::vector<Relation>& claimed = kernel::relations(workspace.theorem(step));
  if (claimed.size() != 1 || claimed.front().left == claimed.front().right) return false;
  try {
    kernel::algebra::NormalForms().rewrite(claimed.front());
    return true;
  } catch (const kernel::Refusal&) {
    return false;
  }
}

}  // namespace

std::optional<std::size_t> prove_identity(Workspace& workspace, const Position& position,
                                          const Relation& r) {
  const std::vector<Term> sides{r.left, r.right};
  const auto defined = definedness(workspace, position, sides);
  if (!defined) return std::nullopt;
  if (const auto step =
          workspace.script().attempt(steps::identity(position.context, r, {}, *defined)))
    return step;
  std::vector<Term> mentioned = sides;
  References equations;
  for (const std::size_t step : position.known) {
    if (!rewrites(workspace, step)) continue;
    equations.push_back(step);
    const Relation& equation = kernel::relations(workspace.theorem(step)).front();
    mentioned.insert(mentioned.end(), {equation.left, equation.right});
  }
  References modulo = atom_facts(workspace, position, mentioned).rewritings;
  modulo.insert(modulo.end(), equations.begin(), equations.end());
  if (!modulo.empty())
    if (const auto step =
            workspace.script().attempt(steps::identity(position.context, r, modulo, *defined)))
      return step;
  const References expanded = expansions(workspace, position, mentioned);
  if (expanded.empty()) return std::nullopt;
  modulo.insert(modulo.end(), expanded.begin(), expanded.end());
  for (const std::size_t step : expanded)
    mentioned.push_back(kernel::relations(workspace.theorem(step)).front().right);
  for (const std::size_t step : atom_facts(workspace, position, mentioned).rewritings)
    if (std::find(modulo.begin(), modulo.end(), step) == modulo.end()) modulo.push_back(step);
  return workspace.script().attempt(
      steps::identity(position.context, r, std::move(modulo), *defined));
}

std::optional<std::size_t> prove_algebraically(Workspace& workspace, const Position& position,
                                               const Relation& goal) {
  if (goal.comparison == Comparison::not_equal) return std::nullopt;
  Hypotheses all = hypotheses(workspace, position);
  const AtomFacts facts = atom_facts(workspace, position, terms(goal, all.relations()));
  std::vector<std::size_t> rewritings;
  for (const std::size_t step : facts.rewritings)
    if (all.add(workspace, step)) rewritings.push_back(all.steps().size() - 1);
  // What the author established first: every hypothesis more multiplies the products to try.
  if (const auto step = search_combination(workspace, position, goal, all, rewritings)) return step;
  Hypotheses bounded = all;
  bool more = false;
  for (const std::size_t step : facts.order) more = all.add(workspace, step) || more;
  if (more)
    if (const auto step = search_combination(workspace, position, goal, all, rewritings))
      return step;
  more = false;
  for (const std::size_t step : atom_bounds(workspace, position, terms(goal, {})))
    more = bounded.add(workspace, step) || more;
  if (more)
    if (const auto step = search_combination(workspace, position, goal, bounded, rewritings))
      return step;
  auto squares = algebra::find_sums_of_squares(goal, all.relations(), rewritings);
  if (!squares) return std::nullopt;
  return combine(workspace, position, goal, std::move(*squares), all.steps());
}

}  // namespace assay::prover
