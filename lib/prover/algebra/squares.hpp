// Defines the search for terms whose squares may add up to the difference of a relation.
#pragma once

#include "kernel/relation.hpp"

#include <span>
#include <vector>

namespace assay::prover::algebra {

/// Terms whose squares are worth trying in a combination for `goal`. All are built of parts of
/// the goal and defined where it is. With d the numerator of the goal's difference, as a polynomial
/// in its atoms, or in its atoms and one of its quotients taken as a whole:
///   - when d is quadratic and positive, the squares that it is the sum of (completing squares,
///     that is the LDL^T decomposition: Golub & Van Loan, Matrix Computations, section 4.1);
///   - sums and differences of two monomials whose squares occur in d (of these, diagonally
///     dominant quadratic forms are sums: Ahmadi & Majumdar, DSOS and SDSOS optimization, 2019);
///   - differences of two atoms of d, when it has few.
std::vector<kernel::Term> candidate_squares(const kernel::Relation& goal,
                                            std::span<const kernel::Relation> rewritings);

}  // namespace assay::prover::algebra
