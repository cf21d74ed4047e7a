#include "interval/policies.hpp"

#include <stdexcept>

namespace assay::interval {
namespace {

Precision common(const Endpoint& a, const Endpoint& b) {
  return largest(a.precision(), b.precision());
}

bool is_attained_zero(const Endpoint& a) { return a.is_at_zero() && a.is_attained(); }

// The bound of a sum or a difference is attained exactly when both operands attain theirs.
bool sum_attained(const Endpoint& a, const Endpoint& b) {
  return a.is_attained() && b.is_attained();
}

// The bound of a product is attained when both factors attain theirs, and also when one attains 0:
// 0 * y = 0 for whatever y the other interval holds, so 0 * (2+0) is the closed end 0, while
// (0+0) * 2 is open.
bool product_attained(const Endpoint& a, const Endpoint& b) {
  return is_attained_zero(a) || is_attained_zero(b) || (a.is_attained() && b.is_attained());
}

// Likewise 0 / y = 0 for whatever y, even where y approaches 0 or infinity.
bool quotient_attained(const Endpoint& a, const Endpoint& b) {
  return is_attained_zero(a) || (a.is_attained() && b.is_attained());
}

// The limit of x / y as x approaches a and y approaches b.
//
// The cut b is not 0 itself (the caller excludes 0 from the divisor), but it may be 0+0 or 0-0.
// Then x / y grows beyond all bounds if a is not at zero, with the sign of the quotient of signs;
// if a attains 0, the bound sought is 0 (see quotient_attained). There is no limit if a is 0+0 or
// 0-0 as well: (0,1] / (0,1] is all of (0, inf). Boost's div_non_zero never pairs two such ends.
int quotient(mpfr_ptr r, const Endpoint& a, const Endpoint& b, mpfr_rnd_t direction) {
  if (b.sign() == 0) throw std::logic_error("division by an interval that holds 0");
  if (!b.is_at_zero()) return mpfr_div(r, a.number(), b.number(), direction);
  if (is_attained_zero(a)) {
    mpfr_set_zero(r, 1);
  } else if (a.is_at_zero()) {
    throw std::logic_error("a quotient of two ends that approach 0");
  } else {
    mpfr_set_inf(r, a.sign() * b.sign());
  }
  return 0;
}

}  // namespace

Endpoint Rounding::add_down(const Endpoint& a, const Endpoint& b) {
  return Endpoint::lower(common(a, b), sum_attained(a, b), [&](mpfr_ptr r, mpfr_rnd_t direction) {
    return mpfr_add(r, a.number(), b.number(), direction);
  });
}

Endpoint Rounding::add_up(const Endpoint& a, const Endpoint& b) {
  return Endpoint::upper(common(a, b), sum_attained(a, b), [&](mpfr_ptr r, mpfr_rnd_t direction) {
    return mpfr_add(r, a.number(), b.number(), direction);
  });
}

Endpoint Rounding::sub_down(const Endpoint& a, const Endpoint& b) {
  return Endpoint::lower(common(a, b), sum_attained(a, b), [&](mpfr_ptr r, mpfr_rnd_t direction) {
    return mpfr_sub(r, a.number(), b.number(), direction);
  });
}

Endpoint Rounding::sub_up(const Endpoint& a, const Endpoint& b) {
  return Endpoint::upper(common(a, b), sum_attained(a, b), [&](mpfr_ptr r, mpfr_rnd_t direction) {
    return mpfr_sub(r, a.number(), b.number(), direction);
  });
}

// mpfr_mul gives NaN for 0 * inf, which Endpoint refuses: 0 is not the limit of every such product.
Endpoint Rounding::mul_down(const Endpoint& a, const Endpoint& b) {
  return Endpoint::lower(common(a, b), product_attained(a, b),
                         [&](mpfr_ptr r, mpfr_rnd_t direction) {
                           return mpfr_mul(r, a.number(), b.number(), direction);
                         });
}

Endpoint Rounding::mul_up(const Endpoint& a, const Endpoint& b) {
  return Endpoint::upper(common(a, b), product_attained(a, b),
                         [&](mpfr_ptr r, mpfr_rnd_t direction) {
                           return mpfr_mul(r, a.number(), b.number(), direction);
                         });
}

Endpoint Rounding::div_down(const Endpoint& a, const Endpoint& b) {
  return Endpoint::lower(
      common(a, b), quotient_attained(a, b),
      [&](mpfr_ptr r, mpfr_rnd_t direction) { return quotient(r, a, b, direction); });
}

Endpoint Rounding::div_up(const Endpoint& a, const Endpoint& b) {
  return Endpoint::upper(
      common(a, b), quotient_attained(a, b),
      [&](mpfr_ptr r, mpfr_rnd_t direction) { return quotient(r, a, b, direction); });
}

Endpoint Checking::nan() { throw std::logic_error("the end of an interval is not a number"); }

Endpoint Checking::empty_lower() { throw std::logic_error("an empty interval"); }

Endpoint Checking::empty_upper() { throw std::logic_error("an empty interval"); }

bool Checking::is_empty(const Endpoint& lower, const Endpoint& upper) {
  if (lower > upper) throw std::logic_error("an empty interval");
  return false;
}

}  // namespace assay::interval
