// Tests Monomial and Polynomial: evaluation is a homomorphism of rings, the order is one of
// monomials, and division finds exactly the multiples.
#include "kernel/algebra/polynomial.hpp"
#include "kernel/algebra/samples.hpp"
#include "kernel/refusal.hpp"

#include <doctest/doctest.h>

namespace assay::kernel::algebra {

using testing::Samples;
using testing::value;

namespace {

Monomial some_monomial(Samples& samples) {
  Monomial result;
  for (long d = samples.below(6); d > 0; --d)
    result = result * Monomial(static_cast<Atom>(samples.below(4)));
  return result;
}

}  // namespace

TEST_CASE("the monomials are ordered so that products keep the order, and 1 is the least") {
  Samples samples(1);
  for (int i = 0; i < 3000; ++i) {
    const Monomial a = some_monomial(samples);
    const Monomial b = some_monomial(samples);
    const Monomial c = some_monomial(samples);
    CHECK((a <=> b) == (a * c <=> b * c));
    CHECK((a == b) == ((a <=> b) == 0));
    CHECK(a >= Monomial());
    CHECK(a * b == b * a);
    CHECK((a * b).degree() == a.degree() + b.degree());
    CHECK(quotient(a * b, b) == a);
    if (const auto q = quotient(a, b)) CHECK(*q * b == a);
    const Monomial common = common_divisor(a * c, b * c);
    CHECK(quotient(common, c).has_value());
    CHECK(quotient(a * c, common).has_value());
    CHECK(quotient(b * c, common).has_value());
  }
  const Monomial x(0);
  const Monomial y(1);
  CHECK_FALSE(quotient(x, y));
  CHECK_FALSE(quotient(x, x * y));
  CHECK(x > y);
  CHECK(y * y > x);
  CHECK(common_divisor(x, y).is_one());
}

TEST_CASE("the value of a sum, difference or product is that of the values") {
  Samples samples(2);
  for (int i = 0; i < 500; ++i) {
    const Polynomial a = samples.polynomial(3, 5);
    const Polynomial b = samples.polynomial(3, 5);
    const std::vector<exact::Rational> at{samples.number(), samples.number(), samples.number()};
    CHECK(value(a + b, at) == value(a, at) + value(b, at));
    CHECK(value(a - b, at) == value(a, at) - value(b, at));
    CHECK(value(a * b, at) == value(a, at) * value(b, at));
    CHECK(value(power(a, 3), at) == exact::power(value(a, at), 3));
    CHECK((a - a).is_zero());
    CHECK((a + b) * (a - b) == a * a - b * b);
    const Polynomial difference = a - b;
    for (const auto& [monomial, coefficient] : difference.terms()) CHECK(coefficient != 0);
  }
  CHECK(power(Polynomial(), 0) == Polynomial(1));
}

TEST_CASE("division gives back the factor, and nothing for what is no multiple") {
  Samples samples(3);
  for (int i = 0; i < 500; ++i) {
    const Polynomial a = samples.polynomial(3, 5);
    const Polynomial b = samples.polynomial(3, 5);
    if (b.is_zero()) {
      CHECK_FALSE(quotient(a, b));
      continue;
    }
    CHECK(quotient(a * b, b) == a);
    if (!b.is_constant()) CHECK_FALSE(quotient(a * b + Polynomial(1), b));
    if (const auto q = quotient(a, b)) CHECK(*q * b == a);
  }
}

TEST_CASE("what is beyond the limits is refused") {
  const Polynomial x(1, Monomial(0));
  CHECK_NOTHROW(power(x, max_degree));
  CHECK_THROWS_AS(power(x, max_degree + 1), Refusal);
  const exact::Rational large = exact::power(exact::Rational(2), 150'000);
  CHECK_NOTHROW(Polynomial{large});
  CHECK_THROWS_AS(Polynomial{large} * Polynomial{large}, Refusal);
  Polynomial sum(1);
  for (Atom atom = 0; atom < 5; ++atom) sum = sum + Polynomial(1, Monomial(atom));
  CHECK_NOTHROW(power(sum, 8));
  CHECK_THROWS_AS(power(sum, 40), Refusal);
}

}  // namespace assay::kernel::algebra
