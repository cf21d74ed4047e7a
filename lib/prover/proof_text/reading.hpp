// Defines how a proof text is read.
#pragma once

#include "kernel/reader/file.hpp"
#include "prover/proof_text/syntax.hpp"

namespace assay::prover {

/// The proof of a statement; `auto` when it has no text. Definitions of the file are unfolded in
/// its terms. Throws kernel::Malformed with the place in the file.
Proof read_proof(const kernel::File& file, const kernel::Statement& statement);

}  // namespace assay::prover
