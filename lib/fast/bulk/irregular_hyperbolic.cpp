// Beyond 600, sinh and cosh differ from exp|x|/2 by less than 2^-1700 of it, which is within what
// scaled_exp allows for: it widens by 2^-67, and the error of exp is below 2^-67.4. Beyond 20, tanh
// differs from 1 by less than 2 exp(-40) < 2^-54. Below 2^-26, the odd functions differ from x by
// less than x^3/2 < 2^-53 |x|, hence by less than the distance to the next double.
#include "fast/bulk/irregular.hpp"
#include "fast/rounding.hpp"

#include <cmath>

namespace assay::fast::bulk {
namespace {

constexpr double not_a_number = std::numeric_limits<double>::quiet_NaN();

Ends odd(double x, Ends of_size) { return x < 0 ? Ends{-of_size.upper, -of_size.lower} : of_size; }

Ends half_exp(double x) { return scaled_exp(std::fabs(x), -1); }

// log(2x) for x > 2^100.
Ends log_of_double(double x) {
  if (std::isinf(x)) return {largest, infinity};
  return scaled_log(x, 1);
}

}  // namespace

Ends beyond(double x) {
  return x == 0 ? Ends{0, 0} : odd(x, {std::fabs(x), next_up(std::fabs(x))});
}
Ends within(double x) {
  return x == 0 ? Ends{0, 0} : odd(x, {next_down(std::fabs(x)), std::fabs(x)});
}

Ends irregular_sinh(double x) {
  if (std::isnan(x)) return {x, x};
  if (std::fabs(x) < 1) return beyond(x);
  return odd(x, half_exp(x));
}

Ends irregular_cosh(double x) {
  if (std::isnan(x)) return {x, x};
  if (x == 0) return {1, 1};
  if (std::fabs(x) < 1) return {1, next_up(1)};
  return half_exp(x);
}

Ends irregular_tanh(double x) {
  if (std::isnan(x)) return {x, x};
  if (std::fabs(x) < 1) return within(x);
  return odd(x, {std::isinf(x) ? 1 : next_down(1), 1});
}

Ends irregular_asinh(double x) {
  if (std::isnan(x)) return {x, x};
  return std::fabs(x) < 1 ? within(x) : odd(x, log_of_double(std::fabs(x)));
}

Ends irregular_acosh(double x) {
  if (!(x >= 1)) return {not_a_number, not_a_number};
  return x == 1 ? Ends{0, 0} : log_of_double(x);
}

Ends irregular_atanh(double x) {
  if (!(std::fabs(x) < 1)) return {not_a_number, not_a_number};
  return beyond(x);
}

}  // namespace assay::fast::bulk
