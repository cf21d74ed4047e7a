// Every primitive alone in each direction: a wrong direction hides behind correct neighbours.
#include "fast/doubles.hpp"
#include "fast/rounding.hpp"

#include <doctest/doctest.h>

#include <string>

namespace assay::fast {
namespace {

using testing::BinaryReference;
using testing::Chooser;
using testing::special_doubles;
using testing::tightest;

struct Operation {
  std::string name;
  double (*down)(double, double);
  double (*up)(double, double);
  BinaryReference exactly;
};

const Operation operations[] = {
    {"sum", Rounding::add_down, Rounding::add_up, mpfr_add},
    {"difference", Rounding::sub_down, Rounding::sub_up, mpfr_sub},
    {"product", Rounding::mul_down, Rounding::mul_up, mpfr_mul},
    {"quotient", Rounding::div_down, Rounding::div_up, mpfr_div},
};

void check(const Operation& f, double x, double y) {
  if (f.exactly == mpfr_div && y == 0) return;
  const Interval value = tightest(f.exactly, x, y);
  const double down = f.down(x, y);
  const double up = f.up(x, y);
  if (down == value.lower() && up == value.upper()) return;
  CAPTURE(f.name);
  CAPTURE(x);
  CAPTURE(y);
  CHECK(down == value.lower());
  CHECK(up == value.upper());
}

TEST_CASE("+ - * / are rounded to the tightest double in each direction") {
  Chooser choose(1);
  for (const Operation& f : operations) {
    for (const double x : special_doubles()) {
      for (const double y : special_doubles()) check(f, x, y);
    }
    for (long i = 0; i < testing::inputs(40'000); ++i) check(f, choose.number(), choose.number());
  }
}

TEST_CASE(
    "a product or quotient that is nearly a tie, or nearly a double, is not mistaken for one") {
  Chooser choose(2);
  for (long i = 0; i < testing::inputs(20'000); ++i) {
    const double x = choose.number();
    const double y = choose.number();
    const double product = x * y;
    if (y == 0 || !(std::fabs(product) < largest)) continue;
    for (const double near : {next_down(product), product, next_up(product)}) {
      check(operations[3], near, y);
    }
    check(operations[0], product, -next_up(product));
  }
}

TEST_CASE("a sum with the largest double is tightest, although a step of TwoSum overflows") {
  Chooser choose(6);
  for (long i = 0; i < testing::inputs(20'000); ++i) {
    const double x = -std::ldexp(std::fabs(choose.moderate()), 1015);
    for (const double size : {largest, next_down(largest)}) {
      check(operations[0], x, size);
      check(operations[0], size, x);
      check(operations[1], -x, size);
    }
  }
}

TEST_CASE("sqrt is rounded to the tightest double in each direction") {
  Chooser choose(3);
  for (long i = 0; i < testing::inputs(40'000); ++i) {
    const double x = std::fabs(choose.number());
    for (const double square : {x, x * x}) {
      if (!std::isfinite(square)) continue;
      const Interval value = tightest(mpfr_sqrt, square);
      CHECK(Rounding::sqrt_down(square) == value.lower());
      CHECK(Rounding::sqrt_up(square) == value.upper());
    }
  }
  CHECK(Rounding::sqrt_up(infinity) == infinity);
}

TEST_CASE("infinite ends stay, and an overflow stops at the largest double on the near side") {
  CHECK(Rounding::add_down(-infinity, 1) == -infinity);
  CHECK(Rounding::add_up(infinity, -largest) == infinity);
  CHECK(Rounding::mul_down(-infinity, 0.5) == -infinity);
  CHECK(Rounding::mul_up(-infinity, -0x1p-1074) == infinity);
  CHECK(Rounding::div_down(1, infinity) == 0);
  CHECK(Rounding::div_up(-1, infinity) == 0);
  CHECK(Rounding::div_up(infinity, 3) == infinity);
  CHECK(Rounding::div_down(infinity, -3) == -infinity);
  CHECK(Rounding::add_down(largest, largest) == largest);
  CHECK(Rounding::mul_up(-largest, 2) == -largest);
  CHECK(Rounding::div_down(1, 0x1p-1074) == largest);
  CHECK(Rounding::div_up(1, -0x1p-1074) == -largest);
}

TEST_CASE("neighbours") {
  for (const double x : special_doubles()) {
    if (x < largest) CHECK(next_up(x) == std::nextafter(x, infinity));
    if (x > -largest) CHECK(next_down(x) == std::nextafter(x, -infinity));
  }
  CHECK(next_up(-0.0) == 0x1p-1074);
  CHECK(next_down(infinity) == largest);
}

}  // namespace
}  // namespace assay::fast
