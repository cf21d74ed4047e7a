// Defines the search for points with an exact name: where a term vanishes or has its least value.
#pragma once

#include "exact/rational.hpp"
#include "kernel/domain.hpp"
#include "prover/ladder/sampling.hpp"

#include <string>
#include <vector>

namespace assay::prover::ladder {

/// The short closed terms near which t changes its sign between neighbouring points, from negative
/// to positive or, when `both_ways`, also back: rationals, and rational multiples of pi,
/// exponentials, logarithms and square roots of rationals. That t is 0 there remains to be proved.
std::vector<kernel::Term> sign_changes(const kernel::Term& t, const std::string& variable,
                                       const std::vector<exact::Rational>& points, bool both_ways);

}  // namespace assay::prover::ladder
