// Defines the candidates for a counterexample: rational points of a context, the numbers of the
// statement and simple ones first.
#pragma once

#include "kernel/sequent.hpp"
#include "kernel/substitution.hpp"

#include <functional>
#include <vector>

namespace assay::prover {

/// A point of `variables`, as terms (number literals).
using Witness = kernel::Substitution;

/// Calls `visit` with candidate points until it returns true; whether it did. First a grid of the
/// `hints` (numbers that occur in the statement), their negatives and simple numbers that lie in
/// the domains as far as those have literal or enclosed ends, then, for what `score` calls best,
/// points ever closer to it. A score is larger the closer a point is to what is sought; nullopt
/// where it cannot be computed.
bool search_witness(const std::vector<kernel::Variable>& variables,
                    const std::vector<exact::Rational>& hints,
                    const std::function<bool(const Witness&)>& visit,
                    const std::function<std::optional<exact::Rational>(const Witness&)>& score);

}  // namespace assay::prover
