// sqrt, log: the functions that increase on a half-line.
//
// Enclosure: sqrt is continuous and strictly increasing on [0,inf), log on (0,inf) with the limit
// -inf at 0, so the range over a is as monotone.hpp says. The checks decide with sides: log is
// defined on all of (0,1], where it is (-inf,0], and not on [0,1].
#include "interval/elementary/monotone.hpp"

namespace assay::interval {

std::optional<Interval> sqrt(const Interval& a) {
  if (!is_nonnegative(a)) return std::nullopt;
  return increasing(mpfr_sqrt, a);
}

std::optional<Interval> log(const Interval& a) {
  if (!is_positive(a)) return std::nullopt;
  return increasing(mpfr_log, a);
}

}  // namespace assay::interval
