// Defines how a monotone function acts on intervals; the elementary functions are built on it.
//
// Let f be continuous and strictly increasing on a. Then f(a) is an interval; its lower end is the
// limit of f at the lower end of a, and belongs to f(a) exactly when the lower end belongs to a.
// So sides are kept. (If f decreases, the ends change places.) MPFR rounds correctly and tells by
// the ternary value whether it rounded at all (Fousse, Hanrot, Lefevre, Pelissier, Zimmermann:
// MPFR, ACM Transactions on Mathematical Software 33, 2007), and Endpoint opens an end that moved.
// At infinite arguments, and at poles that bound the domain, MPFR returns the limit, for instance
// exp(-inf) = 0 and log(0) = -inf; such an argument is an open end, hence so is the result's.
#pragma once

#include "interval/interval.hpp"

namespace assay::interval {

/// f(x) for one number x, where `f(r, x, direction)` is a function of MPFR: writes f(x) to r,
/// rounded in that direction, and returns the ternary value. One call gives both ends.
template <class Function>
Interval value(Function f, const Endpoint& x, Precision p) {
  const Endpoint lower = Endpoint::lower(
      p, true, [&](mpfr_ptr r, mpfr_rnd_t direction) { return f(r, x.number(), direction); });
  return Interval(lower, lower.is_attained() ? lower : lower.next_above());
}

/// The lower end of the values of f near the end x, which is attained where x is.
template <class Function>
Endpoint value_down(Function f, const Endpoint& x, Precision p) {
  return Endpoint::lower(p, x.is_attained(), [&](mpfr_ptr r, mpfr_rnd_t direction) {
    return f(r, x.number(), direction);
  });
}

template <class Function>
Endpoint value_up(Function f, const Endpoint& x, Precision p) {
  return Endpoint::upper(p, x.is_attained(), [&](mpfr_ptr r, mpfr_rnd_t direction) {
    return f(r, x.number(), direction);
  });
}

/// f(a) for f continuous and strictly increasing on a.
template <class Function>
Interval increasing(Function f, const Interval& a) {
  const Precision p = precision(a);
  if (is_point(a)) return value(f, a.lower(), p);
  return Interval(value_down(f, a.lower(), p), value_up(f, a.upper(), p));
}

/// f(a) for f continuous and strictly decreasing on a.
template <class Function>
Interval decreasing(Function f, const Interval& a) {
  const Precision p = precision(a);
  if (is_point(a)) return value(f, a.lower(), p);
  return Interval(value_down(f, a.upper(), p), value_up(f, a.lower(), p));
}

}  // namespace assay::interval
