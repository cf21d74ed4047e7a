// Defines the proof of an extremum at a given point.
#pragma once

#include "prover/workspace.hpp"

#include <functional>
#include <vector>

namespace assay::prover {

/// How a relation about the function is proved at a position, by an author's method or the search.
/// Throws GaveUp.
using Comparing = std::function<std::size_t(const Position&, const kernel::Relation&)>;

/// The position of the feasible set: the variables of the extremum in their domains, and its
/// constraints.
Position at_feasible(Workspace&, const Position&, const kernel::Extremum&);

/// Steps that say r of every feasible point outside the box: one for each end of it that the domain
/// does not share (the premises of kernel/feasible_set.hpp). Throws GaveUp.
std::vector<std::size_t> prove_outside(Workspace&, const Position&, const kernel::Extremum&,
                                       const std::vector<kernel::Domain>& box,
                                       const kernel::Relation& r, const Comparing&);

/// By the rule `extremum`: the point, one closed term for each variable, is an extreme point.
/// Throws GaveUp.
std::size_t prove_attained(Workspace&, const Position&, const kernel::Extremum&,
                           const std::vector<kernel::Term>& point, const Comparing&);

}  // namespace assay::prover
