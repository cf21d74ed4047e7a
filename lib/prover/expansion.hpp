// Defines expansions: equations that write exp, sin and cos of sums and multiples by those of their
// parts, and the hyperbolic functions and tan by exp, sin and cos.
#pragma once

#include "prover/workspace.hpp"

#include <span>
#include <vector>

namespace assay::prover {

/// Steps that claim equations by which the normal forms rewrite. For each kind of function, every
/// argument is taken as an integer combination of base angles, one for each monomial that occurs:
/// exp(2*x - y) becomes exp(x)^2/exp(y), sin(3*x) a polynomial in sin(x) and cos(x). Empty when
/// nothing in the terms can be expanded.
std::vector<std::size_t> expansions(Workspace&, const Position&, std::span<const kernel::Term>);

}  // namespace assay::prover
