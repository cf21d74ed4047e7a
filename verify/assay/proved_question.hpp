// Defines proved_question, the question that a theorem answers, once the theorem is proved.
#pragma once

#include "proof_file.hpp"
#include "prover/at_parameters.hpp"

#include <string>

namespace assay::verify {

/// The quantities of a definition or of a theorem, which is proved first. Throws prover::GaveUp
/// when it is not proved or names no quantity, UsageError when there is nothing of that name.
prover::Question proved_question(const ProofFile& proof, const std::string& name);

}  // namespace assay::verify
