// Defines the partial derivatives of the operations of a term, in double intervals.
#pragma once

#include "fast/interval.hpp"
#include "kernel/term.hpp"

namespace assay::prover::search {

struct Partials {
  fast::Interval first;
  fast::Interval second;  // of operations with two operands
};

/// The derivatives of an operation with the value v at the operands a and b; for power_integer n is
/// the exponent. Undefined intervals where it is not known to be differentiable: abs around 0, min
/// and max where their operands may be equal, sqrt at 0.
Partials partials(kernel::Op op, long n, const fast::Interval& a, const fast::Interval& b,
                  const fast::Interval& v);

}  // namespace assay::prover::search
