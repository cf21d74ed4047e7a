// The elementary functions against MPFR: at single doubles, over intervals, and where they are
// undefined.
#include "fast/doubles.hpp"
#include "fast/elementary.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>

namespace assay::fast {
namespace {

using testing::Chooser;
using testing::encloses;
using testing::tightest;

struct Function {
  std::string name;
  Interval (*enclose)(const Interval&);
  testing::Reference exactly;
  double lower;  // arguments are chosen in [lower, upper]
  double upper;
  /// f is defined on [from, to], without the ends if `open`.
  double from = -infinity;
  double to = infinity;
  bool open = false;
};

const std::vector<Function>& functions() {
  static const std::vector<Function> all{
      {"sqrt", sqrt, mpfr_sqrt, 0, largest, 0, infinity},
      {"exp", exp, mpfr_exp, -760, 720},
      {"expm1", expm1, mpfr_expm1, -760, 720},
      {"log", log, mpfr_log, 0x1p-1074, largest, 0, infinity, true},
      {"log1p", log1p, mpfr_log1p, -1 + 0x1p-53, largest, -1, infinity, true},
      {"sin", sin, mpfr_sin, -1000, 1000},
      {"cos", cos, mpfr_cos, -1000, 1000},
      {"tan", tan, mpfr_tan, -1.5, 1.5},
      {"asin", asin, mpfr_asin, -1, 1, -1, 1},
      {"acos", acos, mpfr_acos, -1, 1, -1, 1},
      {"atan", atan, mpfr_atan, -largest, largest},
      {"sinh", sinh, mpfr_sinh, -720, 720},
      {"cosh", cosh, mpfr_cosh, -720, 720},
      {"tanh", tanh, mpfr_tanh, -30, 30},
      {"asinh", asinh, mpfr_asinh, -largest, largest},
      {"acosh", acosh, mpfr_acosh, 1, largest, 1, infinity},
      {"atanh", atanh, mpfr_atanh, -1 + 0x1p-53, 1 - 0x1p-53, -1, 1, true},
      {"erf", erf, mpfr_erf, -8, 8},
  };
  return all;
}

TEST_CASE("the value at a double is enclosed within 2 units") {
  Chooser choose(10);
  for (const Function& f : functions()) {
    for (long i = 0; i < testing::inputs(3000); ++i) {
      const double x = choose.within(f.lower, f.upper);
      const Interval range = f.enclose(Interval(x));
      const Interval tight = tightest(f.exactly, x);
      if (encloses(range, tight, 1)) continue;
      CAPTURE(f.name);
      CAPTURE(x);
      CAPTURE(range.lower());
      CAPTURE(tight.lower());
      CAPTURE(range.upper());
      CAPTURE(tight.upper());
      CHECK(encloses(range, tight, 1));
    }
  }
}

TEST_CASE("the range over an interval holds the values at its ends and inside") {
  Chooser choose(11);
  for (const Function& f : functions()) {
    for (long i = 0; i < testing::inputs(1500); ++i) {
      const double x = choose.within(f.lower, f.upper);
      const double y = i % 2 == 0 ? choose.within(f.lower, f.upper)
                                  : std::min(x + std::fabs(choose.moderate()), f.upper);
      const Interval a(std::min(x, y), std::max(x, y));
      const Interval range = f.enclose(a);
      CAPTURE(f.name);
      CAPTURE(a.lower());
      CAPTURE(a.upper());
      REQUIRE(is_defined(range));
      for (const double inside : {x, y, choose.within(a.lower(), a.upper()), x / 2 + y / 2}) {
        const Interval tight = tightest(f.exactly, std::clamp(inside, a.lower(), a.upper()));
        CHECK(range.lower() <= tight.lower());
        CHECK(tight.upper() <= range.upper());
      }
    }
  }
}

TEST_CASE("exact values are points") {
  int count = 0;
  for (const Function& f : functions()) {
    for (const double x : {0.0, 1.0}) {
      const Interval value = tightest(f.exactly, x);
      if (!is_point(value) || !is_bounded(value)) continue;
      ++count;
      CAPTURE(f.name);
      CHECK(f.enclose(Interval(x)).lower() == value.lower());
      CHECK(f.enclose(Interval(x)).upper() == value.upper());
    }
  }
  CHECK(count == 19);
}

TEST_CASE("outside of its domain, and at an open end of it, a function is undefined") {
  for (const Function& f : functions()) {
    CAPTURE(f.name);
    CHECK_FALSE(is_defined(f.enclose(undefined())));
    if (f.from != -infinity) {
      CHECK(is_defined(f.enclose(Interval(f.from, f.lower))) == !f.open);
      CHECK_FALSE(is_defined(f.enclose(Interval(next_down(f.from), f.lower))));
      CHECK_FALSE(is_defined(f.enclose(whole())));
    }
    if (f.to != infinity) {
      CHECK(is_defined(f.enclose(Interval(f.upper, f.to))) == !f.open);
      CHECK_FALSE(is_defined(f.enclose(Interval(f.upper, next_up(f.to)))));
    }
  }
}

TEST_CASE("infinite arguments give the limits") {
  CHECK(exp(Interval(-infinity, 0)).lower() == 0);
  CHECK(exp(Interval(0, infinity)).upper() == infinity);
  CHECK(log(Interval(1, infinity)).upper() == infinity);
  CHECK(tanh(whole()).lower() == -1);
  CHECK(tanh(whole()).upper() == 1);
  CHECK(erf(whole()).upper() == 1);
  CHECK(sinh(whole()).lower() == -infinity);
  CHECK(cosh(whole()).lower() == 1);
  CHECK(atan(whole()).upper() >= 0x1.921fb54442d18p0);
  CHECK(atan(whole()).upper() <= 0x1.921fb54442d20p0);
  CHECK(sin(whole()).lower() == -1);
  CHECK(cos(Interval(0, infinity)).upper() == 1);
  CHECK_FALSE(is_defined(tan(Interval(1, infinity))));
}

// The doubles next to n pi/2, below and above.
Interval quarter_turns(double n) {
  const testing::Reference multiply = [](mpfr_ptr r, mpfr_srcptr x, mpfr_rnd_t direction) {
    mpfr_t half_turn;
    mpfr_init2(half_turn, 500);
    mpfr_const_pi(half_turn, MPFR_RNDN);
    mpfr_div_ui(half_turn, half_turn, 2, MPFR_RNDN);
    const int ternary = mpfr_mul(r, half_turn, x, direction);
    mpfr_clear(half_turn);
    return ternary;
  };
  return tightest(multiply, n);
}

TEST_CASE("extremes and poles between neighbouring doubles are seen") {
  for (const double start : {-41.0, 99.0, 0x1p20, 0x1p30 + 2}) {
    for (double n = start; n < start + 82; ++n) {
      if (n == 0) continue;
      CAPTURE(n);
      const Interval around = quarter_turns(n);
      const auto remainder = static_cast<long>(std::fmod(std::fmod(n, 4) + 4, 4));
      CHECK((sin(around).upper() == 1) == (remainder == 1));
      CHECK((sin(around).lower() == -1) == (remainder == 3));
      CHECK((cos(around).upper() == 1) == (remainder == 0));
      CHECK((cos(around).lower() == -1) == (remainder == 2));
      CHECK(is_defined(tan(around)) == (remainder % 2 == 0));
      CHECK(contains(remainder % 2 == 0 ? sin(around) : cos(around), 0));
      CHECK(is_defined(tan(Interval(around.lower()))));
    }
  }
  CHECK(sin(Interval(0, 5)).lower() == -1);
  CHECK(sin(Interval(0, 5)).upper() == 1);
  CHECK(sin(Interval(0x1p60, 0x1p61)).upper() == 1);
  CHECK(cos(Interval(1, 3)).upper() < 0.6);
  CHECK(cos(Interval(4, 6)).lower() > -0.7);
  CHECK(sin(Interval(-1, 1)).upper() < 0.85);
}

TEST_CASE("pi, and powers with real exponents") {
  const Interval number = tightest(
      [](mpfr_ptr r, mpfr_srcptr, mpfr_rnd_t direction) { return mpfr_const_pi(r, direction); }, 0);
  CHECK(encloses(pi(), number, 0));
  Chooser choose(12);
  for (long i = 0; i < testing::inputs(5000); ++i) {
    double x = std::fabs(choose.number());
    double y = choose.below(3) == 0 ? choose.short_number() : choose.moderate();
    if (choose.below(4) == 0) x = 1 + std::ldexp(choose.moderate(), -int(choose.below(52)) - 8);
    if (choose.below(3) == 0) y = choose.within(-745, 709) / std::log(x);
    if (x == 0 || !std::isfinite(y)) continue;
    CAPTURE(x);
    CAPTURE(y);
    CHECK(encloses(power(Interval(x), Interval(y)), tightest(mpfr_pow, x, y), 1));
  }
  for (long i = 0; i < testing::inputs(1000); ++i) {
    const double x = std::fabs(choose.moderate());
    const double y = choose.moderate();
    const Interval range = power(Interval(lesser(x, 1.5), greater(x, 1.5)),
                                 Interval(lesser(y, -0.5), greater(y, -0.5)));
    for (const double base : {x, 1.5}) {
      for (const double exponent : {y, -0.5}) {
        const Interval tight = tightest(mpfr_pow, base, exponent);
        CHECK(range.lower() <= tight.lower());
        CHECK(tight.upper() <= range.upper());
      }
    }
  }
  CHECK(power(Interval(4), Interval(-2)).lower() == 0x1p-4);
  CHECK(power(Interval(2, infinity), Interval(-0.5, 0.5)).upper() == infinity);
  CHECK(power(Interval(2, infinity), Interval(-0.5, 0.5)).lower() == 0);
  CHECK(power(Interval(2), Interval(1e308)).lower() == largest);
  CHECK(power(Interval(2), Interval(-1e308)).upper() == 0x1p-1074);
  CHECK(is_defined(power(Interval(2, 3), whole())));
  CHECK_FALSE(is_defined(power(Interval(2), undefined())));
  CHECK_FALSE(is_defined(power(Interval(0, 1), Interval(0.5))));
}

}  // namespace
}  // namespace assay::fast
