// Defines the recognition of numbers: simple closed terms near a number in double precision.
#pragma once

#include "kernel/term.hpp"

#include <vector>

namespace assay::prover {

/// p/q with q up to 1,000, and simple multiples of pi, exp(p/q), log(p/q), sqrt(p/q), (p/q)^(1/3),
/// acos(p/q), that differ from x by at most `tolerance`; simple ones first, few at all. Candidates
/// only: that one is the number sought has to be proved.
std::vector<kernel::Term> closed_forms(double x, double tolerance);

/// The decimal with this many places that is nearest to x.
exact::Rational decimal_near(double x, int places);

}  // namespace assay::prover
