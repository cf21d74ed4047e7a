// Defines the proof that functions have no root in common in a region.
#pragma once

#include "prover/workspace.hpp"

namespace assay::prover::root_finding {

/// A step that claims no root over the domains of `region`, in place R. Throws GaveUp.
std::size_t prove_rootless(Workspace&, const Position&, const kernel::Root& region);

}  // namespace assay::prover::root_finding
