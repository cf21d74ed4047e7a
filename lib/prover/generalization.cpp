#include "prover/generalization.hpp"

#include "prover/citation.hpp"
#include "prover/relations.hpp"

#include <set>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

namespace assay::prover {

using kernel::Comparison;
using kernel::Context;
using kernel::Domain;
using kernel::Op;
using kernel::Relation;
using kernel::Term;

namespace {

struct Bounded {
  Term term;
  Domain domain;
};

void bound(std::vector<Bounded>& all, const Relation& given) {
  const Relation r = given.left.is_closed() ? kernel::mirrored(given) : given;
  const Term& t = r.left;
  if (!r.right.is_closed() || t.is_closed() || t.is(Op::variable)) return;
  Bounded* entry = nullptr;
  for (Bounded& b : all)
    if (b.term == t) entry = &b;
  if (entry == nullptr) entry = &all.emplace_back(Bounded{t, Domain::reals()});
  const kernel::End end{r.right,
                        r.comparison == Comparison::less || r.comparison == Comparison::greater};
  switch (r.comparison) {
    case Comparison::less:
    case Comparison::less_equal: entry->domain.upper = end; break;
    case Comparison::greater:
    case Comparison::greater_equal: entry->domain.lower = end; break;
    default: break;
  }
}

std::vector<Bounded> bounded_terms(Workspace& workspace, const Position& position) {
  std::vector<Bounded> all;
  for (const Relation& r : workspace.context(position).assumptions) bound(all, r);
  for (const std::size_t step : position.known)
    for (const Relation& r : kernel::relations(workspace.theorem(step))) bound(all, r);
  std::erase_if(all, [](const Bounded& b) { return b.domain.is_reals(); });
  return all;
}

/// t with a variable in place of every occurrence of some terms.
class Abstraction {
 public:
  explicit Abstraction(std::vector<std::pair<Term, Term>> variables)
      : variables_(std::move(variables)) {}

  Term operator()(const Term& t) {
    for (const auto& [part, variable] : variables_)
      if (part == t) return variable;
    if (t.arguments().empty()) return t;
    if (const auto done = done_.find(t.identity()); done != done_.end()) return done->second;
    std::vector<Term> arguments;
    for (const Term& argument : t.arguments()) arguments.push_back((*this)(argument));
    Term result = t.is(Op::power_integer) ? Term::power_integer(arguments[0], t.exponent())
                                          : Term::apply(t.op(), std::move(arguments));
    done_.emplace(t.identity(), result);
    return result;
  }

 private:
  std::vector<std::pair<Term, Term>> variables_;
  std::unordered_map<const void*, Term> done_;
};

/// The variables of c that are named, and those that their domains mention, without assumptions.
Context restricted(const Context& c, std::set<std::string> names) {
  for (auto v = c.variables.rbegin(); v != c.variables.rend(); ++v) {
    if (!names.contains(v->name)) continue;
    for (const kernel::End& end : {v->domain.lower, v->domain.upper})
      if (end.at) names.merge(kernel::variables(*end.at));
  }
  Context result;
  for (const kernel::Variable& v : c.variables)
    if (names.contains(v.name)) result = result.with(v);
  return result;
}

}  // namespace

std::optional<std::size_t> prove_generalized(Workspace& workspace, const Position& position,
                                             const Relation& goal, const Proving& proving) {
  Context general;
  std::vector<std::pair<Term, Term>> variables;
  kernel::Substitution at;
  for (const Bounded& b : bounded_terms(workspace, position)) {
    if (!kernel::is_part(b.term, goal.left) && !kernel::is_part(b.term, goal.right)) continue;
    std::string name = "v" + std::to_string(variables.size() + 1);
    while (workspace.context(position).find(name) != nullptr) name += "_";
    general = general.with(kernel::Variable{name, b.domain});
    variables.emplace_back(b.term, Term::variable(name));
    at.emplace(name, b.term);
  }
  if (variables.empty()) return std::nullopt;
  Abstraction abstraction(variables);
  const Relation abstract{abstraction(goal.left), goal.comparison, abstraction(goal.right)};

  // The variables that are left keep their domains; their assumptions are not needed.
  auto left = kernel::variables(abstract.left);
  left.merge(kernel::variables(abstract.right));
  Context context = restricted(workspace.context(position), std::move(left));
  for (const kernel::Variable& v : general.variables) context = context.with(v);

  Position elsewhere;
  elsewhere.context = workspace.script().context_of(context);
  const auto proved = proving(workspace, elsewhere, abstract);
  if (!proved) return std::nullopt;
  return instantiate(workspace, position, *proved, at);
}

}  // namespace assay::prover
