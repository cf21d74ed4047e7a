// Defines the search for the premises from which the kernel sees that a term is defined.
#pragma once

#include "prover/workspace.hpp"

#include <optional>
#include <span>
#include <vector>

namespace assay::prover {

/// Steps from which every term is known to be defined at the position; nullopt when some part is
/// not. The terms of assumptions need none.
std::optional<std::vector<std::size_t>> definedness(Workspace&, const Position&,
                                                    std::span<const kernel::Term>);

/// A step that claims t = t.
std::optional<std::size_t> prove_defined(Workspace&, const Position&, const kernel::Term&);

}  // namespace assay::prover
