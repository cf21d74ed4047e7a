// Defines evaluate, the natural interval extension of a term, and box_of, a box around the points
// of a context.
#pragma once

#include "kernel/enclosure.hpp"
#include "kernel/sequent.hpp"

#include <map>
#include <optional>
#include <string>

namespace assay::kernel {

/// The points whose coordinates lie in the intervals given. Coordinates that are not named may be
/// anything.
using Box = std::map<std::string, Enclosure>;

/// Encloses the values of t at the points of the box: its operations are done on intervals one
/// after the other (Moore, Interval Analysis, 1966, chapter 3). nullopt when t is not known to be
/// defined at all of these points, when it mentions a variable that the box does not name, and for
/// a defined name.
std::optional<Enclosure> enclosure_of(const Term& t, const Box& box, interval::Precision p);
/// The same as an interval alone.
std::optional<interval::Interval> evaluate(const Term& t, const Box& box, interval::Precision p);

/// A box that contains every point of c, found from the domains and from assumptions that bound a
/// variable x: `x < t`, `t < x`, `abs(x) < t`, with <= as well, and `x = t`.
/// Refuses (empty_domain) when it sees that c has no point. That c has points is not promised.
Box box_of(const Context& c, interval::Precision p);

/// Whether a OP b follows from the enclosure of a - b.
bool decides(Comparison op, const Enclosure& difference);

}  // namespace assay::kernel
