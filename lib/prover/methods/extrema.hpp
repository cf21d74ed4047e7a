// Defines the proofs of a global maximum or minimum.
#pragma once

#include "prover/proof_text/syntax.hpp"
#include "prover/workspace.hpp"

namespace assay::prover {

/// By the idea of `method`: by a search, at a given point, by one change of sign of the derivative,
/// or from an earlier theorem that says more. Throws GaveUp.
std::size_t prove_extremum(Workspace&, const Position&, const kernel::Extremum&, const Method&);

/// unimodal.cpp: `slope` is a form of the derivative, a product in which all factors but one keep
/// their sign and that one is strictly monotone. Throws GaveUp.
std::size_t prove_unimodal(Workspace&, const Position&, const kernel::Extremum&,
                           const kernel::Term& slope);

}  // namespace assay::prover
