// Defines what it takes to know, at every point of a context, that a term lies in a domain and
// that one domain lies inside another.
#pragma once

#include "kernel/theorem.hpp"

namespace assay::kernel {

/// Refuses (not_known_defined) unless both ends of d are known to be defined at every point of c: a
/// claim about x in (0, 1/b) says as well that b != 0.
void require_ends_defined(const Domain& d, const Context& c, Premises premises);

/// Refuses (not_in_domain, not_known_defined) unless t is known to lie in d, hence to be defined,
/// at every point of c. The ends of d are then defined as well.
void require_member(const Term& t, const Domain& d, const Context& c, Premises premises);

/// Whether every point of `inner` is known to lie in `outer`, at every point of c, where the ends
/// of `inner` are defined there.
bool is_inside(const Domain& inner, const Domain& outer, const Context& c, Premises premises);

/// Refuses (domain_differs) unless every point of `inner` is known to lie in `outer`, at every
/// point of c, where the ends of `inner` are defined there. Those of `outer` then are as well.
void require_inside(const Domain& inner, const Domain& outer, const Context& c, Premises premises);

}  // namespace assay::kernel
