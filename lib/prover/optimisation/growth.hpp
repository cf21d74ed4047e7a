// Defines the proof of a strict bound by quadratic growth.
#pragma once

#include "prover/workspace.hpp"

#include <optional>

namespace assay::prover {

/// For f < v under the last assumption x < m (or x > m) of the position: from
/// f + c*(x - m)^2 <= v for some c > 0, without that assumption. Where f is quadratic this is a sum
/// of squares, and f < v itself is none. nullopt for other relations, and when no such c is found.
std::optional<std::size_t> prove_by_growth(Workspace&, const Position&, const kernel::Relation&);

}  // namespace assay::prover
