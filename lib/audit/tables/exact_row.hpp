// Defines enclose_exactly, the answer to a question for one row, with growing precision.
#pragma once

#include "audit/tables/question.hpp"

#include <vector>

namespace assay::audit {

struct ExactAnswer {
  Finding finding;
  std::vector<Bounds> bounds;  // of each quantity, when they are enclosed
};

/// Evaluates with more and more bits until each quantity has a relative width of at most
/// 10^-digits, or the last precision is reached; its bounds are then as good as they are. The
/// values are those of the parameters, in their order.
ExactAnswer enclose_exactly(const Question& q, const std::vector<exact::Rational>& values,
                            int digits);

}  // namespace assay::audit
