// Defines the reading of a sequent: variables with their domains, assumptions and a claim.
//
// GRAMMAR. DOMAIN, RELATIONS, CLAIM are those of terms.hpp and claims.hpp; NAME is a new name.
//
//   SEQUENT = { 'for' GROUP { ',' GROUP } | 'assume' RELATIONS } 'show' CLAIM
//   GROUP   = NAME { ',' NAME } 'in' DOMAIN
//
//   A domain and an assumption may mention the variables of the groups before it.
#pragma once

#include "kernel/reader/claims.hpp"
#include "kernel/sequent.hpp"

namespace assay::kernel {

/// Reads as far as the grammar goes; defined names stay calls. Throws Malformed, also for a domain
/// that is not seen to have a point (nonempty.hpp), here or in the claim, and for whatever
/// unfold and check_sequent refuse in the sequent's meaning.
Sequent read_sequent(Tokens& tokens, const Definitions& definitions);

}  // namespace assay::kernel
