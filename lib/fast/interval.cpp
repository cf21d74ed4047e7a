#include "fast/interval.hpp"

#include <gmpxx.h>

namespace assay::fast {

// mpq_get_d rounds towards 0.
Interval enclosure(const exact::Rational& x) {
  const double near = x.gmp().get_d();
  if (std::isinf(near))
    return near > 0 ? Interval(largest, infinity) : Interval(-infinity, -largest);
  const int order = cmp(x.gmp(), mpq_class(near));
  return Interval(order < 0 ? next_down(near) : near, order > 0 ? next_up(near) : near);
}

}  // namespace assay::fast
