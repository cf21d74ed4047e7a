#include "prover/ladder/search.hpp"

#include "kernel/definedness.hpp"
#include "kernel/hypotheses.hpp"
#include "kernel/printer.hpp"
#include "prover/algebra_steps.hpp"

#include <unordered_set>

namespace assay::prover::ladder {

using kernel::Comparison;
using kernel::Domain;
using kernel::Factor;
using kernel::Relation;
using kernel::Term;
using steps::References;

namespace {

constexpr int most_depth = 14;

/// The side conditions of all parts of t, parts before wholes.
void collect_conditions(const Term& t, std::unordered_set<const void*>& seen,
                        std::vector<Relation>& all) {
  if (!seen.insert(t.identity()).second) return;
  for (const Term& argument : t.arguments()) collect_conditions(argument, seen, all);
  for (const Relation& r : kernel::side_conditions(t)) all.push_back(r);
}

/// The facts that give the values of elementary functions, by which 1 - sin(pi/2) is 0.
References special_values(Workspace& workspace, const Relation& r) {
  static const std::map<kernel::Op, std::vector<std::string>> names = {
      {kernel::Op::sin, {"sin_half_pi", "sin_pi"}},
      {kernel::Op::cos, {"cos_half_pi", "cos_pi"}},
      {kernel::Op::asin, {"asin_one"}},
      {kernel::Op::acos, {"acos_zero", "acos_one"}},
      {kernel::Op::atan, {"atan_one", "atan_zero"}},
  };
  std::set<kernel::Op> occurring;
  std::vector<Term> logarithms_of_exponentials;
  const auto collect = [&](const auto& self, const Term& t) -> void {
    occurring.insert(t.op());
    if (t.is(kernel::Op::log) && t.argument().is(kernel::Op::exp))
      logarithms_of_exponentials.push_back(t.argument().argument());
    for (const Term& argument : t.arguments()) self(self, argument);
  };
  collect(collect, r.left);
  collect(collect, r.right);
  References result;
  for (const Term& c : logarithms_of_exponentials)
    if (const auto step =
            workspace.script().attempt(steps::use(0, {{"x", c}}, {workspace.cited("log_exp")})))
      result.push_back(*step);
  for (const auto& [op, facts] : names)
    if (occurring.contains(op))
      for (const std::string& name : facts) result.push_back(workspace.cited(name));
  return result;
}

bool mentions(const std::string& variable, const Relation& r) {
  return kernel::occurs(variable, r.left) || kernel::occurs(variable, r.right);
}

}  // namespace

std::size_t Search::context_of(const Domain& d) {
  return script_.extend(0, kernel::Variable{variable_, d});
}

std::optional<std::size_t> Search::prove(const Relation& r, const Domain& d) {
  if (!mentions(variable_, r)) return closed(r);
  const std::string key = kernel::print(r) + " on " + kernel::print(d);
  const auto known = known_.find(key);
  if (known != known_.end() && (known->second.step || known->second.depth <= depth_))
    return known->second.step;
  if (depth_ >= most_depth || --goals_left_ < 0) return std::nullopt;
  known_[key] = {std::nullopt, depth_};  // a goal that comes back to itself is not proved by that
  ++depth_;
  const Found step = search(r, d);
  --depth_;
  known_[key] = {step, depth_};
  return step;
}

std::optional<std::size_t> Search::search(const Relation& r, const Domain& d) {
  const std::size_t context = context_of(d);
  if (const auto step = script_.find(context, r)) return step;
  if (const auto step = script_.attempt(steps::assumption(context, r))) return step;
  if (const auto step = by_enclosure(context, r)) return step;
  switch (r.comparison) {
    case Comparison::equal: return r.left == r.right ? defined(r.left, d) : std::nullopt;
    case Comparison::not_equal: return different(r, d);
    default: return ordered(r, d);
  }
}

std::optional<std::size_t> Search::by_enclosure(std::size_t context, const Relation& r) {
  for (const long bits : {64L, 256L})
    if (const auto step = script_.attempt(steps::enclose(context, r, bits))) return step;
  return std::nullopt;
}

std::optional<std::size_t> Search::closed(const Relation& r) {
  if (const auto step = script_.find(0, r)) return step;
  for (const long bits : {64L, 256L, 1024L})
    if (const auto step = script_.attempt(steps::enclose(0, r, bits))) return step;
  if (r.left == r.right && !kernel::implies(kernel::defined(r.left), r)) return std::nullopt;
  const Relation equation = kernel::equal(r.left, r.right);
  if (!kernel::implies(equation, r)) return std::nullopt;
  Position position;
  position.known = special_values(workspace_, r);
  return prove_identity(workspace_, position, equation);
}

std::optional<std::size_t> Search::different(const Relation& r, const Domain& d) {
  const std::vector<exact::Rational> points = sample_points(d);
  if (points.empty()) return std::nullopt;
  const Sign s = sign_at(r.left - r.right, variable_, points[points.size() / 2]);
  if (s == Sign::positive) return prove(r.left > r.right, d);
  if (s == Sign::negative) return prove(r.left < r.right, d);
  return std::nullopt;
}

std::optional<std::size_t> Search::ordered(const Relation& r, const Domain& d) {
  const Relation f = kernel::forward(r);
  const Term zero = Term::number(0);
  const Term difference = f.left == zero ? f.right : f.right == zero ? -f.left : f.right - f.left;
  const Relation goal = f.comparison == Comparison::less ? difference > zero : difference >= zero;
  if (kernel::implies(goal, r)) return positive(goal, d);
  const Found step = prove(goal, d);
  if (!step) return std::nullopt;
  kernel::Combination sum;
  sum.summands = {{1, {{Factor::Kind::premise, 0, zero}}}};
  return combined(d, r, std::move(sum), {*step});
}

std::optional<References> Search::definedness(std::span<const Term> terms, const Domain& d) {
  std::unordered_set<const void*> seen;
  std::vector<Relation> conditions;
  for (const Term& t : terms) collect_conditions(t, seen, conditions);
  References result;
  const kernel::Context context = script_.context(context_of(d));  // proofs make more of them
  for (const Relation& r : conditions) {
    if (kernel::follows(r, context, {})) continue;
    const Found step = prove(r, d);
    if (!step) return std::nullopt;
    result.push_back(*step);
  }
  return result;
}

std::optional<std::size_t> Search::defined(const Term& t, const Domain& d) {
  auto premises = definedness({&t, 1}, d);
  if (!premises) return std::nullopt;
  return script_.attempt(
      steps::of("defined", context_of(d), kernel::claim(kernel::defined(t)), std::move(*premises)));
}

std::optional<std::size_t> Search::combined(const Domain& d, const Relation& goal,
                                            kernel::Combination combination, References premises) {
  const std::vector<Term> sides{goal.left, goal.right};
  const auto defined = definedness(sides, d);
  if (!defined) return std::nullopt;
  premises.insert(premises.end(), defined->begin(), defined->end());
  return script_.attempt(
      steps::combine(context_of(d), goal, std::move(combination), std::move(premises)));
}

}  // namespace assay::prover::ladder
