// Defines how an earlier theorem or a fact is brought to bear: put at terms, its assumptions
// proved.
#pragma once

#include "prover/workspace.hpp"

#include <optional>

namespace assay::prover {

/// The general theorem `step` at the terms `at`; a variable that `at` does not name stands for
/// itself. Its assumptions are proved at the position. nullopt when one cannot be, or when a
/// variable is left without a term.
std::optional<std::size_t> instantiate(Workspace&, const Position&, std::size_t step,
                                       const kernel::Substitution& at);

/// The same with the terms that `at` does not give found by matching `goal`.
std::optional<std::size_t> instantiate_for(Workspace&, const Position&, std::size_t step,
                                           const kernel::Substitution& at,
                                           const kernel::Relation& goal);

/// The first assumption of the theorem at those terms that could not be proved, for messages.
std::string missing_assumption(Workspace&, const Position&, std::size_t step,
                               const kernel::Substitution& at);

}  // namespace assay::prover
