// Defines the proof that a level set is an interval.
#pragma once

#include "prover/proof_text/syntax.hpp"
#include "prover/workspace.hpp"

namespace assay::prover {

/// From the two inclusions, whose lines are the proof's `inside` and `outside`. Throws GaveUp.
std::size_t prove_level_set(Workspace&, const Position&, const kernel::LevelSet&, const Proof&);

}  // namespace assay::prover
