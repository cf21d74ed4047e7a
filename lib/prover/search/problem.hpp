// Defines Problem, a relation in a context, compiled for the search.
#pragma once

#include "kernel/sequent.hpp"
#include "prover/search/tape.hpp"

#include <vector>

namespace assay::prover::search {

/// What natural evaluation says of a relation on a box.
enum class Truth { holds, fails, unknown };

/// A relation whose difference left - right is a result of the tape.
struct Compiled {
  kernel::Relation relation;
  std::size_t left = 0;
  std::size_t right = 0;
  std::size_t difference = 0;
};

/// Whether `d OP 0` for all, or for no d in the interval.
Truth truth(kernel::Comparison op, const Interval& d);

class Problem {
 public:
  /// `hypotheses` are what a point of the context satisfies besides lying between constant ends:
  /// first the assumptions, then the ends of domains that mention variables.
  Problem(const kernel::Context& c, const kernel::Relation& goal);

  const Tape& tape() const { return tape_; }
  const Compiled& goal() const { return goal_; }
  const std::vector<Compiled>& hypotheses() const { return hypotheses_; }
  /// Whether a hypothesis mentions the variable.
  bool is_restricted(std::size_t variable) const { return is_restricted_[variable]; }
  /// Whether the goal's difference is seen to be linear in the variable, for any values of the
  /// others.
  bool is_linear(std::size_t variable) const { return is_linear_[variable]; }
  /// Whether the goal mentions the variable.
  bool is_in_goal(std::size_t variable) const { return is_in_goal_[variable]; }

  /// Whether the goal is certainly false, and each hypothesis true, all over this small box.
  bool is_refuted_on(const Values& box, std::vector<Interval>& results) const;

  /// Keeps the part of the box that hypotheses of the form x < t, x <= t, x = t, |x| < t allow, as
  /// the kernel's box_of does. False when nothing is left.
  bool narrow(Values& box, std::vector<Interval>& results) const;

 private:
  Compiled compiled(const kernel::Relation& r);
  bool narrow_by(const Compiled& h, Values& box, std::vector<Interval>& results) const;

  std::vector<std::string> names_;
  Tape tape_;
  Compiled goal_;
  std::vector<Compiled> hypotheses_;
  std::vector<bool> is_restricted_;
  std::vector<bool> is_in_goal_;
  std::vector<bool> is_linear_;
};

}  // namespace assay::prover::search
