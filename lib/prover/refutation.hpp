// Defines the search for a refutation of a statement: a point at which it fails, or a term of it
// that is undefined.
#pragma once

#include "prover/workspace.hpp"

#include <optional>

namespace assay::prover {

/// A step that claims Refuted{statement}; nullopt when none is found.
std::optional<std::size_t> refute(Workspace&);

}  // namespace assay::prover
