// x^n for an integer n.
//
// With |x| = 2^e m, 1 <= m < 2, the power of m comes from products in double-double by the binary
// method (Knuth, TAOCP 2, 4.6.3). A product has a relative error below 7 * 2^-106 < 2^-103 (Joldes,
// Muller, Popescu: Tight and rigorous error bounds for basic building blocks of double-word
// arithmetic, ACM TOMS 44, 2017, algorithm 10), and errors of factors add, so that m^n has one
// below n 2^-102; the reciprocal adds less than 2^-100. If m has k bits and m^n is a double, it has
// at least n (k - 1) + 1 bits, so that all of the powers on the way are doubles too: then nothing
// is rounded, and the power is exact. Otherwise its neighbours are the bounds, or in a share n
// 2^-50 of all cases one of them and the double beyond the other.
#include "fast/bulk/lanes.hpp"
#include "fast/elementary.hpp"
#include "fast/scaling.hpp"

namespace assay::fast {
namespace {

using bulk::Ends;
using One = bulk::Lanes<1, bulk::Portable>;

constexpr unsigned long most_by_products = 1UL << 40;

/// value * 2^exponent; value.h is between 0.99 and 2.01.
struct Number {
  One::Double value;
  long exponent = 0;
  bool exact = true;
};

Number operator*(const Number& a, const Number& b) {
  const One::Double p = One::product(a.value.h, b.value.h);
  const double cross = a.value.h * b.value.l + a.value.l * b.value.h;
  One::Double v = One::fast_two_sum(p.h, p.l + cross);
  long exponent = a.exponent + b.exponent;
  if (v.h >= 2) {
    v = {0.5 * v.h, 0.5 * v.l};
    ++exponent;
  }
  return {v, exponent, a.exact && b.exact && a.value.l == 0 && b.value.l == 0};
}

Number reciprocal(const Number& a) {
  if (a.exact && a.value.h == 1 && a.value.l == 0) return {a.value, -a.exponent, true};
  const double q = 1 / a.value.h;
  const double rest = -One::product_minus(q, a.value.h, 1) - q * a.value.l;
  const One::Double v = One::fast_two_sum(2 * q, 2 * (rest * q));
  return {v, -a.exponent - 1, false};
}

Number raised(Number x, unsigned long n) {
  Number power{{1, 0}};
  for (; n > 1; n /= 2) {
    if (n % 2 != 0) power = power * x;
    x = x * x;
  }
  return power * x;
}

/// Bounds of size^n, size > 0.
Ends power_of_size(double size, long n) {
  if (n == 1) return {size, size};
  if (n == 2) return {Rounding::mul_down(size, size), Rounding::mul_up(size, size)};
  const auto count = n < 0 ? -static_cast<unsigned long>(n) : static_cast<unsigned long>(n);
  if (std::isinf(size)) return n < 0 ? Ends{0, 0} : Ends{infinity, infinity};
  if (count > most_by_products) {
    const Interval power = exp(enclosure(exact::Rational(n)) * value::log(size));
    return {power.lower(), power.upper()};
  }
  int exponent = 0;
  const double m = 2 * std::frexp(size, &exponent);
  Number power = raised({{m, 0}, exponent - 1}, count);
  if (n < 0) power = reciprocal(power);
  const double error =
      power.exact ? 0 : power.value.h * (static_cast<double>(count + 4) * 0x1p-102);
  return scaled({One::positive_lower(power.value, error), One::positive_upper(power.value, error)},
                power.exponent);
}

}  // namespace

// Even powers are those of |x|. Odd ones have the sign of x; for n > 0 they increase on R, for n <
// 0 they decrease on each side of 0.
Interval power(const Interval& a, long n) {
  if (!is_defined(a)) return a;
  if (n == 0) return Interval(1);
  if (n < 0 && contains(a, 0)) return undefined();
  const bool even = n % 2 == 0;
  const Interval base = even ? abs(a) : a;
  const auto at = [n](double x) {
    if (x == 0) return Ends{0, 0};
    const Ends of_size = power_of_size(std::fabs(x), n);
    return x < 0 ? Ends{-of_size.upper, -of_size.lower} : of_size;
  };
  const Ends first = at(base.lower());
  const Ends last = at(base.upper());
  return n > 0 ? Interval(first.lower, last.upper) : Interval(last.lower, first.upper);
}

}  // namespace assay::fast
