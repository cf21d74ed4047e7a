// Defines the branch and bound search for a subdivision that proves a relation over a box.
#pragma once

#include "certificate/step.hpp"
#include "kernel/sequent.hpp"
#include "prover/search/closing.hpp"
#include "prover/workspace.hpp"

#include <optional>
#include <vector>

namespace assay::prover::search {

/// A tree of boxes that proves the relation: each box is closed by the cheapest leaf that decides
/// it (natural enclosure, mean value form, Taylor form), by an assumption that fails on all of it,
/// or goes over into its face where the difference is monotone in a variable; else it is cut in the
/// variable that matters most. nullopt when the budget of leaves or of depth is used up. Each box
/// is a step of the effort. Every decision is local to a box: the tree depends on the relation and
/// its context alone.
std::optional<std::vector<certificate::Node>> branch_and_bound(const kernel::Context&,
                                                               const kernel::Relation&, Judge,
                                                               const Budget&, Effort&);

}  // namespace assay::prover::search
