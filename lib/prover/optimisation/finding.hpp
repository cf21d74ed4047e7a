// Defines what is claimed of an extremum that nobody has stated yet.
#pragma once

#include "kernel/claim.hpp"

#include <vector>

namespace assay::prover {

/// The most digits that the numeric search gives.
inline constexpr int most_found_digits = 12;

/// Claims about the extremum of this function over this domain, strongest first: an exact value and
/// place where they are recognised, intervals of so many digits for both, attained once, only
/// there, and somewhere. The claims need proofs. Throws GaveUp when the search finds no point.
std::vector<kernel::Extremum> extremum_candidates(const kernel::Extremum& unknown, int digits);

}  // namespace assay::prover
