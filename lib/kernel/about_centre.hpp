// Defines AboutCentre, what an expansion of a term about a rational point needs to know of a box.
#pragma once

#include "kernel/evaluate.hpp"
#include "kernel/theorem.hpp"

namespace assay::kernel {

/// `centre` names some variables of a context c; the others stay as they are in all three.
struct AboutCentre {
  /// The points of c, moved to the centre.
  Box at_centre;
  /// A box around the points of c and the straight lines from them to their centres.
  Box reached;
  /// x - centre over the points of c, for each variable that is named. Sharp also where a domain
  /// ends in a rational that is no binary fraction: on [1/3, 1], x - 1/3 is in [0, ...].
  Box displacement;
};

/// Refuses unless each coordinate of the centre belongs to a variable of c (unknown_variable) and
/// lies in its interval in box_of(c, p) or at an end of it (not_in_domain), and what box_of
/// refuses.
AboutCentre about_centre(const Context& c, const Point& centre, interval::Precision p);

}  // namespace assay::kernel
