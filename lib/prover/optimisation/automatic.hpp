// Defines the search for the proof of an extremum: what `auto` does.
#pragma once

#include "prover/workspace.hpp"

namespace assay::prover {

/// A numeric search finds the extreme points; then the extremum is proved at an exact point that is
/// recognised (attained.hpp), or in a compact place (compactness.hpp). Throws GaveUp, also for a
/// claim with parameters.
std::size_t prove_extremum_automatically(Workspace&, const Position&, const kernel::Extremum&);

}  // namespace assay::prover
