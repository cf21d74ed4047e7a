// Defines which domains are seen to have a point.
//
// Everything is true "for every x" of an empty domain, and of one whose end is undefined. A
// statement about such a domain would be proved without saying anything, so it is not read.
#pragma once

#include "kernel/domain.hpp"

namespace assay::kernel {

/// Whether the ends that mention no variable are defined, and, when both ends are such, some real
/// lies between them. Rational ends are compared exactly, others by their enclosures at 128 bits;
/// false says only "not known". Ends that mention variables are not judged: where they leave
/// nothing between them, a point simply does not satisfy the context.
/// Refuses a defined name (contains_call).
bool is_seen_nonempty(const Domain& d);

}  // namespace assay::kernel
