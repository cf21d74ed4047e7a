// pi.
//
// Enclosure: MPFR rounds pi correctly downward; pi is irrational, so the rounding is inexact and
// the next number of the same precision lies above pi. Both ends are open.
#include "interval/interval.hpp"

namespace assay::interval {

Interval pi(Precision p) {
  const Endpoint lower = Endpoint::lower(
      p, true, [](mpfr_ptr r, mpfr_rnd_t direction) { return mpfr_const_pi(r, direction); });
  return Interval(lower, lower.next_above());
}

}  // namespace assay::interval
