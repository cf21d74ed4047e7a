// Defines how the tests of lib/fast choose doubles, and the reference that they compare with: MPFR
// with many bits, rounded to a double once at the end.
#pragma once

#include "fast/interval.hpp"

#include <mpfr.h>

#include <cstdint>
#include <functional>
#include <random>
#include <vector>

namespace assay::fast::testing {

/// A function of MPFR of one argument.
using Reference = std::function<int(mpfr_ptr, mpfr_srcptr, mpfr_rnd_t)>;

/// The tightest doubles around f(x): both equal if f(x) is a double.
Interval tightest(const Reference& f, double x);

/// The tightest doubles around an exact operation on two doubles: mpfr_add, mpfr_mul ...
using BinaryReference = int (*)(mpfr_ptr, mpfr_srcptr, mpfr_srcptr, mpfr_rnd_t);
Interval tightest(BinaryReference f, double x, double y);

/// How many doubles one must step over to get from x to y; x <= y.
std::int64_t steps_between(double x, double y);

/// `outer` contains `inner`, and neither of its ends is more than `steps` doubles further out.
bool encloses(const Interval& outer, const Interval& inner, std::int64_t steps);

/// 0, the least and the largest doubles of each kind, numbers beside powers of 2 and beside the
/// thresholds of lib/fast, with both signs.
const std::vector<double>& special_doubles();

/// `count` random inputs, times the number in the environment variable ASSAY_LONG_TEST, if any.
long inputs(long count);

class Chooser {
 public:
  explicit Chooser(unsigned long seed) : source_(seed) {}

  std::uint64_t below(std::uint64_t n) { return source_() % n; }
  /// Any finite double: all exponents are equally likely.
  double any();
  /// Between 2^-8 and 2^8 in size.
  double moderate();
  /// A double with few bits, so that sums, products and quotients are often exact or ties.
  double short_number();
  /// One of the above, or a special one.
  double number();
  /// A double in [lo, hi], evenly distributed.
  double uniform(double lo, double hi);
  /// A double in [lo, hi], often near an end or near 0.
  double within(double lo, double hi);

 private:
  std::mt19937_64 source_;
};

}  // namespace assay::fast::testing
