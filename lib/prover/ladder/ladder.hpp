// Defines the ladder: proofs of inequalities in one variable by the sign of derivatives.
//
// f >= 0 on an interval with the end c follows from f(c) >= 0 and f' > 0 inside, and the same is
// asked of f' when the factors of plain sign are divided out of it: after some rungs a
// transcendental function that stood alone has become a rational one, and a polynomial is decided
// exactly. Where a derivative changes its sign, the interval is cut, and what is left is proved by
// subdivision.
#pragma once

#include "prover/workspace.hpp"

#include <optional>

namespace assay::prover::ladder {

/// A step that claims the relation, which mentions exactly one variable of the position, whose
/// domain has ends without variables. nullopt for other relations and when no proof is found.
std::optional<std::size_t> prove_by_ladder(Workspace&, const Position&, const kernel::Relation&);

}  // namespace assay::prover::ladder
