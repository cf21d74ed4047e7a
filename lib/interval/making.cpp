// How intervals are made: from exact numbers, from other intervals.
#include "interval/interval.hpp"

#include <algorithm>
#include <stdexcept>

namespace assay::interval {
namespace {

// The operation of Endpoint::lower and Endpoint::upper that writes the exact number x.
auto rounded(const exact::Rational& x) {
  return [&x](mpfr_ptr r, mpfr_rnd_t direction) {
    return mpfr_set_q(r, x.gmp().get_mpq_t(), direction);
  };
}

auto rounded(const Endpoint& x) {
  return [&x](mpfr_ptr r, mpfr_rnd_t direction) { return mpfr_set(r, x.number(), direction); };
}

// lo < x < hi has no solution, or lo <= x < hi, and so on. Decided on the exact numbers: rounding
// outward first would turn the empty set 1/3 < x <= 1/3 into an interval.
bool is_empty(const End& lo, const End& hi) {
  if (!lo.value || !hi.value) return false;
  if (*lo.value == *hi.value) return lo.open || hi.open;
  return *lo.value > *hi.value;
}

}  // namespace

Precision precision(const Interval& a) {
  return largest(a.lower().precision(), a.upper().precision());
}

Interval whole(Precision p) {
  return Interval(Endpoint::minus_infinity(p), Endpoint::plus_infinity(p));
}

Interval point(const exact::Rational& x, Precision p) {
  const Endpoint lower = Endpoint::lower(p, true, rounded(x));
  return Interval(lower, lower.is_attained() ? lower : lower.next_above());
}

Interval between(const End& lo, const End& hi, Precision p) {
  if (is_empty(lo, hi)) throw std::domain_error("an interval without a point");
  const Endpoint lower =
      lo.value ? Endpoint::lower(p, !lo.open, rounded(*lo.value)) : Endpoint::minus_infinity(p);
  const Endpoint upper =
      hi.value ? Endpoint::upper(p, !hi.open, rounded(*hi.value)) : Endpoint::plus_infinity(p);
  return Interval(lower, upper);
}

Interval at_precision(const Interval& a, Precision p) {
  if (a.lower().precision() == p && a.upper().precision() == p) return a;
  return Interval(Endpoint::lower(p, a.lower().is_attained(), rounded(a.lower())),
                  Endpoint::upper(p, a.upper().is_attained(), rounded(a.upper())));
}

// By hand: Boost's intersect announces an empty result as the empty interval, which we do not have.
std::optional<Interval> intersection(const Interval& a, const Interval& b) {
  const Endpoint& lower = std::max(a.lower(), b.lower());
  const Endpoint& upper = std::min(a.upper(), b.upper());
  if (lower > upper) return std::nullopt;
  return at_precision(Interval(lower, upper), largest(precision(a), precision(b)));
}

Interval hull(const Interval& a, const Interval& b) {
  return at_precision(boost::numeric::hull(a, b), largest(precision(a), precision(b)));
}

}  // namespace assay::interval
