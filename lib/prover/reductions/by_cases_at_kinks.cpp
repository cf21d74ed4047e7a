#include "prover/reductions/reduction.hpp"

#include "prover/algebra/polynomial_term.hpp"
#include "prover/citation.hpp"
#include "prover/definedness.hpp"
#include "prover/plausibility.hpp"
#include "prover/relations.hpp"
#include "prover/steps.hpp"

#include <string>
#include <utility>

namespace assay::prover::reductions {

using kernel::Op;
using kernel::Relation;
using kernel::Term;

namespace {

constexpr int most_branchings = 4;

/// abs, min or max of terms without any.
std::optional<Term> innermost_kink(const Term& t) {
  for (const Term& argument : t.arguments())
    if (auto found = innermost_kink(argument)) return found;
  if (t.is(Op::abs) || t.is(Op::min) || t.is(Op::max)) return t;
  return std::nullopt;
}

std::string unused_name(const kernel::Context& c) {
  std::string name = "u";
  while (c.find(name) != nullptr) name += "_";
  return name;
}

/// What is assumed in a case, the fact that then says what the kink is equal to, and the terms for
/// the fact's variables. The fact may speak of max(b, a) for max(a, b): `commuting` says that they
/// are equal.
struct Case {
  Relation assumed;
  std::string fact;
  kernel::Substitution at;
  std::string commuting = {};
};

std::pair<Case, Case> cases_of(const Term& kink) {
  const Term& a = kink.argument();
  if (kink.is(Op::abs)) {
    const Term zero = Term::number(0);
    return {{a >= zero, "abs_of_nonnegative", {{"x", a}}},
            {a <= zero, "abs_of_nonpositive", {{"x", a}}}};
  }
  const Term& b = kink.argument(1);
  const std::string name = kink.is(Op::min) ? "min" : "max";
  return {{a <= b, name + "_of_ordered", {{"x", a}, {"y", b}}},
          {b <= a, name + "_of_ordered", {{"x", b}, {"y", a}}, name + "_commutes"}};
}

class KinkSearch {
 public:
  explicit KinkSearch(Workspace& workspace) : workspace_(workspace) {}

  std::optional<std::size_t> prove_smooth(const Position& position, const Relation& goal,
                                          int branchings) {
    auto kink = innermost_kink(goal.left);
    if (!kink) kink = innermost_kink(goal.right);
    if (!kink) return prove(workspace_, position, goal);
    if (!plausible(workspace_.context(position), goal)) return std::nullopt;
    const auto [first, second] = cases_of(*kink);
    for (const Case& c : {first, second})
      if (const auto known = prove_directly(workspace_, position, c.assumed))
        return without(*kink, c, position.with(*known), goal, branchings);
    if (branchings == 0) return std::nullopt;
    const auto in_first = branch(*kink, first, position, goal, branchings - 1);
    if (!in_first) return std::nullopt;
    const auto in_second = branch(*kink, second, position, goal, branchings - 1);
    if (!in_second) return std::nullopt;
    const std::vector<Term> sides{first.assumed.left, first.assumed.right};
    auto defined = definedness(workspace_, position, sides);
    if (!defined) return std::nullopt;
    std::vector<std::size_t> premises{*in_first, *in_second};
    premises.insert(premises.end(), defined->begin(), defined->end());
    return workspace_.script().attempt(steps::cases(position.context, std::move(premises)));
  }

 private:
  std::optional<std::size_t> branch(const Term& kink, const Case& c, const Position& position,
                                    const Relation& goal, int branchings) {
    const Position inside = position.in(workspace_.script().extend(position.context, c.assumed));
    const auto step = without(kink, c, inside, goal, branchings);
    if (!step) return std::nullopt;
    return restate(workspace_, inside, *step, goal);
  }

  /// The goal with the kink's value in its place is proved, then the kink is put back.
  std::optional<std::size_t> without(const Term& kink, const Case& c, const Position& position,
                                     const Relation& goal, int branchings) {
    const std::string hole = unused_name(workspace_.context(position));
    const Term marked = Term::variable(hole);
    const auto value = value_of(kink, c, position, hole);
    if (!value) return std::nullopt;
    const Term by = kernel::relations(workspace_.theorem(*value)).front().right;
    const Relation pattern{algebra::replace_part(goal.left, kink, marked), goal.comparison,
                           algebra::replace_part(goal.right, kink, marked)};
    const Relation simpler = kernel::substitute(pattern, {{hole, by}});
    const auto proved = prove_smooth(position, simpler, branchings);
    if (!proved) return std::nullopt;
    const std::size_t instance = restate(workspace_, position, *proved, simpler);
    const std::size_t equation = restate(workspace_, position, *value, kernel::equal(by, kink));
    return workspace_.script().attempt(
        steps::replace(position.context, pattern, hole, instance, equation));
  }

  /// The step that claims what the kink is equal to in the case.
  std::optional<std::size_t> value_of(const Term& kink, const Case& c, const Position& position,
                                      const std::string& hole) {
    const auto value = instantiate(workspace_, position, workspace_.cited(c.fact), c.at);
    if (!value || c.commuting.empty()) return value;
    const auto commuted = instantiate(workspace_, position, workspace_.cited(c.commuting),
                                      {{"x", kink.argument(0)}, {"y", kink.argument(1)}});
    if (!commuted) return std::nullopt;
    return workspace_.script().attempt(steps::replace(
        position.context, kernel::equal(kink, Term::variable(hole)), hole, *commuted, *value));
  }

  Workspace& workspace_;
};

}  // namespace

std::optional<std::size_t> by_cases_at_kinks(Workspace& workspace, const Position& position,
                                             const Relation& goal) {
  if (!innermost_kink(goal.left) && !innermost_kink(goal.right)) return std::nullopt;
  return KinkSearch(workspace).prove_smooth(position, goal, most_branchings);
}

}  // namespace assay::prover::reductions
