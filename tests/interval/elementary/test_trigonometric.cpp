#include "interval/elementary/function.hpp"

#include <doctest/doctest.h>

#include <algorithm>

namespace assay::interval {
namespace {

using exact::Rational;
using testing::Chooser;
using testing::is;
using testing::set;
using testing::two_to;

const Precision p(64);
const Interval one = point(1, p);
const Interval zero = point(0, p);

// The numbers of p bits next to n * pi/2, below and above.
Rational below(long n) {
  const Interval multiple =
      *divide(pi(Precision(500)) * point(n, Precision(500)), point(2, Precision(500)));
  return *lower_end(at_precision(multiple, p)).value;
}
Rational above(long n) {
  const Interval multiple =
      *divide(pi(Precision(500)) * point(n, Precision(500)), point(2, Precision(500)));
  return *upper_end(at_precision(multiple, p)).value;
}

Interval closed(const Rational& lo, const Rational& hi) {
  return between({lo, false}, {hi, false}, p);
}

TEST_CASE("an extreme inside is attained, also between neighbouring numbers") {
  for (long n = -41; n <= 41; ++n) {
    if (n == 0) continue;
    CAPTURE(n);
    const Interval around = closed(below(n), above(n));
    const Interval before = closed(below(n) - two_to(-20), below(n));
    const Interval after = closed(above(n), above(n) + two_to(-20));
    if (n % 2 != 0) {
      // sin has an extreme at n pi/2, tan has a pole.
      const bool maximum = (n % 4 + 4) % 4 == 1;
      const Endpoint extreme = maximum ? one.upper() : (-one).lower();
      CHECK((maximum ? sin(around).upper() : sin(around).lower()) == extreme);
      CHECK_FALSE(is_point(sin(around)));
      for (const Interval& beside : {sin(before), sin(after)}) {
        CHECK(certainly_less(beside, one));
        CHECK(certainly_less(-one, beside));
      }
      CHECK_FALSE(tan(around).has_value());
      CHECK(is_positive(*tan(before)));
      CHECK(is_negative(*tan(after)));
      CHECK(contains_zero(cos(around)));
    } else {
      const bool maximum = n % 4 == 0;
      const Endpoint extreme = maximum ? one.upper() : (-one).lower();
      CHECK((maximum ? cos(around).upper() : cos(around).lower()) == extreme);
      for (const Interval& beside : {cos(before), cos(after)}) {
        CHECK(certainly_less(beside, one));
        CHECK(certainly_less(-one, beside));
      }
      CHECK(contains_zero(sin(around)));
      CHECK(contains_zero(*tan(around)));
      CHECK_FALSE(contains_zero(*tan(before)));
      CHECK_FALSE(contains_zero(*tan(after)));
    }
  }
}

TEST_CASE("the maximum of cos at 0 has the side of 0") {
  CHECK(cos(zero).lower() == one.lower());
  CHECK(cos(set("[0, 1]")).upper() == one.upper());
  CHECK(cos(set("[-1, 0]")).upper() == one.upper());
  CHECK(cos(set("(0, 1]")).upper() < one.upper());
  CHECK(cos(set("[-1, 0)")).upper() < one.upper());
  CHECK(cos(set("[-1, 1]")).upper() == one.upper());
  CHECK(mpfr_equal_p(cos(set("(0, 1]")).upper().number(), one.upper().number()));
  CHECK(is(sin(zero), "[0, 0]"));
  CHECK(is(tan(zero), "[0, 0]"));
  CHECK(sin(set("(0, 1]")).lower().sign() > 0);
  CHECK(sin(set("[-1, 0)")).upper().sign() < 0);
  CHECK(tan(set("[0, 1]"))->lower() == zero.lower());
}

TEST_CASE("two extremes inside give [-1, 1]") {
  CHECK(is(sin(set("[0, 5]")), "[-1, 1]"));
  CHECK(is(cos(set("[-1, 7]")), "[-1, 1]"));
  CHECK(is(cos(set("[3, 7]")), "[-1, 1]"));
  CHECK(cos(set("[0, 4]")).lower() == (-one).lower());
  CHECK(cos(set("(0, 7)")).upper() == one.upper());
  CHECK(cos(set("[0, 2]")).lower() > (-one).lower());
}

TEST_CASE("infinite ends give everything") {
  for (const char* unbounded : {"(-inf, inf)", "[0, inf)", "(-inf, 3]"}) {
    CHECK(is(sin(set(unbounded)), "[-1, 1]"));
    CHECK(is(cos(set(unbounded)), "[-1, 1]"));
    CHECK_FALSE(tan(set(unbounded)).has_value());
  }
}

TEST_CASE("large arguments are reduced exactly") {
  const Rational large = exact::power(Rational(10), 22);
  // sin 10^22 = -0.8522008497671888017727...
  CHECK(to_string(sin(point(large, Precision(80))), 16) ==
        "(-0.8522008497671889, -0.8522008497671888)");
  CHECK(to_string(cos(point(large, Precision(80))), 16) ==
        "(0.5232147853951389, 0.523214785395139)");
  for (const long exponent : {22L, 300L}) {
    const Rational x = exact::power(Rational(10), exponent);
    const Precision precise(1200);
    const Interval a = between({x, false}, {x + 1, true}, precise);
    const Interval s = sin(a);
    const Interval c = cos(a);
    for (const Rational& y : {x, x + Rational(1) / 2, x + 1 - two_to(-100)}) {
      CHECK(is_subset(sin(point(y, Precision(1500))), s));
      CHECK(is_subset(cos(point(y, Precision(1500))), c));
    }
    CHECK_FALSE(is_subset(sin(point(x + 1 + two_to(-100), Precision(1500))), s));
    CHECK_FALSE(is_subset(cos(point(x - two_to(-100), Precision(1500))), c));
    CHECK(is(sin(between({x, false}, {x + 7, false}, precise)), "[-1, 1]"));
    CHECK_FALSE(tan(between({x, false}, {x + 4, false}, precise)).has_value());
  }
}

TEST_CASE("beyond the largest exponent nothing is claimed") {
  const Interval gigantic = point(two_to(70000), p);
  CHECK(is(sin(gigantic), "[-1, 1]"));
  CHECK(is(cos(gigantic), "[-1, 1]"));
  CHECK_FALSE(tan(gigantic).has_value());
  CHECK_FALSE(is(sin(point(two_to(60000), p)), "[-1, 1]"));
}

TEST_CASE("tiny arguments of any sign") {
  const Rational tiny = two_to(-100000);
  CHECK(certainly_less(cos(closed(tiny, 1)), one));
  CHECK(certainly_less(cos(closed(-1, -tiny)), one));
  CHECK(cos(closed(-tiny, tiny)).upper() == one.upper());
  CHECK(is_positive(sin(closed(tiny, 1))));
  CHECK(is_negative(*tan(closed(-1, -tiny))));
}

TEST_CASE("ranges are not wider than the values at many points") {
  Chooser choose(10);
  const auto& all = testing::functions();
  for (const testing::Function& f : all) {
    if (f.name != "sin" && f.name != "cos") continue;
    CAPTURE(f.name);
    for (int i = 0; i < 60; ++i) {
      const Rational lo = choose.number(-30, 30, p);
      const Rational hi = choose.number(lo, lo + 8, Precision(72));
      if (lo == hi) continue;
      const Interval a = closed(lo, hi);
      CAPTURE(to_string(a));
      std::optional<Interval> values;
      for (int k = 0; k <= 400; ++k) {
        const Interval value = *f.enclose(point(lo + (hi - lo) * k / 400, p));
        values = values ? hull(*values, value) : value;
      }
      const Interval range = *f.enclose(a);
      const Rational slack = (hi - lo) * (hi - lo) / 100'000 + two_to(-60);
      CHECK(is_subset(*values, range));
      CHECK(*lower_end(*values).value - *lower_end(range).value <= slack);
      CHECK(*upper_end(range).value - *upper_end(*values).value <= slack);
    }
  }
}

TEST_CASE("tan is defined exactly between its poles") {
  Chooser choose(11);
  for (int i = 0; i < 300; ++i) {
    const Rational lo = choose.number(-20, 20, p);
    const Rational hi = choose.number(lo, lo + 3, Precision(72));
    const Interval a = closed(lo, hi);
    CAPTURE(to_string(a));
    // A pole is a zero of cos, and on at most 3 < pi cos has at most one.
    const bool pole = contains_zero(cos(point(lo, p)) * cos(point(hi, p))) ||
                      is_negative(cos(point(lo, p)) * cos(point(hi, p)));
    CHECK(tan(a).has_value() == !pole);
  }
}

}  // namespace
}  // namespace assay::interval
