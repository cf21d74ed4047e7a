// Defines degree_in, the degree of a term as a polynomial in one of its variables.
#pragma once

#include "kernel/term.hpp"

#include <string>

namespace assay::prover::search {

/// What is no polynomial in the variable has this degree, and every larger degree is this one.
inline constexpr long no_degree = 1'000;

/// A bound for the degree, from the form of the term: x^2 - x^2 + x has the degree 2. The other
/// variables may occur in any way.
long degree_in(const kernel::Term& t, const std::string& variable);

}  // namespace assay::prover::search
