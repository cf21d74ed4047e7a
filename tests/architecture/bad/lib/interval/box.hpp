#pragma once

#include <mpfr.h>

#include <boost/numeric/interval.hpp>

#include "exact/number.hpp"
#include "local.hpp"

namespace assay::interval {
inline void widen(mpfr_ptr x) {
  mpfr_set_d(x, 1, MPFR_RNDU);
  mpfr_d_sub(x, 1, x, MPFR_RNDU);
  fesetround(0);
  /* a comment that ends */ float after_the_comment = 0;
}
}  // namespace assay::interval
