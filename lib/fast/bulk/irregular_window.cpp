#include "fast/bulk/irregular.hpp"
#include "fast/rounding.hpp"

#include <mpfr.h>

namespace assay::fast::bulk {
namespace {

struct Number {
  explicit Number(long bits) { mpfr_init2(value, bits); }
  Number(const Number&) = delete;
  Number& operator=(const Number&) = delete;
  ~Number() { mpfr_clear(value); }
  mpfr_t value;
};

// L(w) = log1p(y), y = (d + sqrt(w d))/2, d = w - 4, every step rounded in one direction: all are
// increasing functions of positive numbers.
void length(mpfr_ptr r, double w, mpfr_rnd_t direction) {
  Number d(mpfr_get_prec(r));
  mpfr_set_d(d.value, w, direction);
  mpfr_sub_ui(d.value, d.value, 4, direction);
  mpfr_mul_d(r, d.value, w, direction);
  mpfr_sqrt(r, r, direction);
  mpfr_add(r, r, d.value, direction);
  mpfr_div_ui(r, r, 2, direction);
  mpfr_log1p(r, r, direction);
}

// (sign L(w) - b)/w rounded in a direction, with `bits` bits before the last step.
double end(double w, double b, int sign, mpfr_rnd_t direction, long bits) {
  const mpfr_rnd_t opposite = direction == MPFR_RNDD ? MPFR_RNDU : MPFR_RNDD;
  Number r(bits);
  length(r.value, w, sign > 0 ? direction : opposite);
  if (sign < 0) mpfr_neg(r.value, r.value, MPFR_RNDN);
  mpfr_sub_d(r.value, r.value, b, direction);
  mpfr_div_d(r.value, r.value, w, direction);
  return mpfr_get_d(r.value, direction);
}

bool is_tight(Ends a) { return a.upper <= next_up(next_up(a.lower)); }

// Ends with more and more bits: L is transcendental for rational w > 4 (Lindemann), hence not b,
// and for w = 4 it is 0 with any number of bits.
Ends tight_end(double w, double b, int sign) {
  for (long bits = 128;; bits *= 2) {
    const Ends bounds{end(w, b, sign, MPFR_RNDD, bits), end(w, b, sign, MPFR_RNDU, bits)};
    if (is_tight(bounds)) return bounds;
  }
}

}  // namespace

WindowEnds irregular_window(double w, double b) {
  if (!(w >= 4) || std::isinf(w) || !std::isfinite(b)) {
    const double none = std::numeric_limits<double>::quiet_NaN();
    return {{none, none}, {none, none}};
  }
  return {tight_end(w, b, -1), tight_end(w, b, 1)};
}

}  // namespace assay::fast::bulk
