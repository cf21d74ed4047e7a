// Defines Rounding: sums, differences, products, quotients and square roots of doubles, rounded
// down or up, by arithmetic that only ever rounds to nearest. All are the tightest doubles,
// subnormal ones and overflow included.
//
// Argument. Let s be the exact result rounded to nearest. Rounded down, the result is s if s <=
// exact, and otherwise the double before s, because no double lies between s and the exact result.
// So the sign of the residual exact - s is all that is asked:
//   sum         TwoSum computes it exactly (Knuth, TAOCP 2, 4.2.2, theorem B). If s does not
//               overflow, nothing else does unless |b| is the largest double (Boldo, Graillat,
//               Muller: On the robustness of the 2Sum and Fast2Sum algorithms, ACM TOMS 44, 2017);
//               if it is, b_part may overflow, the residual is NaN, and a and b change places.
//   product     fma(a, b, -s) is a*b - s rounded, which has its sign unless it rounds to 0. It is a
//               multiple of ulp(a) ulp(b) >= 2^-106 |a b|, so it does not if |s| >= 2^-968.
//   quotient    a/b - s has the sign of (a - s*b)/b, and a - s*b is a multiple of 2^-106 |a|.
//   square root a - s*s is a multiple of 2^-106 a.
// Operands below 2^-968 are scaled by powers of 2 first, which is exact. An overflow leaves s =
// inf: rounded down, the result is the largest double, the one before inf.
//
// Domain: no NaN, no inf - inf, 0 * inf, inf/inf, x/0. lib/fast/policies.hpp asks for none.
#pragma once

#include "fast/ieee.hpp"

#include <bit>
#include <cmath>
#include <cstdint>

namespace assay::fast {

inline constexpr double infinity = std::numeric_limits<double>::infinity();
inline constexpr double largest = std::numeric_limits<double>::max();

/// std::fmin and std::fmax are calls of libm, because of NaN, which is not in the domain here.
inline double lesser(double x, double y) { return y < x ? y : x; }
inline double greater(double x, double y) { return x < y ? y : x; }

/// The double after x; x < inf. (Adding 0 makes -0 a 0, whose bits are followed by 2^-1074.)
inline double next_up(double x) {
  const auto bits = std::bit_cast<std::int64_t>(x + 0.0);
  return std::bit_cast<double>(bits + ((bits >> 63) | 1));
}

/// The double before x; x > -inf.
inline double next_down(double x) { return -next_up(-x); }

/// The result rounded down (up), where `nearest` is the result rounded to nearest and `residual`
/// has the sign of the exact result minus `nearest`, or is NaN if that is not known.
inline double settle_down(double nearest, double residual) {
  return !(residual >= 0) && nearest != -infinity ? next_down(nearest) : nearest;
}
inline double settle_up(double nearest, double residual) {
  return !(residual <= 0) && nearest != infinity ? next_up(nearest) : nearest;
}

namespace residual {

inline constexpr double tiny = 0x1p-968;
inline constexpr double scale = 0x1p600;

inline double two_sum(double a, double b, double s) {
  const double b_part = s - a;
  return (a - (s - b_part)) + (b - b_part);
}

inline double sum(double a, double b, double s) {
  const double difference = two_sum(a, b, s);
  if (difference != difference) [[unlikely]]
    return two_sum(b, a, s);
  return difference;
}

/// |s| < 2^-968. If both factors are below 1, both are scaled: their units are then at least
/// 2^(600-1074), and the product of these is no underflow. Otherwise the other factor is above 1.
[[gnu::noinline, gnu::cold]] inline double tiny_product(double a, double b, double s) {
  if (std::fabs(a) >= 1) return std::fma(a, b * scale, -s * scale);
  if (std::fabs(b) >= 1) return std::fma(a * scale, b, -s * scale);
  return std::fma(a * scale, b * scale, -s * scale * scale);
}

inline double product(double a, double b, double s) {
  if (std::fabs(s) < tiny) [[unlikely]]
    return tiny_product(a, b, s);
  return std::fma(a, b, -s);
}

/// a/b - s up to a positive factor; b is not 0, and a or s is below 2^-968, or something is
/// infinite. For |a| >= 2^-400 the quotient s is tiny, hence |b| > 2^560, and s*b has no small
/// unit.
[[gnu::noinline, gnu::cold]] inline double extreme_quotient(double a, double b, double s) {
  if (a == 0 || std::isinf(a) || std::isinf(b)) return 0;
  if (std::isinf(s)) return -s;
  double difference = 0;
  if (std::fabs(a) >= 0x1p-400) {
    difference = std::fma(-s, b, a);
  } else if (std::fabs(s) < 1) {
    difference = std::fma(-s * scale, b, a * scale);
  } else {
    difference = std::fma(-s, b * scale, a * scale);
  }
  return b < 0 ? -difference : difference;
}

inline double quotient(double a, double b, double s) {
  const bool is_ordinary = std::fabs(a) >= tiny && std::fabs(s) >= tiny &&
                           std::fabs(a) < infinity && std::fabs(s) < infinity;
  if (!is_ordinary) [[unlikely]]
    return extreme_quotient(a, b, s);
  const double difference = std::fma(-s, b, a);
  return b < 0 ? -difference : difference;
}

inline double square_root(double a, double s) {
  if (a < tiny) [[unlikely]]
    return std::fma(-s * 0x1p300, s * 0x1p300, a * scale);
  return std::fma(-s, s, a);
}

}  // namespace residual

struct Rounding {
  /// Every int is a double. Other conversions are not offered, because they may round.
  static double conv_down(int n) { return n; }
  static double conv_up(int n) { return n; }
  static double conv_down(double x) { return x; }
  static double conv_up(double x) { return x; }

  static double add_down(double a, double b) {
    const double s = a + b;
    return settle_down(s, residual::sum(a, b, s));
  }
  static double add_up(double a, double b) {
    const double s = a + b;
    return settle_up(s, residual::sum(a, b, s));
  }
  static double sub_down(double a, double b) { return add_down(a, -b); }
  static double sub_up(double a, double b) { return add_up(a, -b); }
  static double mul_down(double a, double b) {
    const double s = a * b;
    return settle_down(s, residual::product(a, b, s));
  }
  static double mul_up(double a, double b) {
    const double s = a * b;
    return settle_up(s, residual::product(a, b, s));
  }
  static double div_down(double a, double b) {
    const double s = a / b;
    return settle_down(s, residual::quotient(a, b, s));
  }
  static double div_up(double a, double b) {
    const double s = a / b;
    return settle_up(s, residual::quotient(a, b, s));
  }
  static double sqrt_down(double a) {
    const double s = std::sqrt(a);
    return settle_down(s, residual::square_root(a, s));
  }
  static double sqrt_up(double a) {
    const double s = std::sqrt(a);
    return settle_up(s, residual::square_root(a, s));
  }
};

}  // namespace assay::fast
