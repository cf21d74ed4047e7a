// Defines how the ends of enclosures become literals of a statement.
#pragma once

#include "exact/text.hpp"

namespace assay::prover {

/// Throws GaveUp unless 1 <= digits <= 9000: a literal has at most 10,000.
void check_digits(int digits);

/// x rounded in the direction given to so many significant digits. Throws GaveUp when a literal
/// cannot hold it.
exact::Rational rounded_literal(const exact::Rational& x, int digits, exact::Direction direction);

}  // namespace assay::prover
