// Defines the refutation of an extremum.
#pragma once

#include "prover/workspace.hpp"

#include <optional>

namespace assay::prover {

/// A step that refutes the statement, which claims this extremum without parameters: a point is
/// beyond the claimed value, or the function does not reach it, or not in the claimed place. What
/// the numeric search finds decides which of them is tried; nullopt when none is, or none succeeds.
std::optional<std::size_t> refute_extremum(Workspace&, const kernel::Extremum&);

}  // namespace assay::prover
