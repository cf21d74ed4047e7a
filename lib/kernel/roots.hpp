// Defines what the rules about roots ask of their claims.
#pragma once

#include "kernel/theorem.hpp"

namespace assay::kernel {

/// Refuses (premise_differs) unless both claims are about the roots of the same functions of the
/// same variables; then they have equally many ranges. Domains, places and counts may differ.
void require_same_roots(const Root& a, const Root& b);

/// c with the variables of the claim, in their domains.
Context with_domains(const Context& c, const Root& claim);

/// Refuses (domain_differs) unless each domain, or else place, of the premise `root` is known to
/// lie in the domain of the claim. Then the root that the premise speaks of lies in the domains.
void require_root_inside(const Root& root, const Root& claim, const Context& c, Premises premises);

}  // namespace assay::kernel
