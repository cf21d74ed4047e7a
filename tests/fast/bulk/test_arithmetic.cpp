// The bulk kernels of + - * / sqrt: every instruction set gives the bits of interval arithmetic.
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

}  // namespace
}  // namespace assay::fast::bulk
