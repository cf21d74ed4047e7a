// cosh.
//
// Enclosure: cosh x = cosh |x|, and cosh is continuous and strictly increasing on [0,inf), so the
// range over a is that over |a|, as monotone.hpp says. If a holds 0 then |a| does, and the lower
// end is cosh 0 = 1, exact and attained.
#include "interval/elementary/monotone.hpp"

namespace assay::interval {

Interval cosh(const Interval& a) { return increasing(mpfr_cosh, abs(a)); }

}  // namespace assay::interval
