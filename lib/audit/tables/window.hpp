// Defines WindowKernel, which knows the ends of the window of a sigmoid neuron when it meets them.
#pragma once

#include "audit/tables/question.hpp"
#include "audit/tables/rows.hpp"

#include <cstddef>
#include <optional>
#include <vector>

namespace assay::audit {

/// The question is for the two ends of { a : |w sigma'(w a + b)| >= 1 } at |w| >= 4, as terms that
/// are equal to the known ones part by part: then one kernel computes both (fast/bulk/window.hpp).
struct WindowKernel {
  std::size_t w;  // the parameters
  std::size_t b;
  std::size_t left;  // the quantities
  std::size_t right;

  static std::optional<WindowKernel> recognised(const Question& q);

  /// For rows whose values are doubles. NaN where |w| < 4.
  void evaluate(const Rows& rows, std::vector<Column>& quantities) const;
};

}  // namespace assay::audit
