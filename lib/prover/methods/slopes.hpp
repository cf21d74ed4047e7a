// Defines the proofs that differentiate: a derivative, and monotony from its sign.
#pragma once

#include "prover/workspace.hpp"

#include <optional>

namespace assay::prover {

/// Throws GaveUp.
std::size_t prove_derivative(Workspace&, const Position&, const kernel::Derivative&);

/// `slope` is another form of the derivative whose sign is easier to see. Throws GaveUp.
std::size_t prove_monotone(Workspace&, const Position&, const kernel::Monotone&,
                           const std::optional<kernel::Term>& slope);

/// The order of two values of a monotone function: `order` says u < v (or u <= v), the search
/// shows that both lie in the domain. Throws GaveUp.
std::size_t prove_monotone_order(Workspace&, const Position&, std::size_t monotone,
                                 const kernel::Relation& order);

}  // namespace assay::prover
