// Defines the proof of a relation over a domain that an assumption cuts.
#pragma once

#include "prover/workspace.hpp"

namespace assay::prover {

/// When the last assumption at the position bounds a variable by a closed term, as x > 2 does, the
/// relation is proved for x in (2, ...) and restricted to the position: a box is easier to search
/// than a condition. Throws GaveUp.
std::size_t prove_narrowed(Workspace&, const Position&, const kernel::Relation&);

}  // namespace assay::prover
