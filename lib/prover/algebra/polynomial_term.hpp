// Defines the way back from polynomials to terms.
#pragma once

#include "kernel/algebra/polynomial.hpp"
#include "kernel/term.hpp"

#include <vector>

namespace assay::prover::algebra {

/// A sum of products of powers of `atoms`, by number, that is equal to p.
kernel::Term term_of(const kernel::algebra::Polynomial& p, const std::vector<kernel::Term>& atoms);

/// t with each part `part` replaced by `by`.
kernel::Term replace_part(const kernel::Term& t, const kernel::Term& part, const kernel::Term& by);

}  // namespace assay::prover::algebra
