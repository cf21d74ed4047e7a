// The window of the logistic function: both ends are enclosed, at most 2 units wide, for every w.
#include "fast/bulk/bulk.hpp"
#include "fast/bulk/window.hpp"
#include "fast/doubles.hpp"

#include <doctest/doctest.h>

#include <string>

namespace assay::fast::bulk {
namespace {

using testing::Chooser;
using testing::steps_between;

struct Rows {
  explicit Rows(std::size_t count) : w(count), b(count), ends(4, std::vector<double>(count)) {}

  void compute(const Table& table) {
    table.window(w.data(), b.data(), {ends[0].data(), ends[1].data()},
                 {ends[2].data(), ends[3].data()}, w.size());
  }

  std::vector<double> w;
  std::vector<double> b;
  std::vector<std::vector<double>> ends;  // left lower, left upper, right lower, right upper
};

// (sign 2 asinh(sqrt(w/4 - 1)) - b)/w with 2400 bits: another form of L than the kernel's.
Interval tight_end(double w, double b, int sign) {
  mpfr_t value;
  mpfr_init2(value, 2400);
  mpfr_set_d(value, std::fabs(w), MPFR_RNDN);
  mpfr_div_ui(value, value, 4, MPFR_RNDN);
  mpfr_sub_ui(value, value, 1, MPFR_RNDN);
  mpfr_sqrt(value, value, MPFR_RNDN);
  mpfr_asinh(value, value, MPFR_RNDN);
  mpfr_mul_si(value, value, 2 * sign, MPFR_RNDN);
  mpfr_sub_d(value, value, w < 0 ? -b : b, MPFR_RNDN);
  mpfr_div_d(value, value, std::fabs(w), MPFR_RNDN);
  const Interval end(mpfr_get_d(value, MPFR_RNDD), mpfr_get_d(value, MPFR_RNDU));
  mpfr_clear(value);
  return end;
}

// L(w) in doubles, for rows in which b nearly is L or -L.
double length(double w) { return 2 * std::asinh(std::sqrt(w / 4 - 1)); }

Rows hard_rows(Chooser& choose, std::size_t count) {
  Rows rows(count);
  for (std::size_t i = 0; i < count; ++i) {
    double w = 0;
    switch (choose.below(6)) {
      case 3: w = 0x1p30 * (1 + std::ldexp(choose.moderate(), -int(choose.below(20)) - 8)); break;
      case 4: w = std::ldexp(std::fabs(choose.moderate()), int(choose.below(900)) + 11); break;
      case 0: w = 4 + std::ldexp(std::fabs(choose.moderate()), -8 - int(choose.below(42))); break;
      case 1: w = choose.within(4, 1e300); break;
      case 2: w = 4; break;
      default: w = choose.within(4, 100);
    }
    const double sign = choose.below(2) == 0 ? -1 : 1;
    double b = 0;
    switch (choose.below(6)) {
      case 0: b = sign * length(w); break;
      case 1: b = sign * length(w) * (1 + std::ldexp(choose.moderate(), -20)); break;
      case 2: b = 0; break;
      case 3: b = choose.number() * 0x1p-100; break;
      default: b = choose.moderate();
    }
    rows.w[i] = choose.below(4) == 0 ? -w : w;
    rows.b[i] = b;
  }
  return rows;
}

// The borders of the kernel's domain and of its pieces, with shifts beside the length.
Rows border_rows() {
  Rows rows(0);
  for (const double border :
       {4.0, 4 + 0x1p-50, 4 + 0x1p-20, 0x1p30, 0x1p53, 1e154, 1e300, largest}) {
    for (const double w : {border, next_up(border), -border, next_down(border)}) {
      if (std::fabs(w) < 4 || std::isinf(w)) continue;
      const double l = length(std::fabs(w));
      for (const double b : {0.0, l, -l, next_up(l), next_down(-l), 0x1p-400, -0x1p-401, 0x1p400}) {
        rows.w.push_back(w);
        rows.b.push_back(b);
      }
    }
  }
  for (auto& end : rows.ends) end.resize(rows.w.size());
  return rows;
}

void check_enclosures(Rows rows) {
  rows.compute(table());
  for (std::size_t i = 0; i < rows.w.size(); ++i) {
    for (int end = 0; end < 2; ++end) {
      const double lower = rows.ends[static_cast<std::size_t>(2 * end)][i];
      const double upper = rows.ends[static_cast<std::size_t>(2 * end + 1)][i];
      const Interval tight = tight_end(rows.w[i], rows.b[i], 2 * end - 1);
      CAPTURE(rows.w[i]);
      CAPTURE(rows.b[i]);
      CAPTURE(end);
      CHECK(lower <= tight.lower());
      CHECK(tight.upper() <= upper);
      CHECK(steps_between(lower, upper) <= 2);
    }
  }
}

TEST_CASE("both ends of the window are enclosed, at most 2 units wide") {
  Chooser choose(30);
  check_enclosures(hard_rows(choose, static_cast<std::size_t>(testing::inputs(3000))));
  check_enclosures(border_rows());
}

// Where b is not near L or -L the kernel decides; MPFR takes a thousand times as long.
TEST_CASE("of random rows, fewer than 3 in 10,000 need more digits than the kernel has") {
  using One = Lanes<1, Portable>;
  Chooser choose(32);
  constexpr long count = 200'000;
  long needed = 0;
  long wide = 0;
  for (long i = 0; i < count; ++i) {
    const double w = choose.uniform(4, 50);
    const auto argument = Window<One>::argument(w);
    const auto row =
        Window<One>::row(w, choose.uniform(-10, 10), Logarithm<One>::evaluate(argument));
    if (Window<One>::is_tight(row) == 0) ++needed;
    if (steps_between(row.left_lower, row.left_upper) > 1) ++wide;
  }
  MESSAGE(needed << " of " << count << " rows need MPFR; the left end of " << wide
                 << " is more than 1 unit wide");
  CHECK(needed * 10'000 < 3 * count);
  CHECK(wide * 500 < count);
}

TEST_CASE("windows have the same bits in every instruction set") {
  Chooser choose(31);
  for (const std::size_t count : {0U, 1U, 6U, 127U, 128U, 131U, 1000U}) {
    Rows expected = hard_rows(choose, count);
    expected.compute(portable_table);
    for (const Table* kernels : tables()) {
      CAPTURE(std::string(kernels->name));
      Rows rows = expected;
      rows.compute(*kernels);
      CHECK(rows.ends == expected.ends);
    }
  }
}

TEST_CASE("there is no window for |w| < 4 or without finite numbers") {
  Rows rows(9);
  rows.w = {3.9, -3.9,         0, infinity, std::numeric_limits<double>::quiet_NaN(), 5,
            5,   next_down(4), 4};
  rows.b = {0, 0, 0, 0, 0, infinity, std::numeric_limits<double>::quiet_NaN(), 1, 1};
  for (const Table* kernels : tables()) {
    rows.compute(*kernels);
    for (std::size_t i = 0; i < 8; ++i) {
      for (const auto& ends : rows.ends) CHECK(std::isnan(ends[i]));
    }
    for (const auto& ends : rows.ends) CHECK(std::labs(steps_between(-0.25, ends[8])) <= 1);
  }
}

}  // namespace
}  // namespace assay::fast::bulk
