#include "prover/search/closing.hpp"

namespace assay::prover::search {

using certificate::Node;
using kernel::Comparison;

bool Closing::goal_is_upper_bound() const {
  return goal_.comparison == Comparison::less || goal_.comparison == Comparison::less_equal;
}

bool Closing::goal_is_bound() const {
  return goal_is_upper_bound() || goal_.comparison == Comparison::greater ||
         goal_.comparison == Comparison::greater_equal;
}

/// Moves to the face where the difference is tightest, in each variable in which it is monotone.
bool Closing::move_to_faces(Box& box) {
  if (!gradient_ || !goal_is_bound()) return false;
  bool has_moved = false;
  for (std::size_t i = 0; i < gradient_->size(); ++i) {
    const Interval& slope = (*gradient_)[i];
    const bool rises = slope.lower() >= 0;
    const bool falls = slope.upper() <= 0;
    if (!(rises || falls) || problem_.is_restricted(i) || fast::is_point(box.values[i])) continue;
    const bool is_flat = rises && falls;
    const bool at_upper_end = is_flat || rises == goal_is_upper_bound();
    if (!has_face(box, i, at_upper_end)) continue;
    box = face(box, i, at_upper_end);
    nodes_.push_back({Node::Kind::face, i, at_upper_end, {}, 0});
    has_moved = true;
  }
  return has_moved;
}

/// Where doubles know no slope (sqrt at 0), the kernel may: it looks inside the domain only.
bool Closing::close_by_one_face(const Box& box) {
  if (!goal_is_bound()) return false;
  for (std::size_t i = 0; i < box.values.size(); ++i)
    for (const bool upper : {false, true}) {
      if (problem_.is_restricted(i) || !has_face(box, i, upper)) continue;
      const Box there = face(box, i, upper);
      const std::string& name = box.context.variables[i].name;
      if (!leaves_.monotone_face(box.context, name, there.context)) continue;
      nodes_.push_back({Node::Kind::face, i, upper, {}, 0});
      return natural_leaf();
    }
  return false;
}

/// Where the difference is convex in the only variable, a bound may be attained at both ends.
bool Closing::close_by_two_faces(const Box& box) {
  if (!goal_is_bound() || box.values.size() != 1) return false;
  if (problem_.is_restricted(0) || !has_face(box, 0, false) || !has_face(box, 0, true))
    return false;
  const std::string& name = box.context.variables[0].name;
  if (!leaves_.convex_faces(box.context, name, face(box, 0, false).context,
                            face(box, 0, true).context))
    return false;
  nodes_.push_back({Node::Kind::convex, 0, false, {}, 0});
  return natural_leaf() && natural_leaf();
}

std::optional<std::size_t> Closing::linear_variable(const Box& box) const {
  if (!goal_is_bound()) return std::nullopt;
  if (!fast::is_defined(results_[problem_.goal().difference])) return std::nullopt;
  for (std::size_t i = 0; i < box.values.size(); ++i)
    if (problem_.is_linear(i) && problem_.is_in_goal(i) && !problem_.is_restricted(i) &&
        has_face(box, i, false) && has_face(box, i, true))
      return i;
  return std::nullopt;
}

}  // namespace assay::prover::search
