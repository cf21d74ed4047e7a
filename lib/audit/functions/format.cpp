#include "audit/functions/format.hpp"

#include <algorithm>

namespace assay::audit::functions {

namespace {

/// The e with 2^e <= size < 2^(e+1); size > 0.
long binary_exponent(const exact::Rational& size) {
  const auto bits = [](const mpz_class& n) {
    return static_cast<long>(mpz_sizeinbase(n.get_mpz_t(), 2));
  };
  const long guess = bits(size.numerator()) - bits(size.denominator());  // e or e + 1
  return size < exact::power(exact::Rational(2), guess) ? guess - 1 : guess;
}

}  // namespace

template <Binary F>
exact::Rational Format<F>::ulp(const exact::Rational& v) {
  const long exponent = v.sign() == 0
                            ? least_exponent
                            : std::max<long>(binary_exponent(exact::abs(v)), least_exponent);
  return power_of_two(exponent - digits + 1);
}

template struct Format<float>;
template struct Format<double>;

}  // namespace assay::audit::functions
