// Defines what a claim becomes in Coq: what it says of Coq's total functions, by the definitions of
// support/Claims.v, and that everything in it is defined (kernel/demanded.hpp). A theorem of the
// kernel is the conjunction of the two.
#pragma once

#include "exporters/coq/proposition.hpp"
#include "kernel/claim.hpp"

#include <string>
#include <vector>

namespace assay::exporters::coq {

/// The claim for Coq's total functions; several propositions for several relations. `written` is
/// the same claim with defined names. That a statement is refuted says that not all points of its
/// context are such that everything in its claim is defined and the claim holds.
Propositions plain(const kernel::Claim& claim, const kernel::Claim& written);

/// That everything which the claim demands is defined; empty where that is evident. The function of
/// a derivative is defined near each point.
Propositions definedness(const kernel::Claim& claim);

/// That for the terms below the claim's bound variables, in their domains; one proposition or none.
Propositions definedness_inside(const kernel::Claim& claim);

/// That what is differentiated is defined near the variable: "near x (fun x => 0 < x)"; "" where
/// that is evident.
std::string definedness_near(const kernel::Derivative& c);

/// definedness and plain.
Propositions meaning(const kernel::Claim& claim);

// The functions and sets that claims speak of, as they stand in their text.

/// "(fun x => f)".
std::string function(const std::string& variable, const kernel::Term& body);
/// "(fun x => a <= x < b)"; the side conditions of the ends are the claim's.
std::string set(const std::string& variable, const kernel::Domain& d);
/// The variables as the argument of a function: "x", "'(x, y)".
std::string point(const std::vector<kernel::Range>& over);
/// The domains, the places of all variables.
std::string domains(const std::vector<kernel::Range>& over);
std::string places(const std::vector<kernel::Range>& over);
/// What vanishes: "(fun x => f = 0)".
std::string zeros(const kernel::Root& c);
/// That the constraints of an extremum hold.
std::string constraints(const kernel::Extremum& c);
/// The function, the feasible set, the value and the place of an extremum, in this order.
std::string arguments(const kernel::Extremum& c);

}  // namespace assay::exporters::coq
