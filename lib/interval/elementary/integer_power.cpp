// x^n for an integer n.
//
// Enclosure: on [0,inf) the function x^n is continuous, strictly increasing for n > 0 and, without
// 0, strictly decreasing for n < 0 with the limit inf at 0. For even n, x^n = |x|^n. For odd n > 0
// it increases on all of R; for odd n < 0 and negative x, x^n = -(|x|^n). So each case is one
// monotone function over a or |a|, as monotone.hpp says. An even power over an interval that holds
// 0 starts at the attained 0 because |a| does, and (0,1]^-2 is [1,inf): 0+0 is the open end of the
// argument at which MPFR gives (+0)^n = inf.
#include "interval/elementary/monotone.hpp"

namespace assay::interval {

std::optional<Interval> power(const Interval& a, long n) {
  const auto raise = [n](mpfr_ptr r, mpfr_srcptr x, mpfr_rnd_t direction) {
    return mpfr_pow_si(r, x, n, direction);
  };
  const bool even = n % 2 == 0;
  if (n == 0) return point(1, precision(a));
  if (n > 0) return increasing(raise, even ? abs(a) : a);

  // 1/x^(-n) is undefined at 0, and takes both signs arbitrarily large beside it when n is odd.
  if (contains_zero(a)) return std::nullopt;
  const Interval of_size = decreasing(raise, abs(a));
  return !even && is_negative(a) ? -of_size : of_size;
}

}  // namespace assay::interval
