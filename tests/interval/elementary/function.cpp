#include "interval/elementary/function.hpp"

#include <stdexcept>

namespace assay::interval::testing {
namespace {

constexpr long reference_bits = 700;

// f(x) in r, rounded in the direction; the ternary value.
int evaluate(const Function& f, mpfr_ptr r, mpfr_srcptr x, mpfr_rnd_t direction) {
  return f.exactly(r, x, direction);
}

struct Number {
  explicit Number(long bits) { mpfr_init2(value, bits); }
  Number(const Number&) = delete;
  Number& operator=(const Number&) = delete;
  ~Number() { mpfr_clear(value); }
  mpfr_t value;
};

Function integer_power(long n) {
  return {std::string("power ").append(std::to_string(n)),
          [n](const Interval& a) { return power(a, n); },
          [n](mpfr_ptr r, mpfr_srcptr x, mpfr_rnd_t direction) {
            return mpfr_pow_si(r, x, n, direction);
          },
          n < 0 ? "(0, inf)" : "(-inf, inf)",
          n > 0 && n % 2 != 0 ? Shape::increasing : (n < 0 ? Shape::decreasing : Shape::other)};
}

Function real_power(const Rational& y) {
  return {std::string("power ").append(y.to_string()),
          [y](const Interval& a) { return power(a, point(y, Precision(64))); },
          [y](mpfr_ptr r, mpfr_srcptr x, mpfr_rnd_t direction) {
            Number exponent(64);
            mpfr_set_q(exponent.value, y.gmp().get_mpq_t(), MPFR_RNDN);
            return mpfr_pow(r, x, exponent.value, direction);
          },
          "(0, inf)", Shape::other};
}

}  // namespace

const std::vector<Function>& functions() {
  static const std::vector<Function> all{
      {"sqrt", [](const Interval& a) { return sqrt(a); }, mpfr_sqrt, "[0, inf)", Shape::increasing},
      {"exp", exp, mpfr_exp, "(-inf, inf)", Shape::increasing},
      {"log", log, mpfr_log, "(0, inf)", Shape::increasing},
      {"sin", sin, mpfr_sin, "(-inf, inf)", Shape::other},
      {"cos", cos, mpfr_cos, "(-inf, inf)", Shape::other},
      {"tan", tan, mpfr_tan, "[-3/2, 3/2]", Shape::increasing},
      {"asin", asin, mpfr_asin, "[-1, 1]", Shape::increasing},
      {"acos", acos, mpfr_acos, "[-1, 1]", Shape::decreasing},
      {"atan", atan, mpfr_atan, "(-inf, inf)", Shape::increasing},
      {"sinh", sinh, mpfr_sinh, "(-inf, inf)", Shape::increasing},
      {"cosh", cosh, mpfr_cosh, "(-inf, inf)", Shape::other},
      {"tanh", tanh, mpfr_tanh, "(-inf, inf)", Shape::increasing},
      {"asinh", asinh, mpfr_asinh, "(-inf, inf)", Shape::increasing},
      {"acosh", acosh, mpfr_acosh, "[1, inf)", Shape::increasing},
      {"atanh", atanh, mpfr_atanh, "(-1, 1)", Shape::increasing},
      {"erf", erf, mpfr_erf, "(-inf, inf)", Shape::increasing, 8},
      integer_power(1),
      integer_power(2),
      integer_power(3),
      integer_power(8),
      integer_power(-1),
      integer_power(-2),
      integer_power(-5),
      real_power(Rational(1) / 2),
      real_power(Rational(-3) / 2),
      real_power(Rational(17) / 8),
  };
  return all;
}

bool holds_value(const Interval& range, const Function& f, const Rational& x) {
  Number argument(reference_bits);
  if (mpfr_set_q(argument.value, x.gmp().get_mpq_t(), MPFR_RNDN) != 0) {
    throw std::invalid_argument("the point has too many bits for the reference evaluation");
  }
  Number down(reference_bits);
  Number up(reference_bits);
  const bool exact = evaluate(f, down.value, argument.value, MPFR_RNDD) == 0;
  evaluate(f, up.value, argument.value, MPFR_RNDU);
  if (exact) {
    mpq_class value;
    mpfr_get_q(value.get_mpq_t(), down.value);
    return contains(range, Rational(value.get_num(), value.get_den()));
  }
  // The value lies strictly between `down` and `up`, so it may be in the open ends' neighbourhood.
  return mpfr_lessequal_p(range.lower().number(), down.value) != 0 &&
         mpfr_lessequal_p(up.value, range.upper().number()) != 0;
}

Endpoint end_down(const Function& f, const Endpoint& x, Precision p) {
  return Endpoint::lower(p, x.is_attained(), [&](mpfr_ptr r, mpfr_rnd_t) {
    Number value(reference_bits);
    const int first = evaluate(f, value.value, x.number(), MPFR_RNDD);
    const int second = mpfr_set(r, value.value, MPFR_RNDD);
    return first != 0 ? first : second;
  });
}

Endpoint end_up(const Function& f, const Endpoint& x, Precision p) {
  return Endpoint::upper(p, x.is_attained(), [&](mpfr_ptr r, mpfr_rnd_t) {
    Number value(reference_bits);
    const int first = evaluate(f, value.value, x.number(), MPFR_RNDU);
    const int second = mpfr_set(r, value.value, MPFR_RNDU);
    return first != 0 ? first : second;
  });
}

}  // namespace assay::interval::testing
