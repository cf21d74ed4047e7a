// Defines expanded_claim, what a claim about rows says in the language of statements.
#pragma once

#include "proof_file.hpp"

#include <string>

namespace assay::verify {

/// Replaces two abbreviations, which the language does not have:
///   NAME.QUANTITY    a quantity of the theorem NAME, "window.lower", as the term that it is. The
///                    theorem is proved first, and its assumptions are claimed as well: where they
///                    are false it speaks of nothing
///   a = b rounded to N decimals    abs(a - (b)) <= 5e-(N+1): a is b, rounded to nearest
/// Throws prover::GaveUp when the theorem is not proved, UsageError when there is none.
std::string expanded_claim(const std::string& claim, const ProofFile& proof);

}  // namespace assay::verify
