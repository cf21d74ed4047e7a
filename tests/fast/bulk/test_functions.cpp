// The kernels of the elementary functions: enclosures of what MPFR computes, at most 2 units wide,
// with the same bits in every instruction set.
#include "fast/bulk/functions.hpp"
#include "fast/elementary.hpp"

#include <doctest/doctest.h>

#include <algorithm>

namespace assay::fast::bulk {
namespace {

using fast::testing::inputs;
using fast::testing::steps_between;
using testing::argument;
using testing::Chooser;
using testing::Function;
using testing::functions;

bool same(double x, double y) { return x == y || (std::isnan(x) && std::isnan(y)); }

// Each end alone: a wrong direction of one would hide behind a correct other one.
TEST_CASE("every function is enclosed, at most 2 units wide") {
  Chooser choose(22);
  for (const Function& f : functions()) {
    CAPTURE(f.name);
    for (long i = 0; i < inputs(20'000); ++i) {
      const double x = argument(f, choose);
      const Ends range = (table().*f.at_point)(x);
      const Ends portable = (portable_table.*f.at_point)(x);
      const Interval tight = fast::testing::tightest(f.exactly, x);
      const bool is_below = range.lower <= tight.lower();
      const bool is_above = tight.upper() <= range.upper;
      const std::int64_t steps = steps_between(range.lower, range.upper);
      const bool is_same = same(range.lower, portable.lower) && same(range.upper, portable.upper);
      if (is_below && is_above && steps <= 2 && is_same) continue;
      CAPTURE(x);
      CAPTURE(range.lower);
      CAPTURE(range.upper);
      CHECK(is_below);
      CHECK(is_above);
      CHECK(steps <= 2);
      CHECK(is_same);
    }
  }
}

TEST_CASE("ordinary arguments have a value 1 unit wide in 99.9 % of all cases") {
  Chooser choose(23);
  for (const Function& f : functions()) {
    CAPTURE(f.name);
    long wide = 0;
    constexpr long count = 100'000;
    for (long i = 0; i < count; ++i) {
      const Ends range = (table().*f.at_point)(ordinary_argument(f, choose));
      if (steps_between(range.lower, range.upper) > 1) ++wide;
    }
    MESSAGE(f.name << ": " << wide << " of " << count << " values are more than 1 unit wide");
    CHECK(wide * 1000 <= count);
  }
}

struct Array {
  explicit Array(std::size_t count) : lower(count), upper(count) {}
  std::vector<double> lower;
  std::vector<double> upper;
};

// Intervals with ends where f is defined and where it is not, in a proper order and, rarely, not.
Array intervals(const Function& f, Chooser& choose, std::size_t count) {
  Array a(count);
  for (std::size_t i = 0; i < count; ++i) {
    const double x = argument(f, choose);
    const double y = choose.below(2) == 0 ? argument(f, choose) : x + choose.moderate();
    a.lower[i] = std::min(x, y);
    a.upper[i] = choose.below(50) == 0 ? infinity : std::max(x, y);
    if (choose.below(50) == 0) a.lower[i] = -infinity;
    if (choose.below(50) == 0) a.lower[i] = -1;
    if (choose.below(50) == 0) a.lower[i] = a.upper[i] = std::numeric_limits<double>::quiet_NaN();
  }
  return a;
}

using OfInterval = Interval (*)(const Interval&);
OfInterval scalar(const Function& f) {
  static const std::pair<const char*, OfInterval> all[] = {
      {"exp", exp},     {"expm1", expm1}, {"log", log}, {"log1p", log1p}, {"tanh", tanh},
      {"asinh", asinh}, {"sin", sin},     {"cos", cos}, {"atan", atan},   {"erf", erf},
  };
  for (const auto& [name, function] : all)
    if (f.name == name) return function;
  return nullptr;
}

TEST_CASE("functions of arrays are those of intervals, in every instruction set") {
  Chooser choose(24);
  int functions_seen = 0;
  for (const Function& f : functions()) {
    const OfInterval of_interval = scalar(f);
    if (of_interval == nullptr) continue;
    ++functions_seen;
    for (const std::size_t count : {0U, 1U, 5U, 8U, 13U, 20'000U}) {
      const Array a = intervals(f, choose, count);
      for (const Table* kernels : tables()) {
        CAPTURE(f.name);
        CAPTURE(std::string(kernels->name));
        Array result(count);
        (kernels->*f.kernel)({a.lower.data(), a.upper.data()},
                             {result.lower.data(), result.upper.data()}, count);
        for (std::size_t i = 0; i < count; ++i) {
          const Interval expected = of_interval(Interval(a.lower[i], a.upper[i]));
          if (same(result.lower[i], expected.lower()) && same(result.upper[i], expected.upper()))
            continue;
          CAPTURE(a.lower[i]);
          CAPTURE(a.upper[i]);
          CHECK(result.lower[i] == expected.lower());
          CHECK(result.upper[i] == expected.upper());
        }
      }
    }
  }
  CHECK(functions_seen == 10);
}

TEST_CASE("the logistic function of an array is that of its ends, in every instruction set") {
  Chooser choose(27);
  const Function& f = *std::find_if(functions().begin(), functions().end(),
                                    [](const Function& g) { return g.name == "logistic"; });
  const Array a = intervals(f, choose, 20'000);
  for (const Table* kernels : tables()) {
    Array result(a.lower.size());
    kernels->logistic({a.lower.data(), a.upper.data()}, {result.lower.data(), result.upper.data()},
                      a.lower.size());
    for (std::size_t i = 0; i < a.lower.size(); ++i) {
      const bool is_defined = a.lower[i] <= a.upper[i];
      const double none = std::numeric_limits<double>::quiet_NaN();
      const double lower = is_defined ? portable_table.logistic_at(a.lower[i]).lower : none;
      const double upper = is_defined ? portable_table.logistic_at(a.upper[i]).upper : none;
      if (same(result.lower[i], lower) && same(result.upper[i], upper)) continue;
      CAPTURE(a.lower[i]);
      CHECK(result.lower[i] == lower);
      CHECK(result.upper[i] == upper);
    }
  }
}

TEST_CASE("exact values and limits") {
  const auto is = [](Ends value, double lower, double upper) {
    return value.lower == lower && value.upper == upper;
  };
  const Table& t = table();
  for (const auto at_zero : {t.expm1_at, t.log1p_at, t.sinh_at, t.tanh_at, t.asinh_at, t.atanh_at,
                             t.sin_at, t.tan_at, t.asin_at, t.atan_at, t.erf_at})
    CHECK(is(at_zero(0), 0, 0));
  for (const auto at_zero : {t.exp_at, t.cosh_at, t.cos_at}) CHECK(is(at_zero(0), 1, 1));
  for (const auto at_one : {t.log_at, t.acosh_at, t.acos_at}) CHECK(is(at_one(1), 0, 0));
  CHECK(is(t.logistic_at(0), 0.5, 0.5));
  CHECK(is(t.exp_at(-infinity), 0, 0));
  CHECK(is(t.expm1_at(-infinity), -1, -1));
  CHECK(is(t.logistic_at(-infinity), 0, 0));
  for (const auto to_one : {t.logistic_at, t.tanh_at, t.erf_at}) CHECK(is(to_one(infinity), 1, 1));
  for (const auto unbounded :
       {t.exp_at, t.expm1_at, t.log_at, t.log1p_at, t.sinh_at, t.cosh_at, t.asinh_at, t.acosh_at})
    CHECK(unbounded(infinity).upper == infinity);
  CHECK(t.log_at(0).lower == -infinity);
  CHECK(t.log1p_at(-1).lower == -infinity);
}

TEST_CASE("outside of their domains, functions have no value") {
  const Table& t = table();
  for (const auto f : {t.log_at, t.acosh_at, t.log1p_at, t.asin_at, t.acos_at, t.atanh_at})
    CHECK(std::isnan(f(-2).lower));
  for (const auto f : {t.asin_at, t.acos_at, t.atanh_at}) CHECK(std::isnan(f(next_up(1)).upper));
  for (const auto f : {t.sin_at, t.cos_at, t.tan_at}) CHECK(std::isnan(f(infinity).lower));
  for (const Function& f : functions()) {
    CAPTURE(f.name);
    CHECK(std::isnan((t.*f.at_point)(std::numeric_limits<double>::quiet_NaN()).lower));
  }
}

}  // namespace
}  // namespace assay::fast::bulk
