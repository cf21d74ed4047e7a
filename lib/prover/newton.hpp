// Defines the interval Newton iteration with growing precision (Moore, Kearfott & Cloud,
// Introduction to Interval Analysis, 2009, section 8.1; Brent & Zimmermann, Modern Computer
// Arithmetic, 2010, section 4.2, for the precision of each step).
#pragma once

#include "exact/rational.hpp"
#include "interval/interval.hpp"
#include "kernel/term.hpp"

#include <string>

namespace assay::prover {

struct Bracket {
  exact::Rational lower;
  exact::Rational upper;
};

/// A part of `start` that contains every root of the closed-but-for-`variable` term in `start`, and
/// is at most 2^-bits times as wide as `start` is large (the greatest |x| in it), for any number of
/// bits up to 10^7 - 100. The precision about doubles from step to step, as the number of right
/// bits does, so that all steps together cost less than two values of the function with `bits`
/// bits. Not trusted: what comes out is proved afterwards. Throws GaveUp when the derivative is not
/// seen to keep its sign, or the function to be defined.
interval::Interval narrow_root(const kernel::Term& function, const std::string& variable,
                               const interval::Interval& start, long bits);

/// The same for exact ends, until the part is at most as wide as `width`.
Bracket narrow_root(const kernel::Term& function, const std::string& variable, const Bracket& start,
                    const exact::Rational& width);

/// The enclosure of a term over a bracket of its variable at `bits` of precision.
Bracket enclosed(const kernel::Term& function, const std::string& variable, const Bracket& over,
                 long bits);

}  // namespace assay::prover
