// Defines located, which decides of isolated roots whether they lie in the domains of a claim.
#pragma once

#include "prover/root_finding/isolation.hpp"
#include "prover/workspace.hpp"

namespace assay::prover::root_finding {

/// A root in the domains of a claim.
struct LocatedRoot {
  Brackets place;
  std::optional<KrawczykTest> unique;
  /// The root as closed terms, where it is known so: always when it lies on the border of the
  /// domains, or has no box of its own.
  std::optional<std::vector<kernel::Term>> point;
};

struct Located {
  std::vector<LocatedRoot> roots;
  /// Whether these are all roots in the domains, as far as the search saw.
  bool is_complete = true;
};

/// The roots of the claim's functions in its domains, whatever its count and places. The claim has
/// closed ends only.
Located locate(Workspace&, const Position&, const kernel::Root& claim);

/// Those of the roots that are seen to lie in the domains or places.
std::vector<LocatedRoot> roots_in(const std::vector<LocatedRoot>&,
                                  const std::vector<kernel::Domain>&);

}  // namespace assay::prover::root_finding
