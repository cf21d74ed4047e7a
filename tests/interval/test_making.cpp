#include "interval/interval.hpp"
#include "interval/sets.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <stdexcept>

namespace assay::interval {
namespace {

using exact::Rational;
using testing::Chooser;
using testing::extreme_points;
using testing::is;
using testing::set;
using testing::small_intervals;
using testing::two_to;

const Rational third(mpz_class(1), mpz_class(3));

TEST_CASE("a number that fits is a closed point") {
  const Rational x = two_to(-1000) * 5;
  const Interval a = point(x, Precision(3));
  CHECK(is_point(a));
  CHECK(contains(a, x));
  CHECK(lower_end(a).value == x);
  CHECK_FALSE(is_point(point(x, Precision(2))));
}

TEST_CASE("a number that does not fit lies strictly between two neighbours") {
  Chooser choose(2);
  for (int i = 0; i < 500; ++i) {
    const Rational x = choose.number(-1000, 1000, Precision(200)) / (1 + choose.below(1000));
    for (const long bits : {2, 24, 53, 250}) {
      const Interval a = point(x, Precision(bits));
      CHECK(contains(a, x));
      CHECK(precision(a) == Precision(bits));
      if (is_point(a)) continue;
      CHECK(lower_end(a).open);
      CHECK(upper_end(a).open);
      CHECK(*upper_end(a).value - *lower_end(a).value <= exact::abs(x) * two_to(1 - bits));
    }
  }
}

TEST_CASE("between rounds outward and keeps the sides of exact ends alone") {
  CHECK(is(between({Rational(1), false}, {Rational(2), true}, Precision(9)), "[1, 2)"));
  CHECK(is(between({Rational(1), true}, {Rational(2), false}, Precision(9)), "(1, 2]"));
  CHECK(is(between({std::nullopt, true}, {Rational(2), false}, Precision(9)), "(-inf, 2]"));
  CHECK(is(between({Rational(2), false}, {std::nullopt, false}, Precision(9)), "[2, inf)"));
  const Interval a = between({third, false}, {third * 2, false}, Precision(4));
  CHECK(is(a, "(5/16, 11/16)"));
  CHECK(is(whole(Precision(5)), "(-inf, inf)"));
  CHECK(precision(whole(Precision(5))) == Precision(5));
}

TEST_CASE("a set without a point is refused, even where rounding would give it one") {
  const Precision p(9);
  CHECK_THROWS_AS(between({Rational(1), false}, {Rational(0), false}, p), std::domain_error);
  CHECK_THROWS_AS(between({Rational(1), true}, {Rational(1), false}, p), std::domain_error);
  CHECK_THROWS_AS(between({third, false}, {third, true}, p), std::domain_error);
  CHECK_THROWS_AS(between({third, true}, {third, true}, p), std::domain_error);
  CHECK_NOTHROW(between({third, false}, {third, false}, p));
}

TEST_CASE("at_precision changes nothing but the precision, or rounds outward") {
  for (const Interval& a : small_intervals()) {
    const Interval finer = at_precision(a, Precision(500));
    CHECK(precision(finer) == Precision(500));
    CHECK(finer.lower() == a.lower());
    CHECK(finer.upper() == a.upper());
  }
  const Interval coarse = at_precision(set("[5, 11]"), Precision(2));
  CHECK(is(coarse, "(4, 12)"));
  CHECK(is(at_precision(set("(4, 12]"), Precision(2)), "(4, 12]"));
}

TEST_CASE("the intersection holds the common points, the hull holds all points of both") {
  const auto all = small_intervals();
  for (const Interval& a : all) {
    for (const Interval& b : all) {
      const auto common = intersection(a, b);
      const Interval both = hull(a, b);
      bool meets = false;
      for (const Interval& side : {a, b}) {
        for (const Rational& x : extreme_points(side)) {
          const bool in_both = contains(a, x) && contains(b, x);
          meets = meets || in_both;
          CHECK((common.has_value() && contains(*common, x)) == in_both);
          CHECK(contains(both, x));
        }
      }
      CHECK(common.has_value() == meets);
      // The hull is the least: each of its ends is one of a or b, the outermost.
      CHECK(both.lower() == std::min(a.lower(), b.lower()));
      CHECK(both.upper() == std::max(a.upper(), b.upper()));
    }
  }
}

TEST_CASE("both ends of a result have the larger precision") {
  const Interval coarse = set("[-1, 0]", 8);
  const Interval fine = set("[-1/2, 3]", 90);
  for (const Interval& a :
       {hull(coarse, fine), *intersection(coarse, fine), min(coarse, fine), max(coarse, fine),
        coarse + fine, coarse - fine, coarse * fine, *divide(coarse, fine + set("[4, 4]")),
        abs(fine), set("[0, 0]", 8) * fine, fine * set("[0, 0]", 8), *power(fine, 0L)}) {
    CHECK(a.lower().precision() == Precision(90));
    CHECK(a.upper().precision() == Precision(90));
  }
}

}  // namespace
}  // namespace assay::interval
