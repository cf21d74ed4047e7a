// Defines the proof of an extremum by the extreme value theorem.
#pragma once

#include "prover/optimisation/numeric_search.hpp"
#include "prover/workspace.hpp"

namespace assay::prover {

/// By the rule `extreme_value`, in the compact place of the claim: the value is reached at the
/// point, one number for each variable, and not outside the place. Throws GaveUp.
std::size_t prove_in_compact_place(Workspace&, const Position&, const kernel::Extremum&,
                                   const std::vector<kernel::Term>& point);

}  // namespace assay::prover
