#include "prover/search/closing.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace assay::prover::search {

using certificate::Node;
using kernel::Comparison;

namespace {

/// Down to this depth the kernel is asked of every box whether a leaf closes it: bounds that are
/// attained at an end close in one leaf, and only the kernel knows open ends and exact zeros.
constexpr int asking_depth = 3;
/// A difference so near to 0, relative to 1 and to what is subtracted, may be a bound that is
/// attained.
constexpr double contact = 1e-9;
constexpr std::array taylor_orders{2, 4, 6, 8};

}  // namespace

Closing::Closing(const kernel::Context& c, const kernel::Relation& goal, Judge judge,
                 interval::Precision p)
    : problem_(c, goal), goal_(goal), leaves_(goal, p), judge_(judge) {}

std::vector<Node> Closing::nodes() { return std::move(nodes_); }

bool Closing::leaf(Node node) {
  ++count_;
  nodes_.push_back(std::move(node));
  return true;
}

bool Closing::natural_leaf() { return leaf({Node::Kind::natural, 0, false, {}, 0}); }

bool Closing::asks_kernel(int depth) const {
  return judge_ == Judge::kernel || depth <= asking_depth;
}

bool Closing::close(Box& box, int depth) {
  Values narrowed = box.values;
  gradient_.reset();
  if (!problem_.narrow(narrowed, results_)) return close_empty(box, true);
  problem_.tape().evaluate(narrowed, results_);
  if (close_empty(box, false)) return true;
  if (close_naturally(box, depth)) return true;
  if (!fast::is_defined(results_[problem_.goal().difference])) return false;
  gradient_ = problem_.tape().gradient(problem_.goal().difference, results_);
  if (move_to_faces(box)) return close(box, depth);
  if (!gradient_ && asks_kernel(depth) && close_by_one_face(box)) return true;
  if (asks_kernel(depth) && close_by_two_faces(box)) return true;
  if (close_by_mean_value(box, narrowed, depth)) return true;
  return close_by_taylor(box, narrowed, depth);
}

/// By an assumption that is false on the box; when `is_certain` some hypothesis left nothing of
/// the box, and the kernel is asked which.
bool Closing::close_empty(const Box& box, bool is_certain) {
  for (std::size_t k = 0; k < box.context.assumptions.size(); ++k) {
    const Compiled& h = problem_.hypotheses()[k];
    const Truth t = truth(h.relation.comparison, results_[h.difference]);
    if (t != Truth::fails && !is_certain) continue;
    if (leaves_.empty(box.context, k)) return leaf({Node::Kind::empty, k, false, {}, 0});
  }
  return false;
}

double Closing::contact_over(const std::vector<Interval>& results) const {
  const double size = fast::magnitude(results[problem_.goal().left]);
  return contact * (size < fast::infinity ? std::max(1.0, size) : 1.0);
}

bool Closing::is_near_contact(const Interval& d) const {
  const double over = goal_is_upper_bound() ? d.upper() : -d.lower();
  return over >= 0 && over <= contact_over(results_);
}

bool Closing::close_naturally(const Box& box, int depth) {
  const Interval d = results_[problem_.goal().difference];
  const bool holds = truth(goal_.comparison, d) == Truth::holds;
  const auto asked = [&] { return leaves_.natural(box.context); };
  const bool is_worth_asking =
      asks_kernel(depth) || is_near_contact(d) || (!fast::is_defined(d) && has_open_end(box));
  if (holds ? agreed(asked) : is_worth_asking && asked()) return natural_leaf();
  return false;
}

/// Only the kernel knows that log is defined on (0, 1].
bool Closing::has_open_end(const Box& box) const {
  for (std::size_t i = 0; i < box.values.size(); ++i) {
    const kernel::Domain& d = box.context.variables[i].domain;
    if (problem_.is_in_goal(i) && (d.lower.open || d.upper.open)) return true;
  }
  return false;
}

/// The difference at the centre plus slopes times displacements (mean value form).
bool Closing::close_by_mean_value(const Box& box, const Values& narrowed, int depth) {
  const auto asked = [&] { return leaves_.mean_value(box.context); };
  bool holds = false;
  if (gradient_) {
    Values centre = narrowed;
    std::vector<std::size_t> moved;
    for (std::size_t i = 0; i < centre.size(); ++i) {
      const auto m = midpoint(box.context.variables[i].domain);
      if (!m || !problem_.is_in_goal(i)) continue;
      centre[i] = fast::enclosure(*m);
      moved.push_back(i);
    }
    if (moved.empty()) return false;
    problem_.tape().evaluate(centre, at_centre_);
    Interval d = at_centre_[problem_.goal().difference];
    for (const std::size_t i : moved) d = d + (*gradient_)[i] * (narrowed[i] - centre[i]);
    holds = truth(goal_.comparison, d) == Truth::holds;
  }
  if (holds ? agreed(asked) : asks_kernel(depth) && asked())
    return leaf({Node::Kind::mean_value, 0, false, {}, 0});
  return false;
}

/// Taylor forms about the ends and the midpoint of a variable, where a bound may be attained.
bool Closing::close_by_taylor(const Box& box, const Values& narrowed, int depth) {
  for (std::size_t i = 0; i < narrowed.size(); ++i) {
    if (!problem_.is_in_goal(i) || fast::is_point(narrowed[i])) continue;
    const kernel::Variable& v = box.context.variables[i];
    const bool is_only_one = narrowed.size() == 1 && depth <= 2 * asking_depth;
    for (const auto& centre :
         {literal(v.domain.lower), literal(v.domain.upper), midpoint(v.domain)}) {
      if (!centre || !(is_only_one || is_contact(narrowed, i, *centre))) continue;
      for (const int order : taylor_orders)
        if (leaves_.taylor(box.context, v.name, *centre, order)) {
          const bool is_middle = centre == midpoint(v.domain);
          return leaf({Node::Kind::taylor, i, false, is_middle ? std::nullopt : centre, order});
        }
    }
  }
  return false;
}

/// Whether the difference is nearly 0 where the variable has this value.
bool Closing::is_contact(const Values& narrowed, std::size_t i, const exact::Rational& value) {
  Values there = narrowed;
  there[i] = fast::enclosure(value);
  problem_.tape().evaluate(there, at_centre_);
  const Interval d = at_centre_[problem_.goal().difference];
  return fast::is_defined(d) && fast::magnitude(d) <= contact_over(at_centre_);
}

bool Closing::is_refuted(const Box& box) {
  Values middle;
  for (const Interval& x : box.values) middle.push_back(fast::is_point(x) ? x : middle_of(x));
  if (!problem_.is_refuted_on(middle, at_centre_)) return false;
  const Interval d = at_centre_[problem_.goal().difference];
  return std::min(std::abs(d.lower()), std::abs(d.upper())) > contact_over(at_centre_);
}

}  // namespace assay::prover::search
