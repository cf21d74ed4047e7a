// Defines the proof of an extremum from one that says more.
#pragma once

#include "prover/workspace.hpp"

namespace assay::prover {

/// By the rule `extremum_weaken`, when the value and the places of the extremum that the step
/// claims are seen to lie in those of the claim. Throws GaveUp.
std::size_t prove_weakened(Workspace&, const Position&, const kernel::Extremum& claim,
                           std::size_t stronger);

}  // namespace assay::prover
