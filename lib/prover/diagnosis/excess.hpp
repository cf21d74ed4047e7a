// Defines Excess, by how much a relation fails, as a function that is enclosed and evaluated.
#pragma once

#include "kernel/evaluate.hpp"
#include "prover/diagnosis/region.hpp"

namespace assay::prover::diagnosis {

class Excess {
 public:
  Excess(kernel::Context context, const kernel::Relation& r);

  /// Nothing is left to prove in the box: the relation holds there, or no point of it satisfies the
  /// assumptions.
  bool is_closed(const RationalBox& box) const;
  /// What is known of an open box; the excess is seen at its middle.
  Region open(const RationalBox& box) const;
  /// Goes from the point of the region to greater excesses in it.
  void climb(Region& region) const;

 private:
  std::optional<exact::Rational> value(const kernel::Point& at) const;
  bool is_excluded(const kernel::Box& box) const;

  kernel::Context context_;
  kernel::Relation relation_;
  std::optional<kernel::Term> excess_;
};

}  // namespace assay::prover::diagnosis
