// Defines how the tests of lib/interval write intervals, choose them at random and choose points
// in them.
#pragma once

#include "exact/rational.hpp"
#include "interval/interval.hpp"

#include <optional>
#include <random>
#include <string>
#include <vector>

namespace assay::interval::testing {

using exact::Rational;

/// The interval that is written "[-1/2, 3)" or "(-inf, 0]", with ends of `bits` bits.
Interval set(const std::string& text, long bits = 64);

/// `a` is the set that is written so, end by end and side by side.
bool is(const Interval& a, const std::string& text);
bool is(const std::optional<Interval>& a, const std::string& text);

/// 2^exponent.
Rational two_to(long exponent);

/// Points of `a`: every attained end, 0 if it lies inside, a middle, and points that come as near
/// as 2^-60 to the open ends and go as far as 2^60 to infinite ones.
std::vector<Rational> extreme_points(const Interval& a);

/// All intervals with ends in {-inf, -2, -1, 0, 1, 2, inf} and all sides.
std::vector<Interval> small_intervals(long bits = 64);

class Chooser {
 public:
  explicit Chooser(unsigned long seed) : source_(seed) {}

  long below(long n) { return static_cast<long>(source_() % static_cast<unsigned long>(n)); }
  /// A number of p bits in [lo, hi]: often one of the two, otherwise of any size down to 2^-40.
  Rational number(const Rational& lo, const Rational& hi, Precision p);
  /// A part of `domain` with ends of p bits, infinite where `domain` is, now and then; finite
  /// ends stay within [-bound, bound].
  Interval part(const Interval& domain, const Rational& bound, Precision p);
  /// A point of `a`, at most `bound` beyond a finite end, or beyond 0, if `a` is not bounded.
  Rational point_of(const Interval& a, const Rational& bound);

 private:
  std::mt19937_64 source_;
};

}  // namespace assay::interval::testing
