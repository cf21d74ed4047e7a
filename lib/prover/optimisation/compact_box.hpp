// Defines the choice of a compact box that is to hold all extreme points.
#pragma once

#include "prover/optimisation/numeric_search.hpp"

#include <optional>

namespace assay::prover {

/// How a box about a point is chosen in the places and domains of an extremum.
struct BoxAbout {
  std::vector<double> point;
  /// How far the box goes where an end of place and domain is open or infinite,
  double radius;
  /// or where it is farther away than this, when the box is to be small.
  bool small;
};

/// The claim with a box for its places, attained only there, and with a value whose near end the
/// function seems not to reach outside the box; nullopt when it seems to reach it. The value and
/// the places lie in the claimed ones.
std::optional<kernel::Extremum> in_compact_box(const kernel::Extremum&, const NumericObjective&,
                                               const std::vector<NumericPoint>& minimisers,
                                               const BoxAbout&);

}  // namespace assay::prover
