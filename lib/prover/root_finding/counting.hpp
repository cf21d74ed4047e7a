// Defines the proof of the exact number of roots over the domains of a claim.
#pragma once

#include "prover/root_finding/located.hpp"
#include "prover/workspace.hpp"

namespace assay::prover::root_finding {

/// A step that claims exactly so many roots as are given over the domains of `region`, at its
/// places. The domain is cut (rule root_sum) until each part lies in the box of one root, or has
/// none. Throws GaveUp where that is not proved, as when there are more roots.
std::size_t prove_count(Workspace&, const Position&, const kernel::Root& region,
                        const std::vector<LocatedRoot>&);

/// A step that claims a root, or exactly one, over some domain, placed inside the domains
/// and places of the region.
std::size_t prove_one_root(Workspace&, const Position&, const kernel::Root& region,
                           const LocatedRoot&);

}  // namespace assay::prover::root_finding
