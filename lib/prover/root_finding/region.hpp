// Defines what the proofs about roots ask of the domains of a claim: where their ends are as
// numbers, and parts of them.
#pragma once

#include "kernel/claim.hpp"
#include "prover/root_finding/system.hpp"
#include "prover/workspace.hpp"

#include <optional>

namespace assay::prover::root_finding {

/// Numbers around a finite end, equal when the end is a number; nullopt for an infinite end, and
/// for one that mentions variables.
std::optional<Bracket> end_bracket(const kernel::End&);

/// Whether every point of the box is seen to lie in the domains, or none is. Unknown: the box holds
/// an end of one.
enum class Side { inside, outside, unknown };
Side side_of(const Brackets&, const std::vector<kernel::Domain>&);

std::vector<kernel::Domain> domains(const kernel::Root&);
std::vector<kernel::Domain> places(const kernel::Root&);

/// A box with rational ends around the domains, cut off at infinite ends where some function is
/// seen not to vanish beyond, or else far out.
Brackets search_box(const System&, const kernel::Root&);

/// A rational point inside a domain with more than one point.
exact::Rational some_point(const kernel::Domain&);

/// The claim with one domain replaced.
kernel::Root with_domain(kernel::Root, std::size_t i, kernel::Domain);

/// The context of the position with the variables of the claim.
Position inside(Workspace&, const Position&, const kernel::Root&);

/// Steps that show that the first domain lies in the second, as far as their ends are no numbers
/// and it is proved. The kernel refuses what was to follow where it is not.
void add_order(Workspace&, const Position&, const kernel::Domain& inner,
               const kernel::Domain& outer, std::vector<std::size_t>& premises);

}  // namespace assay::prover::root_finding
