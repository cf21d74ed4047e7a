#include "fast/interval.hpp"

#include <gmpxx.h>

namespace assay::fast {
namespace {

// x^n for x >= 0 and n > 0, from products `multiply` that are all rounded in one direction: all
// numbers are at least 0, so the errors have one direction too.
template <class Multiply>
double power_of_size(double x, unsigned long n, Multiply multiply) {
  double power = 1;
  for (; n > 1; n /= 2) {
    if (n % 2 != 0) power = multiply(power, x);
    x = multiply(x, x);
  }
  return multiply(power, x);
}

}  // namespace

// mpq_get_d rounds towards 0.
Interval enclosure(const exact::Rational& x) {
  const double near = x.gmp().get_d();
  if (std::isinf(near))
    return near > 0 ? Interval(largest, infinity) : Interval(-infinity, -largest);
  const int order = cmp(x.gmp(), mpq_class(near));
  return Interval(order < 0 ? next_down(near) : near, order > 0 ? next_up(near) : near);
}

// For n > 0: even powers are those of |x|, odd ones increase. For n < 0, x^n = 1/x^(-n) decreases
// where x > 0, and an odd power is -(|x|^n) where x < 0; a power that underflows to 0 has no bound.
Interval power(const Interval& a, long n) {
  if (!is_defined(a)) return a;
  if (n == 0) return Interval(1);
  const auto size = n < 0 ? -static_cast<unsigned long>(n) : static_cast<unsigned long>(n);
  const auto down = [size](double x) { return power_of_size(x, size, Rounding::mul_down); };
  const auto up = [size](double x) { return power_of_size(x, size, Rounding::mul_up); };
  const bool even = size % 2 == 0;
  if (n > 0) {
    const Interval base = even ? abs(a) : a;
    return Interval(base.lower() >= 0 ? down(base.lower()) : -up(-base.lower()),
                    base.upper() >= 0 ? up(base.upper()) : -down(-base.upper()));
  }
  if (contains(a, 0)) return undefined();
  const Interval base = abs(a);
  const double least = down(base.lower());
  const Interval of_size(Rounding::div_down(1, up(base.upper())),
                         least == 0 ? infinity : Rounding::div_up(1, least));
  return !even && a.upper() < 0 ? -of_size : of_size;
}

}  // namespace assay::fast
