// Defines where substitution computes with literals: 4/x with 2 for x is the literal 2 in the
// kernel, but 4/2 in Coq.
#pragma once

#include "kernel/claim.hpp"
#include "kernel/substitution.hpp"

#include <string>

namespace assay::exporters::coq {

/// Tactics, one on a line, which replace in all hypotheses what an instance of the claim says in
/// Coq by what the kernel makes of it. Empty when `s` puts no literal in such a place.
std::string fold_literals(const kernel::Claim& claim, const kernel::Substitution& s);
std::string fold_literals(const std::vector<kernel::Term>& terms, const kernel::Substitution& s);

}  // namespace assay::exporters::coq
