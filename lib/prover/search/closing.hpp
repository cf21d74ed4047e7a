// Defines Closing: the ways in which a box is settled without being cut.
#pragma once

#include "certificate/step.hpp"
#include "prover/search/box.hpp"
#include "prover/search/leaves.hpp"
#include "prover/search/problem.hpp"

#include <optional>
#include <utility>
#include <vector>

namespace assay::prover::search {

/// Who judges a leaf: the search's own double arithmetic, which is quick and nearly always right,
/// or the kernel's rule.
enum class Judge { doubles, kernel };

/// Grows the list of nodes of a tree, in the order in which certificates write them. Asked about
/// one box after another; what it says of "the box" is about the last one that `close` was given.
class Closing {
 public:
  /// `goal` must outlive this object. `p` is what the kernel's rules are asked with.
  Closing(const kernel::Context& c, const kernel::Relation& goal, Judge judge,
          interval::Precision p);

  /// Appends a leaf that settles the box. Else false, and the box is moved to its face, with the
  /// nodes that lead there, in each variable in which the difference is monotone.
  bool close(Box& box, int depth);
  /// Appends a node that is no leaf.
  void cut(certificate::Node node) { nodes_.push_back(std::move(node)); }

  /// How many leaves were appended, those that were dropped again included.
  std::size_t leaves() const { return count_; }
  std::size_t size() const { return nodes_.size(); }
  /// Drops the nodes from the given one on.
  void drop(std::size_t from) { nodes_.resize(from); }
  std::vector<certificate::Node> nodes();

  const Problem& problem() const { return problem_; }
  /// The slopes of the difference over the box, where they are known.
  const std::optional<Values>& gradient() const { return gradient_; }
  /// A variable in which the difference is linear: it holds on the box if on both faces, and the
  /// faces have a dimension less. A strict bound may be attained on a face at an open end.
  std::optional<std::size_t> linear_variable(const Box& box) const;
  /// Whether a point in the middle shows that no tree proves the relation; by more than rounding,
  /// since the double of an end such as pi may lie outside the domain.
  bool is_refuted(const Box& box);

 private:
  bool leaf(certificate::Node node);
  bool natural_leaf();
  /// The verdict of the doubles stands, or has to be confirmed.
  template <class Question>
  bool agreed(Question&& question) const {
    return judge_ == Judge::doubles || question();
  }
  bool asks_kernel(int depth) const;
  bool goal_is_upper_bound() const;
  /// Whether the goal is <, <=, >= or >.
  bool goal_is_bound() const;

  bool close_empty(const Box& box, bool is_certain);
  bool close_naturally(const Box& box, int depth);
  bool move_to_faces(Box& box);
  bool close_by_one_face(const Box& box);
  bool close_by_two_faces(const Box& box);
  bool close_by_mean_value(const Box& box, const Values& narrowed, int depth);
  bool close_by_taylor(const Box& box, const Values& narrowed, int depth);

  double contact_over(const std::vector<Interval>& results) const;
  bool is_near_contact(const Interval& d) const;
  bool is_contact(const Values& narrowed, std::size_t i, const exact::Rational& value);
  bool has_open_end(const Box& box) const;

  Problem problem_;
  const kernel::Relation& goal_;
  Leaves leaves_;
  Judge judge_;
  std::size_t count_ = 0;
  std::vector<certificate::Node> nodes_;
  // Of the box at hand.
  std::vector<Interval> results_;
  std::vector<Interval> at_centre_;
  std::optional<Values> gradient_;
};

}  // namespace assay::prover::search
