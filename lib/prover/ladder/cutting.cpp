// Domains in two parts: at points where a bound is attained, and where a derivative turns.
#include "kernel/differentiate.hpp"
#include "kernel/evaluate.hpp"
#include "kernel/refusal.hpp"
#include "prover/ladder/contact.hpp"
#include "prover/ladder/search.hpp"
#include "prover/search/branch_and_bound.hpp"

#include <algorithm>

namespace assay::prover::ladder {

using exact::Rational;
using kernel::Comparison;
using kernel::Domain;
using kernel::Relation;
using kernel::Term;

namespace {

constexpr std::size_t most_leaves = 100;
constexpr std::size_t least_reach = 3;

void collect_kinks(const Term& t, std::vector<Term>& all) {
  for (const Term& argument : t.arguments()) collect_kinks(argument, all);
  if (t.is(kernel::Op::abs)) all.push_back(t.argument());
  if (t.is(kernel::Op::min) || t.is(kernel::Op::max)) all.push_back(t.argument(0) - t.argument(1));
}

/// The terms at whose zeros an absolute value, a minimum or a maximum has no derivative.
std::vector<Term> kinks(const Term& t) {
  std::vector<Term> all;
  collect_kinks(t, all);
  return all;
}

}  // namespace

std::optional<std::size_t> Search::cut_at(const Relation& goal, const Domain& d, const Term& cut) {
  const kernel::End end{cut, false};
  const Found left = prove(goal, {d.lower, end});
  if (!left) return std::nullopt;
  const Found right = prove(goal, {end, d.upper});
  if (!right) return std::nullopt;
  auto step = steps::of("join", context_of(d));
  step.name = variable_;
  step.from = {*left, *right};
  return script_.attempt(std::move(step));
}

std::optional<std::size_t> Search::at_contact(const Relation& goal, const Domain& d) {
  if (goal.comparison == Comparison::greater) return std::nullopt;
  const Term slope = kernel::differentiate(goal.left, variable_);
  for (const Term& c : sign_changes(slope, variable_, sample_points(d), false)) {
    const auto least = enclosure(kernel::substitute(goal.left, {{variable_, c}}));
    if (least && interval::contains_zero(*least)) return cut_at(goal, d, c);
  }
  return std::nullopt;
}

std::optional<std::size_t> Search::at_kink(const Relation& goal, const Domain& d) {
  const std::vector<Rational> points = sample_points(d);
  for (const Term& u : kinks(goal.left))
    for (const Term& c : sign_changes(u, variable_, points, true)) return cut_at(goal, d, c);
  return std::nullopt;
}

std::optional<std::size_t> Search::by_subdivision(const Relation& goal, const Domain& d) {
  Budget budget = workspace_.budget();
  budget.leaves = std::min({budget.leaves, most_leaves, leaves_left_});
  budget.leaves_by_kernel = std::min({budget.leaves_by_kernel, most_leaves, leaves_left_});
  const std::size_t context = context_of(d);
  const std::size_t before = workspace_.effort().spent();
  Found step;
  for (const auto judge : {search::Judge::doubles, search::Judge::kernel}) {
    auto tree = search::branch_and_bound(script_.context(context), goal, judge, budget,
                                         workspace_.effort());
    if (tree)
      step = script_.attempt(steps::subdivide(context, goal, budget.bits, std::move(*tree)));
    if (step) break;
  }
  leaves_left_ -= std::min(leaves_left_, workspace_.effort().spent() - before);
  return step;
}

std::optional<std::size_t> Search::at_reach(const Relation& goal, const Core& core,
                                            const Domain& d) {
  const std::vector<Rational> points = sample_points(d);
  for (const bool from_lower : {true, false}) {
    std::size_t most = 0;
    for (const Form& form : forms(core, points))
      most = std::max(most, reach(form.function, from_lower, d, points));
    if (most < least_reach || most == points.size()) continue;
    const std::size_t last = from_lower ? most - 1 : points.size() - most + 1;
    const Rational cut = short_between(points[last - 1], points[last]);
    if (const auto step = cut_at(goal, d, Term::number(cut))) return step;
  }
  return std::nullopt;
}

}  // namespace assay::prover::ladder
