#include "fast/bulk/irregular.hpp"

#include "fast/bulk/exponential.hpp"
#include "fast/bulk/logarithm.hpp"
#include "fast/elementary.hpp"
#include "fast/scaling.hpp"

namespace assay::fast::bulk {
namespace {

using One = Lanes<1, Portable>;

Interval interval(Ends a) { return Interval(a.lower, a.upper); }
Ends ends(const Interval& a) { return {a.lower(), a.upper()}; }

constexpr Ends none{std::numeric_limits<double>::quiet_NaN(),
                    std::numeric_limits<double>::quiet_NaN()};

}  // namespace

Ends irregular_add(Ends a, Ends b) { return ends(interval(a) + interval(b)); }
Ends irregular_subtract(Ends a, Ends b) { return ends(interval(a) - interval(b)); }
Ends irregular_multiply(Ends a, Ends b) { return ends(interval(a) * interval(b)); }
Ends irregular_divide(Ends a, Ends b) { return ends(divide(interval(a), interval(b))); }
Ends irregular_sqrt(Ends a) { return ends(fast::sqrt(interval(a))); }
Ends irregular_sin(Ends a) { return ends(fast::sin(interval(a))); }
Ends irregular_cos(Ends a) { return ends(fast::cos(interval(a))); }

// exp(-746) < 2^-1075 and exp(711) > 2^1025.
Ends scaled_exp(double x, long exponent) {
  if (x == -infinity) return {0, 0};
  if (x < -746) return {0, 0x1p-1074};
  if (x > 711) return {largest, infinity};
  const Exponential<One>::Result e = Exponential<One>::evaluate(x);
  const double error = e.significand.h * Exponential<One>::error(x);
  return scaled({One::lower(e.significand, error), One::upper(e.significand, error)},
                exponent + (static_cast<std::int64_t>(e.shift) >> 52));
}

Ends irregular_exp(double x) { return std::isnan(x) ? none : scaled_exp(x, 0); }

// For |x| < 2^-53, exp x - 1 differs from x by less than 2^-53 |x|.
Ends irregular_expm1(double x) {
  if (std::isnan(x)) return none;
  if (x == 0) return {0, 0};
  if (std::fabs(x) < 1) return {x, next_up(x)};
  if (x > 0) return scaled_exp(x, 0);  // 1 is within what this allows for
  return {-1, x == -infinity ? -1 : next_up(-1)};
}

Ends scaled_log(double x, long exponent) {
  const One::Double v = x < 1 ? Logarithm<One>::evaluate({x * 0x1p64, 0}, exponent - 64)
                              : Logarithm<One>::evaluate({x * 0x1p-64, 0}, exponent + 64);
  const double error = std::fabs(v.h) * Logarithm<One>::error;
  return {One::lower(v, error), One::upper(v, error)};
}

Ends irregular_log(double x) {
  if (!(x >= 0)) return none;
  if (x == 0) return {-infinity, -largest};
  if (x == infinity) return {largest, infinity};
  return scaled_log(x, 0);
}

// For |x| < 2^-53, log(1 + x) differs from x by less than 2^-53 |x|; beyond 2^1022, it differs from
// log x by less than 2^-1022.
Ends irregular_log1p(double x) {
  if (!(x >= -1)) return none;
  if (x == 0) return {0, 0};
  if (x == -1) return {-infinity, -largest};
  if (x < 1) return {next_down(x), x};
  return irregular_log(x);
}

// For x < -600 the value is exp(x) (1 - t) with 0 < t < 2^-865, which is within what the bounds of
// exp allow for: they are 2^-67 away, and the error of exp is below 2^-67.4.
Ends irregular_logistic(double x) {
  if (std::isnan(x)) return none;
  if (x > 0) return {x == infinity ? 1 : next_down(1), 1};
  if (x < -708) return irregular_exp(x);
  return {Exponential<One>::lower(x), Exponential<One>::upper(x)};
}

}  // namespace assay::fast::bulk
