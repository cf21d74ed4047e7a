#include "interval/interval.hpp"
#include "interval/sets.hpp"

#include <doctest/doctest.h>

#include <limits>

namespace assay::interval {
namespace {

using exact::Rational;
using testing::Chooser;
using testing::is;
using testing::set;
using testing::two_to;

TEST_CASE("integer powers across zero") {
  CHECK(is(power(set("[-1, 2)"), 2L), "[0, 4)"));
  CHECK(is(power(set("(-2, 1]"), 2L), "[0, 4)"));
  CHECK(is(power(set("(0, 2]"), 2L), "(0, 4]"));
  CHECK(is(power(set("[-2, 0)"), 2L), "(0, 4]"));
  CHECK(is(power(set("(-2, 1]"), 3L), "(-8, 1]"));
  CHECK(is(power(set("(-inf, inf)"), 2L), "[0, inf)"));
  CHECK(is(power(set("(-inf, inf)"), 3L), "(-inf, inf)"));
}

TEST_CASE("negative powers beside zero") {
  CHECK(is(power(set("(0, 1]"), -2L), "[1, inf)"));
  CHECK(is(power(set("[-1, 0)"), -2L), "[1, inf)"));
  CHECK(is(power(set("[-1, 0)"), -3L), "(-inf, -1]"));
  CHECK(is(power(set("(0, inf)"), -1L), "(0, inf)"));
  CHECK(is(power(set("[1/2, inf)"), -1L), "(0, 2]"));
  CHECK(is(power(set("(-inf, -1)"), -1L), "(-1, 0)"));
  CHECK_FALSE(power(set("[0, 1]"), -1L).has_value());
  CHECK_FALSE(power(set("[-1, 0]"), -2L).has_value());
  CHECK_FALSE(power(set("[-1, 1]"), -2L).has_value());
}

TEST_CASE("the power 0 is 1, at 0 too") {
  CHECK(is(power(set("[0, 0]"), 0L), "[1, 1]"));
  CHECK(is(power(set("(-inf, inf)"), 0L), "[1, 1]"));
}

TEST_CASE("the extreme exponents") {
  const long least = std::numeric_limits<long>::min();
  const long greatest = std::numeric_limits<long>::max();
  CHECK(is(power(set("[-1, 1]"), greatest), "[-1, 1]"));
  CHECK(is(power(set("[1, inf)"), least), "(0, 1]"));
  CHECK(is(power(set("(-inf, -1]"), least), "(0, 1]"));
}

TEST_CASE("a real power needs a positive base") {
  const Interval half = set("[1/2, 1/2]");
  CHECK_FALSE(power(set("[0, 1]"), half).has_value());
  CHECK_FALSE(power(set("[-1, 1]"), half).has_value());
  CHECK_FALSE(power(set("[-2, -1]"), set("[1, 2]")).has_value());
  CHECK(is(power(set("(0, 4]"), half), "(0, 2]"));
  CHECK(is(power(set("(0, 4]"), -half), "[1/2, inf)"));
  CHECK(is(power(set("(0, inf)"), set("[0, 0]")), "[1, 1]"));
  CHECK(is(power(set("[4, 9)"), set("[3/2, 3/2]")), "[8, 27)"));
}

TEST_CASE("intervals of exponents") {
  CHECK(is(power(set("(0, 1]"), set("[0, 1]")), "(0, 1]"));
  CHECK(is(power(set("[4, 9]"), set("[1/2, 3/2]")), "[2, 27]"));
  CHECK(is(power(set("[1/4, 4]"), set("[-1/2, 1]")), "[1/4, 4]"));
  CHECK(is(power(set("(0, inf)"), set("[0, 1]")), "(0, inf)"));
  CHECK(is(power(set("[1, inf)"), set("(-inf, 0)")), "(0, 1]"));
  CHECK(is(power(set("[1, 2)"), set("(0, 1]")), "[1, 2)"));
  CHECK(is(power(set("[1, 2)"), set("[-1, 0)")), "(1/2, 1]"));
  CHECK(is(power(set("[1, 1]"), set("(-inf, inf)")), "[1, 1]"));
  CHECK(is(power(set("(1, inf)"), set("(0, inf)")), "(1, inf)"));
}

TEST_CASE("a power with an interval exponent is the hull of the powers at its corners") {
  Chooser choose(9);
  const Precision p(60);
  for (int i = 0; i < 300; ++i) {
    const Interval a = choose.part(set("[1/8, 8]"), 8, p);
    const Interval y = choose.part(set("[-4, 4]"), 4, p);
    const auto range = power(a, y);
    REQUIRE(range.has_value());
    std::optional<Interval> corners;
    for (const End& x : {lower_end(a), upper_end(a)}) {
      for (const End& exponent : {lower_end(y), upper_end(y)}) {
        const auto corner = *power(point(*x.value, p), point(*exponent.value, p));
        corners = corners ? hull(*corners, corner) : corner;
      }
    }
    CHECK(*lower_end(*range).value == *lower_end(*corners).value);
    CHECK(*upper_end(*range).value == *upper_end(*corners).value);
    for (int k = 0; k < 4; ++k) {
      const Rational x = choose.point_of(a, 8);
      const Rational exponent = choose.point_of(y, 4);
      CHECK(is_subset(*power(point(x, Precision(400)), point(exponent, Precision(400))), *range));
    }
  }
}

TEST_CASE("a third is a short interval of exponents") {
  const Interval third = point(Rational(1) / 3, Precision(64));
  const Interval root = *power(set("[8, 8]"), third);
  CHECK(contains(root, 2));
  CHECK(*upper_end(root).value - *lower_end(root).value < two_to(-60));
}

}  // namespace
}  // namespace assay::interval
