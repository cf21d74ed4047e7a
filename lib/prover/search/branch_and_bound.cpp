#include "prover/search/branch_and_bound.hpp"

#include "kernel/refusal.hpp"
#include "prover/search/box.hpp"
#include "prover/search/leaves.hpp"
#include "prover/search/problem.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace assay::prover::search {

using certificate::Node;
using exact::Rational;
using kernel::Comparison;
using kernel::Context;
using kernel::Relation;

namespace {

constexpr int most_depth = 60;
/// Down to this depth the kernel is asked of every box whether a leaf closes it: bounds that are
/// attained at an end close in one leaf, and only the kernel knows open ends and exact zeros.
constexpr int asking_depth = 3;
/// A difference so near to 0, relative to 1 and to what is subtracted, may be a bound that is
/// attained.
constexpr double contact = 1e-9;
constexpr std::array taylor_orders{2, 4, 6, 8};

class Search {
 public:
  Search(const Context& c, const Relation& goal, Judge judge, const Budget& budget, Effort& effort)
      : problem_(c, goal),
        goal_(goal),
        leaves_(goal, interval::Precision{budget.bits}),
        judge_(judge),
        effort_(effort),
        on_progress_(budget.on_progress),
        leaves_left_(judge == Judge::kernel ? budget.leaves_by_kernel : budget.leaves) {}

  bool close(Box box, int depth) {
    effort_.spend();
    report(depth);
    if (leaves_left_ == 0 || depth > most_depth) return false;
    const std::size_t start = tree_.size();
    if (close_whole(box, depth)) {
      ++closed_;
      share_ += std::ldexp(1.0, -depth);
      return true;
    }
    if (split(box, depth)) return true;
    tree_.resize(start);
    return false;
  }

  std::vector<Node> tree() { return std::move(tree_); }

 private:
  bool leaf(Node node) {
    --leaves_left_;
    tree_.push_back(std::move(node));
    return true;
  }

  /// The verdict of the doubles stands, or has to be confirmed.
  template <class Question>
  bool agreed(Question&& question) const {
    return judge_ == Judge::doubles || question();
  }

  bool asks_kernel(int depth) const { return judge_ == Judge::kernel || depth <= asking_depth; }

  /// Closes the box without a cut. Leaves it at a face of the box, with the nodes that lead there,
  /// where the difference is monotone.
  bool close_whole(Box& box, int depth) {
    Values narrowed = box.values;
    gradient_.reset();
    if (!problem_.narrow(narrowed, results_)) return close_empty(box, true);
    problem_.tape().evaluate(narrowed, results_);
    if (close_empty(box, false)) return true;
    if (close_naturally(box, depth)) return true;
    if (!fast::is_defined(results_[problem_.goal().difference])) return false;
    gradient_ = problem_.tape().gradient(problem_.goal().difference, results_);
    if (move_to_faces(box)) return close_whole(box, depth);
    if (!gradient_ && asks_kernel(depth) && close_by_one_face(box)) return true;
    if (asks_kernel(depth) && close_by_two_faces(box)) return true;
    if (close_by_mean_value(box, narrowed, depth)) return true;
    return close_by_taylor(box, narrowed, depth);
  }

  /// By an assumption that is false on the box; when `is_certain` some hypothesis left nothing of
  /// the box, and the kernel is asked which.
  bool close_empty(const Box& box, bool is_certain) {
    for (std::size_t k = 0; k < box.context.assumptions.size(); ++k) {
      const Compiled& h = problem_.hypotheses()[k];
      const Truth t = truth(h.relation.comparison, results_[h.difference]);
      if (t != Truth::fails && !is_certain) continue;
      if (leaves_.empty(box.context, k)) return leaf({Node::Kind::empty, k, false, {}, 0});
    }
    return false;
  }

  double contact_over(const std::vector<Interval>& results) const {
    const double size = fast::magnitude(results[problem_.goal().left]);
    return contact * (size < fast::infinity ? std::max(1.0, size) : 1.0);
  }

  bool is_near_contact(const Interval& d) const {
    const double over = goal_is_upper_bound() ? d.upper() : -d.lower();
    return over >= 0 && over <= contact_over(results_);
  }

  bool goal_is_upper_bound() const {
    return goal_.comparison == Comparison::less || goal_.comparison == Comparison::less_equal;
  }
  bool goal_is_lower_bound() const {
    return goal_.comparison == Comparison::greater || goal_.comparison == Comparison::greater_equal;
  }

  bool close_naturally(const Box& box, int depth) {
    const Interval d = results_[problem_.goal().difference];
    const bool holds = truth(goal_.comparison, d) == Truth::holds;
    const auto asked = [&] { return leaves_.natural(box.context); };
    const bool is_worth_asking =
        asks_kernel(depth) || is_near_contact(d) || (!fast::is_defined(d) && has_open_end(box));
    if (holds ? agreed(asked) : is_worth_asking && asked())
      return leaf({Node::Kind::natural, 0, false, {}, 0});
    return false;
  }

  /// Only the kernel knows that log is defined on (0, 1].
  bool has_open_end(const Box& box) const {
    for (std::size_t i = 0; i < box.values.size(); ++i) {
      const kernel::Domain& d = box.context.variables[i].domain;
      if (problem_.is_in_goal(i) && (d.lower.open || d.upper.open)) return true;
    }
    return false;
  }

  /// Moves to the face where the difference is tightest, in each variable in which it is monotone.
  bool move_to_faces(Box& box) {
    if (!gradient_ || !(goal_is_upper_bound() || goal_is_lower_bound())) return false;
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
      tree_.push_back({Node::Kind::face, i, at_upper_end, {}, 0});
      has_moved = true;
    }
    return has_moved;
  }

  /// Where doubles know no slope (sqrt at 0), the kernel may: it looks inside the domain only.
  bool close_by_one_face(const Box& box) {
    if (!(goal_is_upper_bound() || goal_is_lower_bound())) return false;
    for (std::size_t i = 0; i < box.values.size(); ++i)
      for (const bool upper : {false, true}) {
        if (problem_.is_restricted(i) || !has_face(box, i, upper)) continue;
        const Box there = face(box, i, upper);
        const std::string& name = box.context.variables[i].name;
        if (!leaves_.monotone_face(box.context, name, there.context)) continue;
        tree_.push_back({Node::Kind::face, i, upper, {}, 0});
        return leaf({Node::Kind::natural, 0, false, {}, 0});
      }
    return false;
  }

  /// Where the difference is convex in the only variable, a bound may be attained at both ends.
  bool close_by_two_faces(const Box& box) {
    if (!(goal_is_upper_bound() || goal_is_lower_bound()) || box.values.size() != 1) return false;
    if (problem_.is_restricted(0) || !has_face(box, 0, false) || !has_face(box, 0, true))
      return false;
    const std::string& name = box.context.variables[0].name;
    if (!leaves_.convex_faces(box.context, name, face(box, 0, false).context,
                              face(box, 0, true).context))
      return false;
    tree_.push_back({Node::Kind::convex, 0, false, {}, 0});
    return leaf({Node::Kind::natural, 0, false, {}, 0}) &&
           leaf({Node::Kind::natural, 0, false, {}, 0});
  }

  /// The difference at the centre plus slopes times displacements (mean value form).
  bool close_by_mean_value(const Box& box, const Values& narrowed, int depth) {
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
  bool close_by_taylor(const Box& box, const Values& narrowed, int depth) {
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
  bool is_contact(const Values& narrowed, std::size_t i, const Rational& value) {
    Values there = narrowed;
    there[i] = fast::enclosure(value);
    problem_.tape().evaluate(there, at_centre_);
    const Interval d = at_centre_[problem_.goal().difference];
    return fast::is_defined(d) && fast::magnitude(d) <= contact_over(at_centre_);
  }

  /// A variable in which the difference is linear: it holds on the box if on both faces, and the
  /// faces have a dimension less. A strict bound may be attained on a face at an open end.
  std::optional<std::size_t> linear_variable(const Box& box) const {
    if (!(goal_is_upper_bound() || goal_is_lower_bound())) return std::nullopt;
    if (!fast::is_defined(results_[problem_.goal().difference])) return std::nullopt;
    for (std::size_t i = 0; i < box.values.size(); ++i)
      if (problem_.is_linear(i) && problem_.is_in_goal(i) && !problem_.is_restricted(i) &&
          has_face(box, i, false) && has_face(box, i, true))
        return i;
    return std::nullopt;
  }

  bool close_faces(const Box& box, std::size_t i, int depth) {
    tree_.push_back({Node::Kind::convex, i, false, {}, 0});
    ++waiting_;
    if (!close(face(box, i, false), depth + 1)) return false;
    --waiting_;
    return close(face(box, i, true), depth + 1);
  }

  /// A point in the middle shows that no tree proves the relation; by more than rounding, since the
  /// double of an end such as pi may lie outside the domain.
  bool is_refuted(const Box& box) {
    Values middle;
    for (const Interval& x : box.values) middle.push_back(fast::is_point(x) ? x : middle_of(x));
    if (!problem_.is_refuted_on(middle, at_centre_)) return false;
    const Interval d = at_centre_[problem_.goal().difference];
    return std::min(std::abs(d.lower()), std::abs(d.upper())) > contact_over(at_centre_);
  }

  bool split(const Box& box, int depth) {
    if (is_refuted(box)) return false;
    if (const auto linear = linear_variable(box)) return close_faces(box, *linear, depth);
    const auto i = variable_to_cut(box, depth);
    if (!i) return false;
    const auto middle = midpoint(box.context.variables[*i].domain);
    const auto cut = middle ? middle : cut_of(box.values[*i]);
    if (!cut) return false;
    tree_.push_back({Node::Kind::split, *i, false, middle ? std::nullopt : cut, 0});
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
    for (std::size_t i = 0; i < box.values.size(); ++i) {
      const Interval& x = box.values[i];
      if (fast::is_point(x) || !(problem_.is_in_goal(i) || problem_.is_restricted(i))) continue;
      if (!fast::is_bounded(x)) return i;
      double score = fast::width(x);
      if (gradient_ && depth % period != 0) score *= fast::magnitude((*gradient_)[i]);
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

  Problem problem_;
  const Relation& goal_;
  Leaves leaves_;
  Judge judge_;
  Effort& effort_;
  const OnProgress& on_progress_;
  std::size_t leaves_left_;
  std::size_t closed_ = 0;
  std::size_t waiting_ = 0;
  double share_ = 0;
  std::vector<Node> tree_;
  // Of the box at hand.
  std::vector<Interval> results_;
  std::vector<Interval> at_centre_;
  std::optional<Values> gradient_;
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
