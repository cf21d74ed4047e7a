// Defines what the rules about faces of a box have in common: how a variable becomes free to move
// to a face, and the derivatives on its way.
#pragma once

#include "kernel/evaluate.hpp"

#include <string>

namespace assay::kernel {

/// c without the assumptions on x, which say nothing of a face: x <= 1/2 would make the face x = 1
/// of [0, 1] empty, and prove everything. Refuses (domain_differs) when another domain mentions x:
/// for y in [0, x] the face has other values of y.
Context with_free(const std::string& x, const Context& c);

/// The Taylor coefficient of this order (1 or more) in x, the derivative over order!, at every
/// point of the box whose x lies inside its interval. Refuses no_face for a point, and
/// not_differentiable.
Enclosure coefficient_inside(const Term& h, const std::string& x, const Box& box, int order,
                             interval::Precision p);

}  // namespace assay::kernel
