// Defines the ideas by which an author proves one relation.
#pragma once

#include "prover/proof_text/syntax.hpp"
#include "prover/workspace.hpp"

namespace assay::prover {

/// Throws GaveUp.
std::size_t prove_relation_by(Workspace&, const Position&, const kernel::Relation&, const Method&);

}  // namespace assay::prover
