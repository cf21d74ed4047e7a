// Defines Leaves, the kernel's numeric rules as questions: does this rule close this box?
#pragma once

#include "certificate/step.hpp"
#include "prover/search/box.hpp"

#include <optional>

namespace assay::prover::search {

class Leaves {
 public:
  Leaves(const kernel::Relation& goal, interval::Precision p) : goal_(goal), precision_(p) {}

  bool natural(const kernel::Context& c) const;
  /// About the midpoints of all variables of the goal that have one.
  bool mean_value(const kernel::Context& c) const;
  bool taylor(const kernel::Context& c, const std::string& variable, const exact::Rational& centre,
              int order) const;
  /// Whether assumption k is false at every point of the context.
  bool empty(const kernel::Context& c, std::size_t k) const;
  /// Whether the relation goes over from the face to the box.
  bool monotone_face(const kernel::Context& c, const std::string& variable,
                     const kernel::Context& face) const;
  /// Whether the relation goes over from two opposite faces to the box.
  bool convex_faces(const kernel::Context& c, const std::string& variable,
                    const kernel::Context& lower, const kernel::Context& upper) const;

 private:
  const kernel::Relation& goal_;
  interval::Precision precision_;
};

/// The centre of the mean value form: the midpoints of the goal's variables that have one.
kernel::Point centre_of(const kernel::Context& c, const kernel::Relation& goal);

}  // namespace assay::prover::search
