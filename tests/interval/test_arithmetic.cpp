// Every operation of arithmetic on every pair of small intervals, against the values at points that
// attain or approach all the ends: every pattern of signs, zeros, infinities and sides.
#include "interval/interval.hpp"
#include "interval/sets.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <functional>
#include <vector>

namespace assay::interval {
namespace {

using exact::Rational;
using testing::Chooser;
using testing::extreme_points;
using testing::is;
using testing::set;
using testing::small_intervals;
using testing::two_to;

using Binary = std::function<Rational(const Rational&, const Rational&)>;

// `range` contains the values, and no smaller interval does: a closed end is a value, and values
// come arbitrarily near to an open or infinite one.
void check_is_range(const Interval& range, std::vector<Rational> values) {
  const auto [least, greatest] = std::minmax_element(values.begin(), values.end());
  const End lower = lower_end(range);
  const End upper = upper_end(range);
  if (!contains(range, *least) || !contains(range, *greatest)) FAIL("does not contain a value");
  if (lower.value) {
    CHECK((lower.open ? *least - *lower.value < two_to(-20) : *least == *lower.value));
  } else {
    CHECK(*least < -two_to(20));
  }
  if (upper.value) {
    CHECK((upper.open ? *upper.value - *greatest < two_to(-20) : *greatest == *upper.value));
  } else {
    CHECK(*greatest > two_to(20));
  }
}

void check_on_small_intervals(const std::function<Interval(const Interval&, const Interval&)>& f,
                              const Binary& exactly, bool skip_zero_divisor = false) {
  const auto all = small_intervals();
  for (const Interval& a : all) {
    for (const Interval& b : all) {
      if (skip_zero_divisor && contains_zero(b)) continue;
      CAPTURE(to_string(a));
      CAPTURE(to_string(b));
      std::vector<Rational> values;
      for (const Rational& x : extreme_points(a)) {
        for (const Rational& y : extreme_points(b)) values.push_back(exactly(x, y));
      }
      check_is_range(f(a, b), std::move(values));
    }
  }
}

TEST_CASE("sums, differences and products of small intervals are exact, with sides" *
          doctest::test_suite("long")) {
  check_on_small_intervals([](const Interval& a, const Interval& b) { return a + b; },
                           std::plus<Rational>());
  check_on_small_intervals([](const Interval& a, const Interval& b) { return a - b; },
                           std::minus<Rational>());
  check_on_small_intervals([](const Interval& a, const Interval& b) { return a * b; },
                           std::multiplies<Rational>());
}

TEST_CASE("quotients of small intervals are exact, with sides") {
  check_on_small_intervals([](const Interval& a, const Interval& b) { return *divide(a, b); },
                           std::divides<Rational>(), true);
  for (const Interval& b : small_intervals()) {
    CHECK(divide(set("[1, 2]"), b).has_value() == !contains_zero(b));
  }
}

TEST_CASE("minima and maxima of small intervals are exact, with sides" *
          doctest::test_suite("long")) {
  check_on_small_intervals([](const Interval& a, const Interval& b) { return min(a, b); },
                           [](const Rational& x, const Rational& y) { return std::min(x, y); });
  check_on_small_intervals([](const Interval& a, const Interval& b) { return max(a, b); },
                           [](const Rational& x, const Rational& y) { return std::max(x, y); });
}

TEST_CASE("negation, absolute value and powers of small intervals are exact, with sides") {
  for (const Interval& a : small_intervals()) {
    CAPTURE(to_string(a));
    const auto values = [&](const std::function<Rational(const Rational&)>& f) {
      std::vector<Rational> result;
      for (const Rational& x : extreme_points(a)) result.push_back(f(x));
      return result;
    };
    check_is_range(-a, values([](const Rational& x) { return -x; }));
    check_is_range(abs(a), values([](const Rational& x) { return exact::abs(x); }));
    for (long n = -5; n <= 5; ++n) {
      CAPTURE(n);
      const auto power_of_a = power(a, n);
      if (n < 0 && contains_zero(a)) {
        CHECK_FALSE(power_of_a.has_value());
        continue;
      }
      REQUIRE(power_of_a.has_value());
      check_is_range(*power_of_a, values([n](const Rational& x) { return exact::power(x, n); }));
    }
  }
}

TEST_CASE("zero and infinity") {
  CHECK(is(set("[0, 0]") * set("(-inf, inf)"), "[0, 0]"));
  CHECK(is(set("[0, 1]") * set("(2, 3)"), "[0, 3)"));
  CHECK(is(set("(0, 1]") * set("[2, 3]"), "(0, 3]"));
  CHECK(is(set("(0, 1]") * set("[1, inf)"), "(0, inf)"));
  CHECK(is(set("[0, inf)") * set("(-inf, 0)"), "(-inf, 0]"));
  CHECK(is(set("(0, inf)") * set("(-inf, 0)"), "(-inf, 0)"));
  CHECK(is(divide(set("[1, 1]"), set("(0, 1]")), "[1, inf)"));
  CHECK(is(divide(set("[1, 1]"), set("[1, inf)")), "(0, 1]"));
  CHECK(is(divide(set("(0, 1]"), set("(0, 1]")), "(0, inf)"));
  CHECK(is(divide(set("[0, 1]"), set("(0, 1]")), "[0, inf)"));
  CHECK(is(divide(set("[0, 0]"), set("(0, inf)")), "[0, 0]"));
  CHECK(is(divide(set("(-inf, inf)"), set("(0, inf)")), "(-inf, inf)"));
  CHECK_FALSE(divide(set("[1, 2]"), set("[0, 1]")).has_value());
  CHECK_FALSE(divide(set("[1, 2]"), set("[-1, 0]")).has_value());
  CHECK_FALSE(divide(set("[0, 0]"), set("[0, 0]")).has_value());
  CHECK_FALSE(divide(set("[1, 2]"), whole(Precision(9))).has_value());
}

TEST_CASE("operations on random intervals contain the values at random points") {
  Chooser choose(3);
  for (int i = 0; i < 1500; ++i) {
    const Precision p(2 + choose.below(40));
    const Interval a = choose.part(whole(p), 50, p);
    const Interval b = choose.part(whole(p), 50, p);
    const Interval sum = a + b;
    const Interval difference = a - b;
    const Interval product = a * b;
    const auto quotient = divide(a, b);
    for (int k = 0; k < 4; ++k) {
      const Rational x = choose.point_of(a, 1000);
      const Rational y = choose.point_of(b, 1000);
      CHECK(contains(sum, x + y));
      CHECK(contains(difference, x - y));
      CHECK(contains(product, x * y));
      if (quotient) CHECK(contains(*quotient, x / y));
      if (y == 0) CHECK_FALSE(quotient.has_value());
      CHECK(contains(min(a, b), std::min(x, y)));
      CHECK(contains(max(a, b), std::max(x, y)));
      CHECK(contains(hull(a, b), x));
      CHECK(contains(abs(a), exact::abs(x)));
      CHECK(contains(*power(a, 3L), x * x * x));
      CHECK(contains(*power(a, 4L), x * x * x * x));
    }
  }
}

TEST_CASE("Boost's compound assignments use the same products") {
  Interval a = set("[0, 0]", 90);
  a *= set("[1, 3]", 90);
  CHECK(precision(a) == Precision(90));
  a += set("[1, 3)", 90);
  a -= set("(0, 1]", 90);
  CHECK(is(a, "[0, 3)"));
}

}  // namespace
}  // namespace assay::interval
