// The bulk kernels: every instruction set gives the same bits, the bits of interval arithmetic for
// + - * / sqrt, and enclosures at most 2 units wide for exp, log and the logistic function.
#include "fast/bulk/bulk.hpp"
#include "fast/doubles.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cstring>
#include <functional>
#include <string>

namespace assay::fast::bulk {
namespace {

using testing::Chooser;
using testing::steps_between;

struct Array {
  explicit Array(std::size_t count) : lower(count), upper(count) {}
  Source source() const { return {lower.data(), upper.data()}; }
  Target target() { return {lower.data(), upper.data()}; }
  Interval operator[](std::size_t i) const { return Interval(lower[i], upper[i]); }

  std::vector<double> lower;
  std::vector<double> upper;
};

bool same_bits(const std::vector<double>& a, const std::vector<double>& b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](double x, double y) {
    // Zeros of both signs are one number, and so is every NaN.
    return x == y || (std::isnan(x) && std::isnan(y));
  });
}

// Mostly ordinary intervals, so that whole groups of lanes are, with others strewn in: infinite,
// undefined, zero, subnormal and huge ends.
Array random_intervals(Chooser& choose, std::size_t count) {
  Array a(count);
  for (std::size_t i = 0; i < count; ++i) {
    const bool ordinary = choose.below(10) != 0;
    const double x = ordinary ? choose.moderate() : choose.number();
    const double y = ordinary ? choose.moderate() : choose.number();
    a.lower[i] = std::min(x, y);
    a.upper[i] = std::max(x, y);
    if (choose.below(60) == 0) a.lower[i] = -infinity;
    if (choose.below(60) == 0) a.upper[i] = infinity;
    if (choose.below(60) == 0) a.upper[i] = a.lower[i] = choose.moderate();
    if (choose.below(60) == 0) a.upper[i] = a.lower[i] = std::numeric_limits<double>::quiet_NaN();
  }
  return a;
}

struct BinaryOperation {
  std::string name;
  Table::Binary Table::*kernel;
  std::function<Interval(const Interval&, const Interval&)> scalar;
};

TEST_CASE("+ - * / sqrt of arrays are those of intervals, in every instruction set") {
  const BinaryOperation operations[] = {
      {"add", &Table::add, [](const Interval& a, const Interval& b) { return a + b; }},
      {"subtract", &Table::subtract, [](const Interval& a, const Interval& b) { return a - b; }},
      {"multiply", &Table::multiply, [](const Interval& a, const Interval& b) { return a * b; }},
      {"divide", &Table::divide, [](const Interval& a, const Interval& b) { return divide(a, b); }},
      {"sqrt", nullptr, [](const Interval& a, const Interval&) { return fast::sqrt(a); }},
  };
  Chooser choose(20);
  for (const std::size_t count : {0U, 1U, 3U, 4U, 7U, 8U, 17U, 5000U, 20000U}) {
    const Array a = random_intervals(choose, count);
    const Array b = random_intervals(choose, count);
    for (const BinaryOperation& f : operations) {
      Array expected(count);
      for (std::size_t i = 0; i < count; ++i) {
        const Interval value = f.scalar(a[i], b[i]);
        expected.lower[i] = value.lower();
        expected.upper[i] = value.upper();
      }
      for (const Table* table : tables()) {
        CAPTURE(f.name);
        CAPTURE(std::string(table->name));
        Array result(count);
        if (f.kernel != nullptr) {
          (table->*f.kernel)(a.source(), b.source(), result.target(), count);
        } else {
          table->sqrt(a.source(), result.target(), count);
        }
        CHECK(same_bits(result.lower, expected.lower));
        CHECK(same_bits(result.upper, expected.upper));
      }
    }
  }
}

TEST_CASE("sums of arrays with the largest double are those of intervals") {
  Chooser choose(26);
  constexpr std::size_t count = 20'000;
  Array a(count);
  Array b(count);
  for (std::size_t i = 0; i < count; ++i) {
    a.lower[i] = a.upper[i] = -std::ldexp(std::fabs(choose.moderate()), 1015);
    b.lower[i] = b.upper[i] = choose.below(2) == 0 ? largest : next_down(largest);
    if (choose.below(2) == 0) std::swap(a.lower[i], b.lower[i]);
    a.upper[i] = a.lower[i];
    b.upper[i] = b.lower[i];
  }
  for (const Table* kernels : tables()) {
    CAPTURE(std::string(kernels->name));
    Array sum(count);
    kernels->add(a.source(), b.source(), sum.target(), count);
    long wrong = 0;
    for (std::size_t i = 0; i < count; ++i) {
      const Interval expected = a[i] + b[i];
      if (sum.lower[i] != expected.lower() || sum.upper[i] != expected.upper()) ++wrong;
    }
    CHECK(wrong == 0);
  }
}

TEST_CASE("the result may be an operand") {
  Chooser choose(21);
  const Array a = random_intervals(choose, 100);
  Array expected(100);
  table().multiply(a.source(), a.source(), expected.target(), 100);
  for (const Table* kernels : tables()) {
    Array result = a;
    kernels->multiply(result.source(), result.source(), result.target(), 100);
    CHECK(same_bits(result.lower, expected.lower));
    CHECK(same_bits(result.upper, expected.upper));
  }
}

// 1/(1 + exp(-x)) with 300 bits before it is rounded.
int logistic(mpfr_ptr r, mpfr_srcptr x, mpfr_rnd_t direction) {
  mpfr_t value;
  mpfr_init2(value, 300);
  mpfr_neg(value, x, MPFR_RNDN);
  mpfr_exp(value, value, MPFR_RNDN);
  mpfr_add_ui(value, value, 1, MPFR_RNDN);
  mpfr_ui_div(value, 1, value, MPFR_RNDN);
  const int ternary = mpfr_set(r, value, direction);
  mpfr_clear(value);
  return ternary;
}

struct Function {
  std::string name;
  Table::Unary Table::*kernel;
  Table::AtPoint Table::*at_point;
  testing::Reference exactly;
  double lower;
  double upper;
  std::vector<double> hard;
};

const std::vector<Function>& functions() {
  static const std::vector<Function> all{
      {"exp",
       &Table::exp,
       &Table::exp_at,
       mpfr_exp,
       -760,
       730,
       {-746, -745.2, -745.1, -745, -744.4, -720, -708.4, -708, 708, 709, 709.7, 709.78, 709.79,
        710}},
      {"log",
       &Table::log,
       &Table::log_at,
       mpfr_log,
       0x1p-1074,
       largest,
       {0.6875, 0.75, 1, 1.25, 1.375, 2, 0x1p-1022, 0x1p-1030}},
      {"logistic",
       &Table::logistic,
       &Table::logistic_at,
       logistic,
       -760,
       760,
       {-746, -708, -600, 36, 37, 600, 700, 708}},
  };
  return all;
}

double argument(const Function& f, Chooser& choose) {
  const double x =
      choose.below(3) == 0 ? f.hard[choose.below(f.hard.size())] : choose.within(f.lower, f.upper);
  // Beside a threshold, and beside multiples of log(2)/256, where the reduction changes.
  switch (choose.below(6)) {
    case 0: return std::clamp(next_up(x), f.lower, f.upper);
    case 1: return std::clamp(next_down(x), f.lower, f.upper);
    case 2: {
      const double step = 0x1.62e42fefa39efp-9;
      return std::clamp(std::round(x / step) * step, f.lower, f.upper);
    }
    case 3: return std::clamp(choose.moderate(), f.lower, f.upper);
    default: return x;
  }
}

TEST_CASE("exp, log and the logistic function are enclosed, tightly, at each end") {
  Chooser choose(22);
  for (const Function& f : functions()) {
    CAPTURE(f.name);
    for (long i = 0; i < testing::inputs(20'000); ++i) {
      const double x = argument(f, choose);
      const Ends range = (table().*f.at_point)(x);
      const Interval tight = testing::tightest(f.exactly, x);
      const bool encloses = range.lower <= tight.lower() && tight.upper() <= range.upper;
      const std::int64_t steps = steps_between(range.lower, range.upper);
      if (encloses && steps <= 2) continue;
      CAPTURE(x);
      CAPTURE(range.lower);
      CAPTURE(range.upper);
      CHECK(encloses);
      CHECK(steps <= 2);
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
      const double x = f.name == "log" ? std::fabs(choose.moderate()) : choose.moderate();
      const Ends range = (table().*f.at_point)(x);
      if (steps_between(range.lower, range.upper) > 1) ++wide;
    }
    MESSAGE(f.name << ": " << wide << " of " << count << " values are more than 1 unit wide");
    CHECK(wide * 1000 <= count);
  }
}

TEST_CASE("exp, log and the logistic function have the same bits in every instruction set") {
  Chooser choose(24);
  for (const Function& f : functions()) {
    CAPTURE(f.name);
    for (const std::size_t count : {0U, 1U, 5U, 8U, 13U, 20'000U}) {
      Array a(count);
      for (std::size_t i = 0; i < count; ++i) {
        const double x = argument(f, choose);
        const double y = argument(f, choose);
        a.lower[i] = std::min(x, y);
        a.upper[i] = choose.below(50) == 0 ? infinity : std::max(x, y);
        if (choose.below(50) == 0) a.lower[i] = -infinity;
        if (choose.below(50) == 0)
          a.lower[i] = a.upper[i] = std::numeric_limits<double>::quiet_NaN();
      }
      Array expected(count);
      for (std::size_t i = 0; i < count; ++i) {
        const bool is_in_domain = f.name == "log" ? a.lower[i] > 0 : a.lower[i] <= a.upper[i];
        const Ends low = (portable_table.*f.at_point)(a.lower[i]);
        const Ends high = (portable_table.*f.at_point)(a.upper[i]);
        expected.lower[i] = is_in_domain ? low.lower : std::numeric_limits<double>::quiet_NaN();
        expected.upper[i] = is_in_domain ? high.upper : std::numeric_limits<double>::quiet_NaN();
      }
      for (const Table* table : tables()) {
        CAPTURE(std::string(table->name));
        Array result(count);
        (table->*f.kernel)(a.source(), result.target(), count);
        CHECK(same_bits(result.lower, expected.lower));
        CHECK(same_bits(result.upper, expected.upper));
        for (std::size_t i = 0; i < std::min<std::size_t>(count, 100); ++i) {
          const Ends value = (table->*f.at_point)(a.lower[i]);
          const Ends portable = (portable_table.*f.at_point)(a.lower[i]);
          CHECK(same_bits({value.lower, value.upper}, {portable.lower, portable.upper}));
        }
      }
    }
  }
}

struct PointFunction {
  std::string name;
  Table::AtPoint Table::*at_point;
  testing::Reference exactly;
  double lower;
  double upper;
};

TEST_CASE(
    "hyperbolic functions are enclosed, at most 2 units wide, with the same bits everywhere") {
  const PointFunction functions[] = {
      {"sinh", &Table::sinh_at, mpfr_sinh, -712, 712},
      {"cosh", &Table::cosh_at, mpfr_cosh, -712, 712},
      {"tanh", &Table::tanh_at, mpfr_tanh, -25, 25},
      {"asinh", &Table::asinh_at, mpfr_asinh, -largest, largest},
      {"acosh", &Table::acosh_at, mpfr_acosh, 1, largest},
      {"atanh", &Table::atanh_at, mpfr_atanh, -1 + 0x1p-53, 1 - 0x1p-53},
  };
  Chooser choose(25);
  for (const PointFunction& f : functions) {
    CAPTURE(f.name);
    for (long i = 0; i < testing::inputs(8000); ++i) {
      // Everywhere, and beside the borders of the pieces.
      const double border[] = {0x1p-26, 0x1p-6, 1, 20, 708, 709.78, 710.4758, 0x1p100, 0x1p1022};
      double x = choose.within(f.lower, f.upper);
      if (choose.below(4) == 0) x = border[choose.below(9)];
      if (choose.below(4) == 0) x = choose.moderate();
      if (choose.below(3) == 0) x = next_up(x);
      if (choose.below(3) == 0) x = -next_down(x);
      x = std::clamp(x, f.lower, f.upper);
      const Ends range = (table().*f.at_point)(x);
      const Ends portable = (portable_table.*f.at_point)(x);
      const Interval tight = testing::tightest(f.exactly, x);
      CAPTURE(x);
      CHECK(range.lower <= tight.lower());
      CHECK(tight.upper() <= range.upper);
      CHECK(steps_between(range.lower, range.upper) <= 2);
      CHECK(same_bits({range.lower, range.upper}, {portable.lower, portable.upper}));
    }
  }
}

TEST_CASE("exact values and limits") {
  CHECK(table().exp_at(0).lower == 1);
  CHECK(table().exp_at(0).upper == 1);
  CHECK(table().log_at(1).lower == 0);
  CHECK(table().log_at(1).upper == 0);
  CHECK(table().logistic_at(0).lower == 0.5);
  CHECK(table().logistic_at(0).upper == 0.5);
  CHECK(table().exp_at(-infinity).lower == 0);
  CHECK(table().exp_at(infinity).upper == infinity);
  CHECK(table().log_at(infinity).upper == infinity);
  CHECK(table().log_at(0).lower == -infinity);
  CHECK(table().logistic_at(infinity).upper == 1);
  CHECK(table().logistic_at(-infinity).lower == 0);
}

}  // namespace
}  // namespace assay::fast::bulk
