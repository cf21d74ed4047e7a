// abs, min, max.
//
// Enclosure: the ends of the result are ends of the operands (or 0, attained, for abs of an
// interval that holds 0 inside), chosen by Boost.Interval in the order of cuts. That order is
// exact: the least upper bound of min(x, y) is the smaller one, u, of the two upper ends, and u is
// attained exactly when each operand either attains u or goes beyond it, that is, when the smaller
// cut is u and not u-0. The greatest lower bound of min(x, y) is attained when either operand
// attains it, which the smaller one of l and l+0 says. max is min mirrored.
#include "interval/interval.hpp"

namespace assay::interval {

Interval abs(const Interval& a) { return at_precision(boost::numeric::abs(a), precision(a)); }

Interval min(const Interval& a, const Interval& b) {
  return at_precision(boost::numeric::min(a, b), largest(precision(a), precision(b)));
}

Interval max(const Interval& a, const Interval& b) {
  return at_precision(boost::numeric::max(a, b), largest(precision(a), precision(b)));
}

}  // namespace assay::interval
