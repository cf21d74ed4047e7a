// Defines the steps of proofs about roots that several searches write.
#pragma once

#include "prover/root_finding/krawczyk_test.hpp"
#include "prover/workspace.hpp"

namespace assay::prover::root_finding {

/// The claim with this count; the places are kept, but for none.
kernel::Root counted(kernel::Root region, kernel::Count);

/// By the rule root_sum, from the parts of the domain of range i: below a cut and above it.
std::size_t add_counts(Workspace&, const Position&, const kernel::Root& claim, std::size_t i,
                       std::size_t below, std::size_t above);

/// Exactly one root over the box of the test, which succeeds, at its place.
std::size_t prove_by_krawczyk(Workspace&, const Position&, const kernel::Root& region,
                              const KrawczykTest&);

/// A root over the domains of `region`, at the point.
std::size_t prove_root_at(Workspace&, const Position&, const kernel::Root& region, kernel::Count,
                          const std::vector<kernel::Term>& point);

/// The step `root`, restated with the places of `claim` and perhaps a weaker count.
std::size_t restate_place(Workspace&, const Position&, const kernel::Root& claim, std::size_t root);

/// The root of the step, as a root over the domains and places of `claim`.
std::size_t widen_domain(Workspace&, const Position&, const kernel::Root& claim, std::size_t root);

}  // namespace assay::prover::root_finding
