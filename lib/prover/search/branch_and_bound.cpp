#include "prover/search/branch_and_bound.hpp"

#include "kernel/refusal.hpp"
#include "prover/search/box.hpp"

#include <cmath>
#include <utility>

namespace assay::prover::search {

using certificate::Node;
using kernel::Context;
using kernel::Relation;

namespace {

constexpr int most_depth = 60;

class Search {
 public:
  Search(const Context& c, const Relation& goal, Judge judge, const Budget& budget, Effort& effort)
      : closing_(c, goal, judge, interval::Precision{budget.bits}),
        effort_(effort),
        on_progress_(budget.on_progress),
        most_leaves_(judge == Judge::kernel ? budget.leaves_by_kernel : budget.leaves) {}

  bool close(Box box, int depth) {
    effort_.spend();
    report(depth);
    if (closing_.leaves() >= most_leaves_ || depth > most_depth) return false;
    const std::size_t start = closing_.size();
    if (closing_.close(box, depth)) {
      ++closed_;
      share_ += std::ldexp(1.0, -depth);
      return true;
    }
    if (split(box, depth)) return true;
    closing_.drop(start);
    return false;
  }

  std::vector<Node> tree() { return closing_.nodes(); }

 private:
  bool close_faces(const Box& box, std::size_t i, int depth) {
    closing_.cut({Node::Kind::convex, i, false, {}, 0});
    ++waiting_;
    if (!close(face(box, i, false), depth + 1)) return false;
    --waiting_;
    return close(face(box, i, true), depth + 1);
  }

  bool split(const Box& box, int depth) {
    if (closing_.is_refuted(box)) return false;
    if (const auto linear = closing_.linear_variable(box)) return close_faces(box, *linear, depth);
    const auto i = variable_to_cut(box, depth);
    if (!i) return false;
    const auto middle = midpoint(box.context.variables[*i].domain);
    const auto cut = middle ? middle : cut_of(box.values[*i]);
    if (!cut) return false;
    closing_.cut({Node::Kind::split, *i, false, middle ? std::nullopt : cut, 0});
    ++waiting_;
    if (!close(lower_part(box, *i, *cut), depth + 1)) return false;
    --waiting_;
    return close(upper_part(box, *i, *cut), depth + 1);
  }

  /// The unbounded variables first, then the one over which the difference may change most
  /// (smear, Kearfott, Rigorous Global Search, 1996, section 4.3.2), every fourth time the widest,
  /// so that no variable is forgotten.
  std::optional<std::size_t> variable_to_cut(const Box& box, int depth) const {
    std::optional<std::size_t> best;
    double best_score = 0;
    constexpr int period = 4;
    const Problem& problem = closing_.problem();
    const std::optional<Values>& gradient = closing_.gradient();
    for (std::size_t i = 0; i < box.values.size(); ++i) {
      const Interval& x = box.values[i];
      if (fast::is_point(x) || !(problem.is_in_goal(i) || problem.is_restricted(i))) continue;
      if (!fast::is_bounded(x)) return i;
      double score = fast::width(x);
      if (gradient && depth % period != 0) score *= fast::magnitude((*gradient)[i]);
      if (std::isnan(score) || (best && score <= best_score)) continue;
      best = i;
      best_score = score;
    }
    return best;
  }

  void report(int depth) {
    constexpr std::size_t between = 64;
    if (on_progress_ && effort_.spent() % between == 0)
      on_progress_({effort_.spent(), closed_, waiting_ + 1, depth, share_});
  }

  Closing closing_;
  Effort& effort_;
  const OnProgress& on_progress_;
  std::size_t most_leaves_;
  std::size_t closed_ = 0;
  std::size_t waiting_ = 0;
  double share_ = 0;
};

}  // namespace

std::optional<std::vector<Node>> branch_and_bound(const Context& c, const Relation& goal,
                                                  Judge judge, const Budget& budget,
                                                  Effort& effort) {
  try {
    Search search(c, goal, judge, budget, effort);
    if (!search.close(whole_box(c), 0)) return std::nullopt;
    return search.tree();
  } catch (const kernel::Refusal&) {
    return std::nullopt;  // the box is empty: the numeric rules refuse it
  }
}

}  // namespace assay::prover::search
