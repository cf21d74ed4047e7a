// Defines SamplePoints, the points of a context at which a search looks before it works.
#pragma once

#include "kernel/evaluate.hpp"
#include "kernel/sequent.hpp"

#include <cstdint>
#include <optional>

namespace assay::prover {

/// The same points for the same context, most of them near finite ends of the domains.
class SamplePoints {
 public:
  SamplePoints(const kernel::Context& context, interval::Precision precision)
      : context_(context), precision_(precision) {}

  /// The next point that is certain to satisfy the assumptions; nullopt where numbers were drawn
  /// that give none.
  std::optional<kernel::Box> next();

 private:
  /// k/64 for k from 1 to 63 by the generator SplitMix64 (G. L. Steele et al., OOPSLA 2014).
  exact::Rational draw();
  bool holds(const kernel::Relation&, const kernel::Box& at) const;

  const kernel::Context& context_;
  interval::Precision precision_;
  std::uint64_t state_ = 0;
};

}  // namespace assay::prover
