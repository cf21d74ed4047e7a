// Properties that every elementary function has, on random parts of its domain.
#include "interval/elementary/function.hpp"

#include <doctest/doctest.h>

#include <algorithm>

namespace assay::interval {
namespace {

using exact::Rational;
using testing::Chooser;
using testing::Function;
using testing::functions;
using testing::set;
using testing::Shape;

TEST_CASE("the enclosure holds the values at random points") {
  Chooser choose(4);
  for (const Function& f : functions()) {
    CAPTURE(f.name);
    for (int i = 0; i < 120; ++i) {
      const Precision p(2 + choose.below(60));
      const Interval a = choose.part(set(f.domain), f.bound, p);
      CAPTURE(to_string(a));
      const auto range = f.enclose(at_precision(a, Precision(64)));
      REQUIRE(range.has_value());
      for (int k = 0; k < 4; ++k) {
        const Rational x = choose.point_of(a, f.bound * 2);
        CHECK(testing::holds_value(*range, f, x));
      }
      for (const End& end : {lower_end(a), upper_end(a)}) {
        if (end.value && !end.open) CHECK(testing::holds_value(*range, f, *end.value));
      }
    }
  }
}

TEST_CASE("the enclosure of a monotone function is tight, end by end and side by side") {
  Chooser choose(5);
  for (const Function& f : functions()) {
    if (f.shape == Shape::other) continue;
    CAPTURE(f.name);
    for (int i = 0; i < 200; ++i) {
      const Precision p(8 + choose.below(60));
      const Interval a = choose.part(set(f.domain), f.bound, p);
      CAPTURE(to_string(a));
      const auto range = f.enclose(a);
      REQUIRE(range.has_value());
      const bool rises = f.shape == Shape::increasing;
      const Endpoint& lowest = rises ? a.lower() : a.upper();
      const Endpoint& highest = rises ? a.upper() : a.lower();
      CHECK(range->lower() == testing::end_down(f, lowest, p));
      CHECK(range->upper() == testing::end_up(f, highest, p));
    }
  }
}

TEST_CASE("both ends have the precision of the argument, from 2 to 10000 bits") {
  for (const Function& f : functions()) {
    CAPTURE(f.name);
    for (const long bits : {2L, 53L, 10000L}) {
      const Interval a =
          at_precision(f.name == "acosh" ? set("[1, 3/2)") : set("[1/2, 3/4)"), Precision(bits));
      const auto range = f.enclose(a);
      REQUIRE(range.has_value());
      const long expected = f.name.find('/') != std::string::npos ? std::max(bits, 64L) : bits;
      CHECK(range->lower().precision() == Precision(expected));
      CHECK(range->upper().precision() == Precision(expected));
    }
  }
}

TEST_CASE("the enclosure at a higher precision lies in the one at a lower precision") {
  Chooser choose(6);
  for (const Function& f : functions()) {
    CAPTURE(f.name);
    for (int i = 0; i < 60; ++i) {
      const Interval a = choose.part(set(f.domain), f.bound, Precision(30));
      CAPTURE(to_string(a));
      const auto coarse = f.enclose(a);
      const auto fine = f.enclose(at_precision(a, Precision(300)));
      REQUIRE(coarse.has_value());
      REQUIRE(fine.has_value());
      CHECK(is_subset(*fine, *coarse));
    }
  }
}

TEST_CASE("the enclosure of a part lies in the enclosure of the whole") {
  Chooser choose(7);
  for (const Function& f : functions()) {
    CAPTURE(f.name);
    for (int i = 0; i < 100; ++i) {
      const Precision p(40);
      const Interval a = choose.part(set(f.domain), f.bound, p);
      const Interval part = choose.part(a, f.bound, p);
      CAPTURE(to_string(a));
      CAPTURE(to_string(part));
      const auto of_whole = f.enclose(a);
      const auto of_part = f.enclose(part);
      REQUIRE(of_whole.has_value());
      REQUIRE(of_part.has_value());
      CHECK(is_subset(*of_part, *of_whole));
    }
  }
}

TEST_CASE("a point is enclosed by itself or by two neighbours") {
  Chooser choose(8);
  for (const Function& f : functions()) {
    CAPTURE(f.name);
    for (int i = 0; i < 100; ++i) {
      const Interval domain = set(f.domain);
      const Rational x = choose.point_of(choose.part(domain, f.bound, Precision(20)), f.bound);
      const Interval a = at_precision(point(x, Precision(300)), Precision(300));
      const auto range = f.enclose(a);
      REQUIRE(range.has_value());
      CHECK(testing::holds_value(*range, f, x));
      if (is_point(*range)) continue;
      CHECK(range->lower().next_above() == range->upper());
    }
  }
}

}  // namespace
}  // namespace assay::interval
