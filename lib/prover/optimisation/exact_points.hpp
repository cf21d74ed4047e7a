// Defines the recognition of an extreme point.
#pragma once

#include "prover/optimisation/numeric_search.hpp"

#include <optional>

namespace assay::prover {

/// A closed term for each coordinate, an end of its domain or place or a closed form near it, at
/// which the function is no worse than at the numeric point; nullopt when nothing is recognised.
std::optional<std::vector<kernel::Term>> exact_point(const kernel::Extremum&,
                                                     const NumericObjective&, const NumericPoint&);

}  // namespace assay::prover
