// Defines the search for algebraic steps: identities and combinations of what is known.
#pragma once

#include "prover/workspace.hpp"

#include <optional>

namespace assay::prover {

/// An equation whose sides have the same normal form, modulo what is known of the atoms and the
/// equations that are known at the position.
std::optional<std::size_t> prove_identity(Workspace&, const Position&, const kernel::Relation&);

/// An order relation or equation as a combination of what is known, the assumptions, the
/// domains, and facts about the atoms that occur.
std::optional<std::size_t> prove_algebraically(Workspace&, const Position&,
                                               const kernel::Relation&);

}  // namespace assay::prover
