// Where each function is defined, what it is at the ends of its domain, and with which sides.
#include "interval/interval.hpp"
#include "interval/sets.hpp"

#include <doctest/doctest.h>

namespace assay::interval {
namespace {

using testing::is;
using testing::set;
using testing::two_to;

const Interval reals = whole(Precision(64));

TEST_CASE("functions with open limits on R") {
  CHECK(is(exp(reals), "(0, inf)"));
  CHECK(is(sinh(reals), "(-inf, inf)"));
  CHECK(is(asinh(reals), "(-inf, inf)"));
  CHECK(is(cosh(reals), "[1, inf)"));
  CHECK(is(tanh(reals), "(-1, 1)"));
  CHECK(is(erf(reals), "(-1, 1)"));
  CHECK(is(exp(set("[0, inf)")), "[1, inf)"));
  CHECK(is(exp(set("(-inf, 0)")), "(0, 1)"));
  CHECK(is(tanh(set("[0, inf)")), "[0, 1)"));
  CHECK(is(abs(reals), "[0, inf)"));
}

TEST_CASE("atan tends to half of pi") {
  const Interval range = atan(reals);
  const Interval half_pi = *divide(pi(Precision(64)), set("[2, 2]"));
  CHECK(range.upper() == half_pi.upper());
  CHECK(range.lower() == -half_pi.upper());
}

TEST_CASE("a finite number whose tanh or erf rounds to 1 has an open end") {
  for (const Interval& range : {tanh(set("[0, 1000]")), erf(set("[0, 1000]"))}) {
    CHECK(is(range, "[0, 1)"));
  }
  CHECK(certainly_less(tanh(set("[1000, 1000]")), set("[1, 1]")));
  CHECK(certainly_less(set("[-1, -1]"), erf(set("[-1000, 1000]"))));
}

TEST_CASE("the sigmoid in terms of cuts") {
  const Interval one = set("[1, 1]");
  const Interval sigma = *divide(one, one + exp(-reals));
  CHECK(is(sigma, "(0, 1)"));
  CHECK(is(one - set("[2, 2]") * *divide(one, one + exp(-set("(0, inf)"))), "(-1, 0)"));
  CHECK(is_negative(one - set("[2, 2]") * *divide(one, one + exp(-set("(0, inf)")))));
  CHECK_FALSE(is_negative(one - set("[2, 2]") * *divide(one, one + exp(-set("[0, inf)")))));
}

TEST_CASE("sqrt needs a nonnegative argument") {
  CHECK(is(sqrt(set("[0, 4)")), "[0, 2)"));
  CHECK(is(sqrt(set("(0, inf)")), "(0, inf)"));
  CHECK(is(sqrt(set("[0, 0]")), "[0, 0]"));
  CHECK_FALSE(sqrt(set("[-1, 4]")).has_value());
  CHECK_FALSE(sqrt(reals).has_value());
  CHECK_FALSE(sqrt(between({-two_to(-5000), false}, {4, false}, Precision(9))).has_value());
}

TEST_CASE("log needs a positive argument") {
  CHECK(is(log(set("(0, 1]")), "(-inf, 0]"));
  CHECK(is(log(set("(0, 1)")), "(-inf, 0)"));
  CHECK(is(log(set("(0, inf)")), "(-inf, inf)"));
  CHECK(is(log(set("[1, inf)")), "[0, inf)"));
  CHECK_FALSE(log(set("[0, 1]")).has_value());
  CHECK_FALSE(log(set("[-1, 1]")).has_value());
  CHECK_FALSE(log(set("[-2, -1]")).has_value());
}

TEST_CASE("asin and acos need an argument in [-1, 1]") {
  CHECK(is(acos(set("[1, 1]")), "[0, 0]"));
  CHECK(is(asin(set("[0, 0]")), "[0, 0]"));
  CHECK(acos(set("[0, 1]"))->lower() == Endpoint(0));
  CHECK(acos(set("[0, 1)"))->lower().sign() > 0);
  CHECK(acos(set("[-1, 1]"))->upper() == pi(Precision(64)).upper());
  CHECK(asin(set("[-1, 1]"))->upper() == acos(set("[0, 1]"))->upper());
  CHECK(asin(set("[-1, 1]"))->lower() == -acos(set("[0, 1]"))->upper());
  for (const char* outside : {"[0, 3/2]", "[-3/2, 0]", "(-inf, 0]", "[0, inf)", "[2, 3]"}) {
    CHECK_FALSE(asin(set(outside)).has_value());
    CHECK_FALSE(acos(set(outside)).has_value());
  }
  CHECK_FALSE(asin(between({1, false}, {1 + two_to(-60), false}, Precision(64))).has_value());
}

TEST_CASE("acosh needs an argument of at least 1, atanh one inside (-1, 1)") {
  CHECK(is(acosh(set("[1, inf)")), "[0, inf)"));
  CHECK(is(acosh(set("(1, inf)")), "(0, inf)"));
  CHECK_FALSE(acosh(set("[1/2, 2]")).has_value());
  CHECK_FALSE(acosh(between({1 - two_to(-60), true}, {2, false}, Precision(64))).has_value());
  CHECK(is(atanh(set("(-1, 1)")), "(-inf, inf)"));
  CHECK(is(atanh(set("[0, 1)")), "[0, inf)"));
  CHECK_FALSE(atanh(set("[0, 1]")).has_value());
  CHECK_FALSE(atanh(set("[-1, 0]")).has_value());
  CHECK_FALSE(atanh(set("(-2, 0]")).has_value());
}

TEST_CASE("cosh and abs over both signs start at their attained minimum") {
  CHECK(cosh(set("(-1, 2]")).lower() == Endpoint(1));
  CHECK(cosh(set("(0, 2]")).lower() > Endpoint(1));
  CHECK(cosh(set("[-2, 1]")).upper() == cosh(set("[0, 2]")).upper());
  CHECK(is(abs(set("[-2, 2)")), "[0, 2]"));
  CHECK(is(abs(set("(-2, 2)")), "[0, 2)"));
  CHECK(is(abs(set("(-2, 0)")), "(0, 2)"));
}

TEST_CASE("pi is enclosed to any number of bits, tightly") {
  for (const long bits : {2L, 3L, 24L, 53L, 1000L, 10000L}) {
    const Interval a = pi(Precision(bits));
    CHECK(is_subset(pi(Precision(20000)), a));
    CHECK(*upper_end(a).value - *lower_end(a).value == two_to(2 - bits));
  }
  CHECK(is(pi(Precision(2)), "(3, 4)"));
  CHECK(to_string(pi(Precision(128)), 30) ==
        "(3.14159265358979323846264338327, 3.14159265358979323846264338328)");
}

}  // namespace
}  // namespace assay::interval
