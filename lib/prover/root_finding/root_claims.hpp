// Defines the proof of a claim about roots from nothing but the claim.
#pragma once

#include "prover/workspace.hpp"

#include <optional>

namespace assay::prover::root_finding {

/// A step that claims just this. The functions have no other variables than those of the claim, and
/// the domains have closed ends. Throws GaveUp.
std::size_t prove_claim(Workspace&, const Position&, const kernel::Root& claim);

/// A step that refutes the workspace's statement, which claims something about roots in the empty
/// context: other roots are found than it claims. nullopt where that is not proved.
std::optional<std::size_t> refute_claim(Workspace&);

}  // namespace assay::prover::root_finding
