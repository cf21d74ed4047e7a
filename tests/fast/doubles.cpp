#include "fast/doubles.hpp"

#include <algorithm>
#include <cstdlib>

namespace assay::fast::testing {
namespace {

struct Number {
  explicit Number(long bits) { mpfr_init2(value, bits); }
  explicit Number(double x) : Number(53L) { mpfr_set_d(value, x, MPFR_RNDN); }
  Number(const Number&) = delete;
  Number& operator=(const Number&) = delete;
  ~Number() { mpfr_clear(value); }
  mpfr_t value;
};

// Enough for exact sums, and for the values of elementary functions: rounding twice in the same
// direction is rounding once.
constexpr long reference_bits = 2200;
constexpr long elementary_bits = 160;

// The integer whose order among others is that of the doubles.
std::int64_t position(double x) {
  const auto bits = std::bit_cast<std::int64_t>(x);
  return bits >= 0 ? bits : std::numeric_limits<std::int64_t>::min() - bits;
}

}  // namespace

Interval tightest(const Reference& f, double x) {
  const Number argument(x);
  Number value(elementary_bits);
  const int ternary = f(value.value, argument.value, MPFR_RNDD);
  const double lower = mpfr_get_d(value.value, MPFR_RNDD);
  if (ternary != 0) mpfr_nextabove(value.value);
  return Interval(lower, mpfr_get_d(value.value, MPFR_RNDU));
}

Interval tightest(BinaryReference f, double x, double y) {
  const Number first(x);
  const Number second(y);
  Number value(reference_bits);
  f(value.value, first.value, second.value, MPFR_RNDD);
  const double lower = mpfr_get_d(value.value, MPFR_RNDD);
  f(value.value, first.value, second.value, MPFR_RNDU);
  return Interval(lower, mpfr_get_d(value.value, MPFR_RNDU));
}

std::int64_t steps_between(double x, double y) { return position(y) - position(x); }

bool encloses(const Interval& outer, const Interval& inner, std::int64_t steps) {
  return outer.lower() <= inner.lower() && inner.upper() <= outer.upper() &&
         steps_between(outer.lower(), inner.lower()) <= steps &&
         steps_between(inner.upper(), outer.upper()) <= steps;
}

const std::vector<double>& special_doubles() {
  static const std::vector<double> all = [] {
    std::vector<double> result{0.0, largest, 0x1p-1074, 0x1.fffffffffffffp-1023};
    for (const double power : {0x1p-1022, 0x1p-968, 0x1p-537, 0x1p-400, 0x1p-53, 0.5, 1.0, 2.0, 3.0,
                               0x1p53, 0x1p512, 0x1p600, 0x1p1023}) {
      for (const double x : {next_down(power), power, next_up(power)}) result.push_back(x);
    }
    const std::vector<double> positive = result;
    for (const double x : positive) result.push_back(-x);
    return result;
  }();
  return all;
}

long inputs(long count) {
  const char* factor = std::getenv("ASSAY_LONG_TEST");
  return factor == nullptr ? count : count * std::max(1L, std::strtol(factor, nullptr, 10));
}

double Chooser::any() {
  for (;;) {
    const double x = std::bit_cast<double>(source_());
    if (std::isfinite(x)) return x;
  }
}

double Chooser::moderate() {
  const double size = std::ldexp(1 + std::ldexp(double(source_() >> 12), -52), int(below(16)) - 8);
  return below(2) == 0 ? size : -size;
}

double Chooser::short_number() {
  const double size = std::ldexp(double(1 + below(31)), int(below(120)) - 60);
  return below(2) == 0 ? size : -size;
}

double Chooser::number() {
  switch (below(5)) {
    case 0: return any();
    case 1: return short_number();
    case 2: return special_doubles()[below(special_doubles().size())];
    case 3: return std::ldexp(moderate(), -1060);  // mostly subnormal
    default: return moderate();
  }
}

double Chooser::uniform(double lo, double hi) {
  return std::clamp(lo + std::ldexp(double(source_() >> 11), -53) * (hi - lo), lo, hi);
}

double Chooser::within(double lo, double hi) {
  const double fraction = std::ldexp(double(source_() >> 11), -53);
  switch (below(6)) {
    case 0: return std::clamp(std::ldexp(moderate(), -int(below(200))), lo, hi);
    case 1: return std::clamp(lo + std::ldexp(fraction, -int(below(60))), lo, hi);
    case 2: return std::clamp(hi - std::ldexp(fraction, -int(below(60))), lo, hi);
    case 3: return std::clamp(any(), lo, hi);
    default: return uniform(lo, hi);
  }
}

}  // namespace assay::fast::testing
