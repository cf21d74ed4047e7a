// Defines the search for a root of one function of one variable by a change of sign.
#pragma once

#include "prover/workspace.hpp"

#include <optional>

namespace assay::prover::root_finding {

/// A root over a bracket inside the domain and place of the claim, at whose ends the function has
/// opposite signs. The function needs no derivative. nullopt for several functions or variables and
/// where no change of sign is found.
std::optional<std::size_t> prove_by_sign_change(Workspace&, const Position&,
                                                const kernel::Root& claim);

}  // namespace assay::prover::root_finding
