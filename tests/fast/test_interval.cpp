// Interval arithmetic: every pattern of signs, zeros and infinities, compared with the values at
// the ends; and what is undefined.
#include "fast/doubles.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <functional>

namespace assay::fast {
namespace {

using exact::Rational;
using testing::Chooser;
using testing::encloses;
using testing::tightest;

std::vector<Interval> small_intervals() {
  const double ends[] = {-infinity, -4, -1, 0, 1, 2, infinity};
  std::vector<Interval> all;
  for (const double lower : ends) {
    for (const double upper : ends) {
      if (lower <= upper && lower < infinity && upper > -infinity) all.emplace_back(lower, upper);
    }
  }
  return all;
}

bool is(const Interval& a, double lower, double upper) {
  return a.lower() == lower && a.upper() == upper;
}

// Points of a that attain or come near its ends, in sizes whose products are exact.
std::vector<double> points(const Interval& a) {
  const double lower = std::max(a.lower(), -0x1p20);
  const double upper = std::min(a.upper(), 0x1p20);
  std::vector<double> all{lower, upper, (lower + upper) / 2};
  for (const double x : {-0x1p-20, 0x1p-20}) {
    if (contains(a, x)) all.push_back(x);
  }
  return all;
}

// The range of the values, where beyond 2^18 is infinite and below 2^-18 is 0.
void check_is_range(const Interval& range, const std::vector<double>& values) {
  const auto [least, greatest] = std::minmax_element(values.begin(), values.end());
  const auto limit = [](double x) {
    if (std::fabs(x) >= 0x1p18) return std::copysign(infinity, x);
    return std::fabs(x) <= 0x1p-18 ? 0 : x;
  };
  CAPTURE(range.lower());
  CAPTURE(range.upper());
  CHECK(limit(*least) == limit(range.lower()));
  CHECK(limit(*greatest) == limit(range.upper()));
}

TEST_CASE("arithmetic of small intervals is exact, with zeros and infinities") {
  const std::vector<Interval> all = small_intervals();
  for (const Interval& a : all) {
    for (const Interval& b : all) {
      const bool has_zero = contains(b, 0);
      CHECK(is_defined(divide(a, b)) == !has_zero);
      std::vector<double> sums, differences, products, quotients, minima, maxima;
      for (const double x : points(a)) {
        for (const double y : points(b)) {
          sums.push_back(x + y);
          differences.push_back(x - y);
          products.push_back(x * y);
          if (!has_zero) quotients.push_back(x / y);
          minima.push_back(std::min(x, y));
          maxima.push_back(std::max(x, y));
        }
      }
      check_is_range(a + b, sums);
      check_is_range(a - b, differences);
      check_is_range(a * b, products);
      if (!has_zero) check_is_range(divide(a, b), quotients);
      check_is_range(min(a, b), minima);
      check_is_range(max(a, b), maxima);
    }
    std::vector<double> sizes;
    for (const double x : points(a)) sizes.push_back(std::fabs(x));
    check_is_range(abs(a), sizes);
    CHECK(is_defined(sqrt(a)) == (a.lower() >= 0));
  }
}

TEST_CASE("{0} times anything is {0}: an infinite end is no number") {
  for (const Interval& a : small_intervals()) {
    CHECK(is(Interval(0) * a, 0, 0));
    CHECK(is(a * Interval(0), 0, 0));
    CHECK(is(a * Interval(-0.0), 0, 0));
  }
  CHECK(is(Interval(0, 0x1p-484) * Interval(0.1, infinity), 0, infinity));
  CHECK(is(Interval(-1, 0) * Interval(0, infinity), -infinity, 0));
}

// Literal operands: here a compiler could fold or share what it must not.
TEST_CASE("products, quotients and sums of points are no points unless exact") {
  const Interval tenth(0.1);
  CHECK((tenth * tenth).lower() < (tenth * tenth).upper());
  CHECK((tenth + Interval(1)).lower() < (tenth + Interval(1)).upper());
  CHECK((tenth - Interval(1)).lower() < (tenth - Interval(-0.3)).upper());
  CHECK(divide(Interval(1), Interval(3)).lower() < divide(Interval(1), Interval(3)).upper());
  CHECK(is(tenth * Interval(2), 0.2, 0.2));
  CHECK(is(-(-tenth) * -tenth, (-(tenth * tenth)).lower(), (-(tenth * tenth)).upper()));
}

TEST_CASE("what is undefined stays so, in every position") {
  const Interval none = undefined();
  CHECK_FALSE(is_defined(none));
  CHECK_FALSE(is_bounded(none));
  CHECK_FALSE(contains(none, 0));
  for (const Interval& a : small_intervals()) {
    for (const Interval& result : {a + none, none - a, a * none, none * a, divide(a, none),
                                   divide(none, Interval(1)), min(a, none), max(none, a), -none,
                                   abs(none), sqrt(none), power(none, 2), power(none, 0)}) {
      CHECK_FALSE(is_defined(result));
    }
    CHECK_FALSE(certainly_less(a, none));
    CHECK_FALSE(certainly_less_equal(none, a));
    CHECK_FALSE(certainly_different(a, none));
  }
}

Rational exactly(double x) {
  const mpq_class number(x);
  return {number.get_num(), number.get_den()};
}

TEST_CASE("a rational has the tightest enclosure") {
  Chooser choose(4);
  for (int i = 0; i < 3000; ++i) {
    const double x = choose.number();
    const Rational number = exactly(x);
    CHECK(is(enclosure(number), x, x));
    if (std::fabs(x) == largest) continue;
    const Rational beside = (number + exactly(next_up(x)) * 2) / 3;
    CHECK(is(enclosure(beside), x, next_up(x)));
  }
  const Rational huge = exact::power(Rational(10), 400);
  CHECK(is(enclosure(huge), largest, infinity));
  CHECK(is(enclosure(-huge), -infinity, -largest));
  CHECK(is(enclosure(1 / huge), 0, 0x1p-1074));
}

TEST_CASE("powers have the tightest ends, or, rarely, the next ones") {
  Chooser choose(5);
  long wider = 0;
  long all = 0;
  for (const long n : {1L, 2L, 3L, 4L, 7L, 10L, 31L, 100L, 1074L, 123'456'789L, 1L << 40, -1L, -2L,
                       -3L, -10L, -25L, -1000L, -(1L << 39)}) {
    const testing::Reference reference = [n](mpfr_ptr r, mpfr_srcptr x, mpfr_rnd_t direction) {
      return mpfr_pow_si(r, x, n, direction);
    };
    for (int i = 0; i < 500; ++i) {
      double x = choose.number();
      double y = choose.number();
      if (std::labs(n) > 1000) {  // near 1, or the power overflows
        x = 1 + std::ldexp(choose.moderate(), -8) / static_cast<double>(n);
        y = 1 + std::ldexp(choose.moderate(), -1) / static_cast<double>(n);
      }
      if (x > y) std::swap(x, y);
      const Interval a(x, y);
      CAPTURE(n);
      CAPTURE(x);
      CAPTURE(y);
      const Interval range = power(a, n);
      CHECK(is_defined(range) == (n > 0 || !contains(a, 0)));
      if (!is_defined(range)) continue;
      Interval tight = hull(tightest(reference, x), tightest(reference, y));
      if (n > 0 && n % 2 == 0 && contains(a, 0)) tight = hull(tight, Interval(0));
      CHECK(encloses(range, tight, 1));
      if (std::labs(n) > 1000) continue;
      ++all;
      if (!encloses(range, tight, 0)) ++wider;
    }
  }
  MESSAGE(wider << " of " << all << " powers are wider than the tightest");
  CHECK(wider * 40 <= all);  // beside powers of 2, where few bits decide
}

TEST_CASE("exponents beyond products") {
  for (const long n : {(1L << 40) + 1, (1L << 53) + 1, std::numeric_limits<long>::min()}) {
    CAPTURE(n);
    CHECK(is(power(Interval(1), n), 1, 1));
    CHECK(contains(power(Interval(next_down(1), next_up(1)), n), 1));
    const Interval sign = power(Interval(-1), n);
    CHECK(contains(sign, n % 2 == 0 ? 1 : -1));
    CHECK(power(Interval(2, 3), n).upper() == (n < 0 ? 0x1p-1074 : infinity));
  }
}

TEST_CASE("powers that are doubles are points") {
  CHECK(is(power(Interval(3), 33), 5559060566555523, 5559060566555523));
  CHECK(is(power(Interval(-3), 33), -5559060566555523, -5559060566555523));
  CHECK(is(power(Interval(0x1p-30), 35), 0x1p-1050, 0x1p-1050));
  CHECK(is(power(Interval(0.5), 1074), 0x1p-1074, 0x1p-1074));
  CHECK(is(power(Interval(0.5), -1023), 0x1p1023, 0x1p1023));
  CHECK(is(power(Interval(1.5), 3), 3.375, 3.375));
  CHECK(is(power(Interval(10), 22), 1e22, 1e22));
}

TEST_CASE("powers of zero, one and infinite ends") {
  for (const Interval& a : small_intervals()) CHECK(is(power(a, 0), 1, 1));
  CHECK(is(power(whole(), 2), 0, infinity));
  CHECK(is(power(Interval(-infinity, -1), 3), -infinity, -1));
  CHECK(is(power(Interval(1, infinity), -1), 0, 1));
  CHECK(is(power(Interval(-infinity, -1), -1), -1, 0));
  CHECK(is(power(Interval(-2, -1), -3), -1, -0.125));
}

}  // namespace
}  // namespace assay::fast
