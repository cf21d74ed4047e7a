// Defines the search for the numbers and factors with which the rule combine proves a relation.
#pragma once

#include "kernel/combination.hpp"
#include "kernel/relation.hpp"

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace assay::prover::algebra {

struct CombinationOptions {
  /// The most order premises that are multiplied in a summand.
  int degree = 3;
  /// Terms whose squares are tried, beside those that candidate_squares finds. The kernel has to
  /// know that they are defined.
  std::vector<kernel::Term> squares = {};
  /// Whether the goal's difference may be multiplied by something positive.
  bool multipliers = true;
};

/// A combination that proves `goal` from `premises`, of which those at the indices `rewritings` are
/// equations that the normal forms rewrite by. nullopt when none is found.
///
/// The unknown coefficients are nonnegative numbers and the equation of the rule is linear in
/// them, one equation for each monomial: linear programming over products of the premises
/// (Handelman 1988; with squares, Schmüdgen 1991). The cheapest shape that has a solution is taken:
/// first sums of single premises, then multipliers, then products of two and of three while there
/// are few.
std::optional<kernel::Combination> find_combination(const kernel::Relation& goal,
                                                    std::span<const kernel::Relation> premises,
                                                    std::span<const std::size_t> rewritings,
                                                    const CombinationOptions& options = {});

}  // namespace assay::prover::algebra
