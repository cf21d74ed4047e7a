// Defines what it takes to know that a term is a continuous function on an interval.
#pragma once

#include "kernel/theorem.hpp"

#include <string>

namespace assay::kernel {

/// Refuses (not_known_defined) unless, by the premise `defined` in the context c and `variable` in
/// d, t is known to be defined for every value of the variable in d, at every point of c. Then t is
/// continuous in the variable on d.
///
/// Why: every operation of the language is continuous on the set on which it is defined, as
/// functions on that set (the field operations, division where the divisor is not 0, a^n for n >= 0
/// everywhere and for n < 0 where a != 0, a^b where a > 0, tan where cos is not 0, sqrt on [0,
/// inf), asin and acos on [-1, 1], acosh on [1, inf), abs, min, max, and the others on their
/// domains: Rudin, Principles of Mathematical Analysis, 4.9 to 4.11, 4.17, chapter 8), and a term
/// is defined where all its parts are. A composition of continuous functions is continuous
/// (Rudin 4.7). So a term is continuous on every set on which it is defined, also one-sidedly at an
/// end of d. A pole inside d is no exception: the term is undefined there.
void require_continuous(const Term& t, const std::string& variable, const Domain& d,
                        const Context& c, const Theorem& defined);

}  // namespace assay::kernel
