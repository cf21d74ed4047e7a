// Defines a second opinion on results: MPFR with many bits, which rounds to the format itself.
#pragma once

#include <mpfr.h>

#include <cmath>
#include <cstdint>
#include <cstdlib>
#include <functional>
#include <random>

namespace assay::audit::testing {

/// A function of MPFR of one argument.
using Reference = std::function<int(mpfr_ptr, mpfr_srcptr, mpfr_rnd_t)>;

/// 1/(1 + exp(-x)), rounded down.
inline int logistic(mpfr_ptr r, mpfr_srcptr x, mpfr_rnd_t) {
  mpfr_neg(r, x, MPFR_RNDN);
  mpfr_exp(r, r, MPFR_RNDU);
  mpfr_add_ui(r, r, 1, MPFR_RNDU);
  return mpfr_ui_div(r, 1, r, MPFR_RNDD);
}

class Opinion {
 public:
  /// On f(x).
  Opinion(const Reference& f, float x) {
    mpfr_init2(value_, 200);
    mpfr_t argument;
    mpfr_init2(argument, 24);
    mpfr_set_flt(argument, x, MPFR_RNDN);
    // Towards 0: tanh(100) is below 1, where the unit is another one.
    f(value_, argument, MPFR_RNDZ);
    mpfr_clear(argument);
  }
  Opinion(const Opinion&) = delete;
  Opinion& operator=(const Opinion&) = delete;
  ~Opinion() { mpfr_clear(value_); }

  bool is_nan() const { return mpfr_nan_p(value_) != 0; }
  /// Rounded to nearest; subnormal numbers are multiples of 2^-149.
  float rounded() const { return mpfr_get_flt(value_, MPFR_RNDN); }
  /// |y - f(x)| in units in the last place of f(x), for a finite y.
  double error(float y) const {
    mpfr_t difference;
    mpfr_init2(difference, 200);
    mpfr_set(difference, value_, MPFR_RNDN);
    mpfr_sub_d(difference, difference, static_cast<double>(y), MPFR_RNDN);
    mpfr_abs(difference, difference, MPFR_RNDN);
    mpfr_mul_2si(difference, difference, -unit(), MPFR_RNDN);
    const double error = mpfr_get_d(difference, MPFR_RNDN);
    mpfr_clear(difference);
    return error;
  }

 private:
  /// k for the unit 2^k.
  long unit() const {
    // MPFR's significands are in [1/2, 1).
    const long exponent = mpfr_zero_p(value_) != 0 ? -126 : mpfr_get_exp(value_) - 1;
    return (exponent < -126 ? -126 : exponent) - 23;
  }

  mpfr_t value_;
};

/// `count`, times the number in the environment variable ASSAY_LONG_TEST, if any.
inline long inputs(long count) {
  const char* factor = std::getenv("ASSAY_LONG_TEST");
  return factor == nullptr ? count : count * std::atol(factor);
}

/// Bit patterns of any float, all exponents equally likely.
class Floats {
 public:
  float next() {
    for (;;) {
      const auto bits = static_cast<std::uint32_t>(source_());
      float x = 0;
      static_assert(sizeof x == sizeof bits);
      __builtin_memcpy(&x, &bits, sizeof x);
      if (std::isfinite(x)) return x;
    }
  }
  std::uint64_t below(std::uint64_t n) { return source_() % n; }

 private:
  std::mt19937_64 source_{1};
};

}  // namespace assay::audit::testing
