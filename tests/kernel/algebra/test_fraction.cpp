// Tests Fraction: its operations have the values of the operations, wherever the factors of the
// operands are not 0, and its denominators do not grow without need.
#include "kernel/algebra/fraction.hpp"
#include "kernel/algebra/samples.hpp"
#include "kernel/refusal.hpp"

#include <doctest/doctest.h>

namespace assay::kernel::algebra {

using testing::Samples;
using testing::value;

namespace {

Fraction some_fraction(Samples& samples) {
  Fraction result(samples.polynomial(3, 3));
  for (long i = samples.below(3); i > 0; --i) {
    const Fraction divisor(samples.polynomial(3, 2));
    if (!divisor.is_zero()) result = result * reciprocal(divisor);
  }
  return result;
}

void check_form(const Fraction& f) {
  for (const auto& [factor, times] : f.denominator()) {
    CHECK(times > 0);
    CHECK_FALSE(factor.is_constant());
    CHECK(factor.leading().second == 1);
  }
}

}  // namespace

TEST_CASE("the operations have the values of the operations, and are defined where they are") {
  Samples samples(4);
  int compared = 0;
  for (int i = 0; i < 500; ++i) {
    const Fraction a = some_fraction(samples);
    const Fraction b = some_fraction(samples);
    const std::vector<exact::Rational> at{samples.number(), samples.number(), samples.number()};
    for (const Fraction& f : {a, b, a + b, a - b, a * b, power(a, 3)}) check_form(f);
    const auto x = value(a, at);
    const auto y = value(b, at);
    if (!x || !y) continue;
    ++compared;
    CHECK(value(a + b, at) == *x + *y);
    CHECK(value(a - b, at) == *x - *y);
    CHECK(value(a * b, at) == *x * *y);
    CHECK(value(power(a, 3), at) == *x * *x * *x);
    CHECK(value(over_denominator(a, b), at) == *x / value(expand(b.denominator()), at));
    const Fraction::Factors multiple = least_common_multiple(a.denominator(), b.denominator());
    CHECK(value(numerator_over(multiple, a), at) == *x * value(expand(multiple), at));
    CHECK(value(numerator_over(multiple, b), at) == *y * value(expand(multiple), at));
    if (*y != 0) CHECK(value(reciprocal(b), at) == 1 / *y);
    if (*y != 0) check_form(reciprocal(b));
  }
  CHECK(compared > 200);
}

TEST_CASE("1/0 is refused") { CHECK_THROWS_AS(reciprocal(Fraction()), Refusal); }

TEST_CASE("equal factors are merged") {
  const Polynomial x(1, Monomial(0));
  const Polynomial y(1, Monomial(1));
  const Fraction half = reciprocal(Fraction(x + x * y));  // 1/(x (1 + y)), in two factors
  CHECK(half.denominator().size() == 2);
  Fraction sum;
  for (int i = 0; i < 50; ++i) sum = sum + half;
  CHECK(sum.denominator() == half.denominator());
  CHECK(sum.numerator() == Polynomial(50));
  CHECK((half * Fraction(x)).denominator().size() == 1);
  CHECK((half - half).is_zero());
  const Fraction s = reciprocal(Fraction(Polynomial(1) + x));
  CHECK((s * (Fraction(Polynomial(1)) - s)).denominator() == power(s, 2).denominator());
}

}  // namespace assay::kernel::algebra
