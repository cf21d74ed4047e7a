// Defines the search for combinations whose summands are squares times products of hypotheses.
#pragma once

#include "kernel/combination.hpp"
#include "kernel/relation.hpp"

#include <cstddef>
#include <optional>
#include <span>

namespace assay::prover::algebra {

/// A combination that proves an order relation from `premises`, of which those at the indices
/// `rewritings` are equations that the normal forms rewrite by. The goal's difference is to be a
/// polynomial in few atoms of low degree: without hypotheses a sum of squares, perhaps after a
/// multiplication by 1 + x^2 + ...; with them, hypotheses and products of two of them times sums of
/// squares (M. Putinar, 1993; K. Schmüdgen, 1991). nullopt when none is found.
std::optional<kernel::Combination> find_sums_of_squares(const kernel::Relation& goal,
                                                        std::span<const kernel::Relation> premises,
                                                        std::span<const std::size_t> rewritings);

}  // namespace assay::prover::algebra
