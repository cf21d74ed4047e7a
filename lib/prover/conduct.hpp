// Defines conduct, which carries out the proof text of a statement.
#pragma once

#include "prover/proof_text/syntax.hpp"
#include "prover/workspace.hpp"

namespace assay::prover {

/// A step that claims exactly the statement's meaning. Throws GaveUp with the place in the file.
std::size_t conduct(Workspace&, const kernel::Statement&);

/// The position after the lines: each relation is proved by its method and known from then on.
Position after(Workspace&, Position, const std::vector<Line>&);

/// One relation by the method an author names.
std::size_t prove_by(Workspace&, const Position&, const kernel::Relation&, const Method&);

/// The position with what `using` names, at the variables of the same names.
Position with_named(Workspace&, const Position&, const Method&);

}  // namespace assay::prover
