#include "interval/interval.hpp"
#include "interval/sets.hpp"

#include <doctest/doctest.h>

namespace assay::interval {
namespace {

using exact::Rational;
using testing::extreme_points;
using testing::set;
using testing::small_intervals;
using testing::two_to;

// Over points that come close enough to every end a relation holds always or is seen to fail.
template <class Relation>
bool always(const Interval& a, const Interval& b, Relation relation) {
  for (const Rational& x : extreme_points(a)) {
    for (const Rational& y : extreme_points(b)) {
      if (!relation(x, y)) return false;
    }
  }
  return true;
}

template <class Property>
bool always(const Interval& a, Property property) {
  for (const Rational& x : extreme_points(a)) {
    if (!property(x)) return false;
  }
  return true;
}

TEST_CASE("a relation between intervals is certain exactly when it holds between all points" *
          doctest::test_suite("long")) {
  const auto all = small_intervals();
  for (const Interval& a : all) {
    for (const Interval& b : all) {
      CAPTURE(to_string(a));
      CAPTURE(to_string(b));
      CHECK(certainly_less(a, b) == always(a, b, std::less<Rational>()));
      CHECK(certainly_less_equal(a, b) == always(a, b, std::less_equal<Rational>()));
      CHECK(certainly_equal(a, b) == always(a, b, std::equal_to<Rational>()));
      // x != y for all means disjoint, so one lies below the other.
      const bool disjoint = !intersection(a, b).has_value();
      CHECK(certainly_different(a, b) == disjoint);
      CHECK(is_subset(a, b) == always(a, [&](const Rational& x) { return contains(b, x); }));
    }
  }
}

TEST_CASE("a sign is that of all points") {
  for (const Interval& a : small_intervals()) {
    CAPTURE(to_string(a));
    CHECK(is_positive(a) == always(a, [](const Rational& x) { return x > 0; }));
    CHECK(is_nonnegative(a) == always(a, [](const Rational& x) { return x >= 0; }));
    CHECK(is_negative(a) == always(a, [](const Rational& x) { return x < 0; }));
    CHECK(is_nonpositive(a) == always(a, [](const Rational& x) { return x <= 0; }));
    CHECK(contains_zero(a) == contains(a, 0));
  }
}

TEST_CASE("contains looks at the sides") {
  CHECK(contains(set("[0, 1)"), 0));
  CHECK_FALSE(contains(set("[0, 1)"), 1));
  CHECK_FALSE(contains(set("(0, 1]"), 0));
  CHECK(contains(set("(0, 1]"), two_to(-5000)));
  CHECK_FALSE(contains(set("(0, 1]"), -two_to(-5000)));
  CHECK(contains(set("(-inf, inf)"), two_to(5000)));
  CHECK_FALSE(contains(set("[1/4, 1/2]"), Rational(mpz_class(1), mpz_class(5))));
}

TEST_CASE("ends are returned exactly") {
  const Interval a = set("[-3/4, 5)");
  CHECK(*lower_end(a).value == Rational(mpz_class(-3), mpz_class(4)));
  CHECK_FALSE(lower_end(a).open);
  CHECK(*upper_end(a).value == 5);
  CHECK(upper_end(a).open);
  CHECK_FALSE(lower_end(whole(Precision(9))).value.has_value());
  CHECK(lower_end(whole(Precision(9))).open);
  CHECK(*lower_end(set("(0, 1]")).value == 0);
  CHECK(lower_end(set("(0, 1]")).open);
  CHECK(is_bounded(a));
  CHECK_FALSE(is_bounded(set("[0, inf)")));
  CHECK_FALSE(is_bounded(set("(-inf, 0]")));
}

TEST_CASE("an end of gigantic exponent becomes no bound") {
  const Interval large = exp(set("[100000000, 100000000]"));
  CHECK(is_bounded(large));
  CHECK_FALSE(lower_end(large).value.has_value());
  CHECK(lower_end(large).open);
  CHECK_FALSE(upper_end(large).value.has_value());
  const Interval small = exp(set("[-100000000, -100000000]"));
  CHECK(is_positive(small));
  CHECK_FALSE(lower_end(small).value.has_value());
  CHECK_FALSE(upper_end(small).value.has_value());
}

TEST_CASE("an interval is shown with outward decimals") {
  CHECK(to_string(set("(0, 1]")) == "(0, 1]");
  CHECK(to_string(set("(-inf, -1/4)")) == "(-inf, -0.25)");
  CHECK(to_string(whole(Precision(9))) == "(-inf, inf)");
  CHECK(to_string(pi(Precision(64)), 4) == "(3.141, 3.142)");
}

}  // namespace
}  // namespace assay::interval
