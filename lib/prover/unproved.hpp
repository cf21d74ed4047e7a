// Defines Unproved, which the search throws when it gives up on one relation.
#pragma once

#include "prover/workspace.hpp"

#include <string>
#include <utility>

namespace assay::prover {

/// A relation that was to be proved in a context.
struct Goal {
  kernel::Context context;
  kernel::Relation relation;
};

/// No proof of the goal was found.
class Unproved : public GaveUp {
 public:
  Unproved(std::string message, Goal goal) : GaveUp(std::move(message)), goal_(std::move(goal)) {}
  const Goal& goal() const { return goal_; }

 private:
  Goal goal_;
};

}  // namespace assay::prover
