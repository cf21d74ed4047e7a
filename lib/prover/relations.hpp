// Defines the search for a proof of one relation at one position: what `auto` does.
#pragma once

#include "prover/workspace.hpp"

#include <optional>

namespace assay::prover {

/// The step, or one that says exactly r alone in exactly this context where it says more.
std::size_t restate(Workspace&, const Position&, std::size_t step, const kernel::Relation&);

/// Already there: a step, an assumption or a domain says so.
std::optional<std::size_t> look_up(Workspace&, const Position&, const kernel::Relation&);

/// Cheap and without branching: look_up, then enclosures (also with a bounded compound term taken
/// as a variable), at growing precision.
std::optional<std::size_t> prove_directly(Workspace&, const Position&, const kernel::Relation&);

/// By a subdivision of the box alone, at a precision at which sample points are decided.
std::optional<std::size_t> prove_by_subdivision(Workspace&, const Position&,
                                                const kernel::Relation&);

/// Everything: directly, identity, algebra over what is known, subdivision.
std::optional<std::size_t> prove(Workspace&, const Position&, const kernel::Relation&);

/// The same, or GaveUp that prints the relation and what was known.
std::size_t prove_or_give_up(Workspace&, const Position&, const kernel::Relation&);

/// A step that claims all the relations at once.
std::size_t prove_all(Workspace&, const Position&, const std::vector<kernel::Relation>&);

}  // namespace assay::prover
