// Defines the proofs about roots.
#pragma once

#include "prover/workspace.hpp"

namespace assay::prover {

/// A root in [a, b] from the signs at a and b. Throws GaveUp.
std::size_t prove_sign_change(Workspace&, const Position&, const kernel::Term& function,
                              const std::string& variable, const kernel::Domain& bracket);

/// By a sign change at the ends of the place and monotony where the claim says where its root lies,
/// or depends on variables of the context; else by a search for all roots (root_finding). No root:
/// the function keeps one sign. Throws GaveUp.
std::size_t prove_root(Workspace&, const Position&, const kernel::Root&);

}  // namespace assay::prover
