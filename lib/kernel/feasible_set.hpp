// Defines the set over which an extremum is taken, and how its points are compared.
#pragma once

#include "kernel/theorem.hpp"

#include <vector>

namespace assay::kernel {

/// c with the variables of the extremum in their domains, and its constraints: at the points of c
/// its points are those of the feasible set. Refuses a variable that is in use.
Context feasible(const Context& c, const Extremum& e);

/// f(x) <= t for a maximum, f(x) >= t for a minimum.
Relation no_better(const Extremum& e, const Term& t);
/// f(x) < t for a maximum, f(x) > t for a minimum.
Relation worse(const Extremum& e, const Term& t);

/// Refuses (premise_differs) unless r is known of every feasible point outside the box, at each
/// point of c, where the ends of the box are defined. The premises are, for each end of each
/// interval of the box that does not follow from the domain of the variable: r in the feasible set
/// with the variable beyond that end.
///
/// Why: a point outside the box violates the membership of one variable at one end, and at that
/// point the negation of this membership holds (relation.hpp).
void require_outside(const Context& c, const Extremum& e, const std::vector<Domain>& box,
                     const Relation& r, Premises premises);

}  // namespace assay::kernel
