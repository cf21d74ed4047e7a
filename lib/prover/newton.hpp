// Defines the interval Newton iteration with growing precision.
#pragma once

#include "exact/rational.hpp"
#include "kernel/term.hpp"

#include <string>

namespace assay::prover {

struct Bracket {
  exact::Rational lower;
  exact::Rational upper;
};

/// A part of `start` of at most `width` that contains every root of the closed-but-for-`variable`
/// term in `start`. The precision doubles from step to step, as the number of right digits
/// does. Not trusted: what comes out is proved afterwards. Throws GaveUp when the derivative is not
/// seen to keep its sign.
Bracket narrow_root(const kernel::Term& function, const std::string& variable, Bracket start,
                    const exact::Rational& width);

/// The enclosure of a term over a bracket of its variable at `bits` of precision.
Bracket enclosed(const kernel::Term& function, const std::string& variable, const Bracket& over,
                 long bits);

}  // namespace assay::prover
