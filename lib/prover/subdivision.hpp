// Defines the branch and bound search for a subdivision that proves a relation over a box.
#pragma once

#include "certificate/step.hpp"
#include "prover/workspace.hpp"

#include <optional>
#include <vector>

namespace assay::prover {

/// A tree of boxes whose leaves the kernel's numeric rules close (natural enclosure, mean value
/// form, Taylor form), with faces where a derivative keeps its sign; nullopt when the budget of
/// leaves or of depth is used up. Each box is a step of the effort. Every decision is local to a
/// box: the tree depends on the relation and its context alone.
std::optional<std::vector<certificate::Node>> subdivision(const kernel::Context&,
                                                          const kernel::Relation&, const Budget&,
                                                          Effort&);

}  // namespace assay::prover
