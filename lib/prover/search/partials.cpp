#include "prover/search/partials.hpp"

#include "fast/elementary.hpp"

namespace assay::prover::search {

using fast::Interval;
using kernel::Op;

namespace {

const Interval one(1);

Interval reciprocal(const Interval& a) { return fast::divide(one, a); }

Interval square(const Interval& a) { return fast::power(a, 2); }

Interval slope_of_abs(const Interval& a) {
  if (a.lower() > 0) return one;
  if (a.upper() < 0) return -one;
  return fast::undefined();
}

/// Of min(a, b). Those of max(a, b) are these of min(b, a), since max is a where min is b.
Partials slopes_of_min(const Interval& a, const Interval& b) {
  if (fast::certainly_less(a, b)) return {one, Interval(0)};
  if (fast::certainly_less(b, a)) return {Interval(0), one};
  return {fast::undefined(), fast::undefined()};
}

Interval slope_of_function(Op op, const Interval& a, const Interval& v) {
  switch (op) {
    case Op::sqrt: return reciprocal(Interval(2) * v);
    case Op::exp: return v;
    case Op::log: return reciprocal(a);
    case Op::sin: return fast::cos(a);
    case Op::cos: return -fast::sin(a);
    case Op::tan: return one + square(v);
    case Op::asin: return reciprocal(fast::sqrt(one - square(a)));
    case Op::acos: return -reciprocal(fast::sqrt(one - square(a)));
    case Op::atan: return reciprocal(one + square(a));
    case Op::sinh: return fast::cosh(a);
    case Op::cosh: return fast::sinh(a);
    case Op::tanh: return fast::max(one - square(v), Interval(0));
    case Op::asinh: return reciprocal(fast::sqrt(one + square(a)));
    case Op::acosh: return reciprocal(fast::sqrt(square(a) - one));
    case Op::atanh: return reciprocal(one - square(a));
    case Op::erf: return fast::divide(Interval(2), fast::sqrt(fast::pi())) * fast::exp(-square(a));
    case Op::abs: return slope_of_abs(a);
    default: return fast::undefined();
  }
}

}  // namespace

Partials partials(Op op, long n, const Interval& a, const Interval& b, const Interval& v) {
  const Interval zero(0);
  switch (op) {
    case Op::negate: return {-one, zero};
    case Op::add: return {one, one};
    case Op::subtract: return {one, -one};
    case Op::multiply: return {b, a};
    case Op::divide: return {reciprocal(b), -fast::divide(v, b)};
    case Op::power_integer:
      if (n == 0) return {zero, zero};
      return {Interval(static_cast<double>(n)) * fast::power(a, n - 1), zero};
    case Op::power: return {fast::divide(b * v, a), v * fast::log(a)};
    case Op::min: return slopes_of_min(a, b);
    case Op::max: return slopes_of_min(b, a);
    default: return {slope_of_function(op, a, v), zero};
  }
}

}  // namespace assay::prover::search
