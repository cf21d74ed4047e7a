// Defines Effort, the count of a search's steps, and OutOfSteps, which ends the search.
#pragma once

#include <cstddef>
#include <exception>
#include <string>

namespace assay::prover {

/// The budget of steps is used up. No search goes on after this, in whatever search it is nested.
class OutOfSteps : public std::exception {
 public:
  explicit OutOfSteps(std::size_t limit)
      : message_("the budget of " + std::to_string(limit) + " steps is used up") {}
  const char* what() const noexcept override { return message_.c_str(); }

 private:
  std::string message_;
};

/// A step is a rule that is asked of the kernel, or a box of a subdivision. Steps are counted in
/// place of time, so that what is found depends on the statement alone.
class Effort {
 public:
  explicit Effort(std::size_t limit) : limit_(limit) {}
  /// Throws OutOfSteps when fewer steps are left.
  void spend(std::size_t steps = 1) {
    if (steps > limit_ - spent_) {
      spent_ = limit_;
      throw OutOfSteps(limit_);
    }
    spent_ += steps;
  }
  std::size_t spent() const { return spent_; }
  std::size_t left() const { return limit_ - spent_; }

 private:
  std::size_t limit_;
  std::size_t spent_ = 0;
};

}  // namespace assay::prover
