// Defines generalization: a compound term that is known to lie in an interval is taken as a
// variable of that domain, the relation is proved for the variable, and then used at the term.
#pragma once

#include "prover/workspace.hpp"

#include <functional>
#include <optional>

namespace assay::prover {

/// Proves a relation at a position, or not.
using Proving =
    std::function<std::optional<std::size_t>(Workspace&, const Position&, const kernel::Relation&)>;

/// For `abs(w) >= 4` known and the goal 1 - 4/abs(w) >= 0: proves 1 - 4/v >= 0 for v in [4, inf)
/// by `proving` and uses it at v = abs(w). nullopt when no bounded compound term occurs in
/// the goal, or the general relation is not proved.
std::optional<std::size_t> prove_generalized(Workspace&, const Position&, const kernel::Relation&,
                                             const Proving& proving);

}  // namespace assay::prover
