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

// L(w) = log1p(y), y = (d + sqrt(w d))/2, d = w - 4, in [lower, upper]. Every step is rounded down,
// and all are increasing functions of positive numbers, so that the result is a lower bound. Each
// rounding takes less than 2^(1-bits) of its result, six of them together less than 2^(4-bits) of
// L, since a factor 1 - t in the argument of a root or of log1p is at most one in its value.
struct Length {
  Length(double w, long bits) : lower(bits), upper(bits) {
    Number d(bits);
    mpfr_set_d(d.value, w, MPFR_RNDD);
    mpfr_sub_ui(d.value, d.value, 4, MPFR_RNDD);
    mpfr_mul_d(lower.value, d.value, w, MPFR_RNDD);
    mpfr_sqrt(lower.value, lower.value, MPFR_RNDD);
    mpfr_add(lower.value, lower.value, d.value, MPFR_RNDD);
    mpfr_div_2ui(lower.value, lower.value, 1, MPFR_RNDD);
    mpfr_log1p(lower.value, lower.value, MPFR_RNDD);
    mpfr_mul_2si(upper.value, lower.value, 4 - bits, MPFR_RNDU);
    mpfr_add(upper.value, upper.value, lower.value, MPFR_RNDU);
  }
  Number lower;
  Number upper;
};

// (sign length - b)/w rounded in a direction.
double end(mpfr_srcptr length, int sign, double w, double b, mpfr_rnd_t direction) {
  Number r(mpfr_get_prec(length));
  mpfr_mul_si(r.value, length, sign, direction);
  mpfr_sub_d(r.value, r.value, b, direction);
  mpfr_div_d(r.value, r.value, w, direction);
  return mpfr_get_d(r.value, direction);
}

WindowEnds ends(double w, double b, long bits) {
  const Length length(w, bits);
  return {
      {end(length.upper.value, -1, w, b, MPFR_RNDD), end(length.lower.value, -1, w, b, MPFR_RNDU)},
      {end(length.lower.value, 1, w, b, MPFR_RNDD), end(length.upper.value, 1, w, b, MPFR_RNDU)}};
}

bool is_tight(Ends a) { return a.upper <= next_up(next_up(a.lower)); }

}  // namespace

WindowEnds irregular_window(double w, double b) {
  if (!(w >= 4) || std::isinf(w) || !std::isfinite(b)) {
    const double none = std::numeric_limits<double>::quiet_NaN();
    return {{none, none}, {none, none}};
  }
  // L is transcendental for rational w > 4 (Lindemann), hence not b, and for w = 4 it is 0 with any
  // number of bits.
  for (long bits = 128;; bits *= 2) {
    const WindowEnds found = ends(w, b, bits);
    if (is_tight(found.left) && is_tight(found.right)) return found;
  }
}

}  // namespace assay::fast::bulk
