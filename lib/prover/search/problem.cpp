#include "prover/search/problem.hpp"

#include "prover/search/degree.hpp"

#include <algorithm>

namespace assay::prover::search {

using kernel::Comparison;
using kernel::Op;
using kernel::Relation;
using kernel::Term;

namespace {

std::vector<std::string> names(const kernel::Context& c) {
  std::vector<std::string> all;
  for (const kernel::Variable& v : c.variables) all.push_back(v.name);
  return all;
}

/// What the context says of its points, but for constant ends.
std::vector<Relation> hypotheses_of(const kernel::Context& c) {
  std::vector<Relation> all = c.assumptions;
  for (const kernel::Variable& v : c.variables)
    for (const Relation& r : kernel::membership(Term::variable(v.name), v.domain))
      if (!(r.left.is_closed() || r.right.is_closed())) all.push_back(r);
  return all;
}

bool mentions(const Relation& r, const std::string& name) {
  return kernel::occurs(name, r.left) || kernel::occurs(name, r.right);
}

/// False when a and b have no point in common.
bool intersect(Interval& a, const Interval& b) {
  if (!fast::is_defined(b)) return true;  // nothing is known of b
  const double lower = std::max(a.lower(), b.lower());
  const double upper = std::min(a.upper(), b.upper());
  if (lower > upper) return false;
  a = Interval(lower, upper);
  return true;
}

Interval below(const Interval& a) { return Interval(-fast::infinity, a.upper()); }
Interval above(const Interval& a) { return Interval(a.lower(), fast::infinity); }

}  // namespace

Truth truth(Comparison op, const Interval& d) {
  if (!fast::is_defined(d)) return Truth::unknown;
  const bool positive = d.lower() > 0;
  const bool negative = d.upper() < 0;
  const bool zero = d.lower() == 0 && d.upper() == 0;
  const auto decided = [](bool holds, bool fails) {
    return holds ? Truth::holds : fails ? Truth::fails : Truth::unknown;
  };
  switch (op) {
    case Comparison::less: return decided(negative, d.lower() >= 0);
    case Comparison::less_equal: return decided(d.upper() <= 0, positive);
    case Comparison::equal: return decided(zero, positive || negative);
    case Comparison::not_equal: return decided(positive || negative, zero);
    case Comparison::greater_equal: return decided(d.lower() >= 0, negative);
    case Comparison::greater: return decided(positive, d.upper() <= 0);
  }
  return Truth::unknown;
}

Problem::Problem(const kernel::Context& c, const Relation& goal)
    : names_(names(c)), tape_(names_), goal_(compiled(goal)) {
  for (const Relation& r : hypotheses_of(c)) hypotheses_.push_back(compiled(r));
  for (const std::string& name : names_) {
    const auto is_about = [&](const Compiled& h) { return mentions(h.relation, name); };
    is_restricted_.push_back(std::any_of(hypotheses_.begin(), hypotheses_.end(), is_about));
    is_in_goal_.push_back(mentions(goal, name));
    is_linear_.push_back(degree_in(goal.left - goal.right, name) <= 1);
  }
}

Compiled Problem::compiled(const Relation& r) {
  const std::size_t left = tape_.add(r.left);
  const std::size_t right = tape_.add(r.right);
  return {r, left, right, tape_.add_difference(left, right)};
}

bool Problem::narrow_by(const Compiled& h, Values& box, std::vector<Interval>& results) const {
  const Relation& r = h.relation;
  const bool is_upward = r.comparison == Comparison::less || r.comparison == Comparison::less_equal;
  const bool is_downward =
      r.comparison == Comparison::greater || r.comparison == Comparison::greater_equal;
  const bool is_equation = r.comparison == Comparison::equal;
  const auto meet = [&](const Term& side, const Interval& allowed) {
    const Term& x = side.is(Op::abs) ? side.argument() : side;
    if (!x.is(Op::variable)) return true;
    const auto found = std::find(names_.begin(), names_.end(), x.name());
    Interval& range = box[static_cast<std::size_t>(found - names_.begin())];
    if (!side.is(Op::abs)) return intersect(range, allowed);
    const double most = allowed.upper();
    return most >= 0 && intersect(range, Interval(-most, most));
  };
  const Interval left = results[h.left];
  const Interval right = results[h.right];
  if (is_upward || is_equation)
    if (!meet(r.left, below(right)) || !meet(r.right, above(left))) return false;
  if (is_downward || is_equation)
    if (!meet(r.left, above(right)) || !meet(r.right, below(left))) return false;
  return true;
}

bool Problem::is_refuted_on(const Values& box, std::vector<Interval>& results) const {
  tape_.evaluate(box, results);
  const auto truth_of = [&](const Compiled& c) {
    return truth(c.relation.comparison, results[c.difference]);
  };
  return truth_of(goal_) == Truth::fails &&
         std::all_of(hypotheses_.begin(), hypotheses_.end(),
                     [&](const Compiled& h) { return truth_of(h) == Truth::holds; });
}

bool Problem::narrow(Values& box, std::vector<Interval>& results) const {
  for (const Compiled& h : hypotheses_) {
    const bool has_variable = h.relation.left.is(Op::variable) ||
                              h.relation.right.is(Op::variable) || h.relation.left.is(Op::abs) ||
                              h.relation.right.is(Op::abs);
    if (!has_variable) continue;
    tape_.evaluate(box, results);
    if (!narrow_by(h, box, results)) return false;
  }
  return true;
}

}  // namespace assay::prover::search
