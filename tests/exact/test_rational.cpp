// Tests Rational: the laws of a field and of its order, and the refusals.
#include <doctest/doctest.h>

#include <climits>
#include <stdexcept>
#include <type_traits>

#include "exact/rational.hpp"
#include "exact/samples.hpp"

using assay::exact::abs;
using assay::exact::max_power_bits;
using assay::exact::power;
using assay::exact::Rational;
using assay::exact::testing::samples;

static_assert(!std::is_constructible_v<Rational, double>);
static_assert(!std::is_constructible_v<Rational, float>);
static_assert(!std::is_constructible_v<Rational, long double>);

TEST_CASE("a fraction is in lowest terms with a positive denominator") {
  const Rational x(mpz_class(6), mpz_class(-4));
  CHECK(x.numerator() == -3);
  CHECK(x.denominator() == 2);
  CHECK(x.to_string() == "-3/2");
  CHECK(Rational(mpz_class(0), mpz_class(-7)).denominator() == 1);
  CHECK_THROWS_AS(Rational(mpz_class(1), mpz_class(0)), std::domain_error);
}

TEST_CASE("the laws of a field") {
  const auto numbers = samples(40);
  for (const Rational& a : numbers) {
    CHECK(a - a == 0);
    CHECK(a + (-a) == 0);
    if (a != 0) CHECK(a / a == 1);
    for (const Rational& b : numbers) {
      CHECK(a + b == b + a);
      CHECK(a * b == b * a);
      CHECK(a - b == a + (-b));
      if (b != 0) CHECK(a / b * b == a);
      const Rational c = numbers[7];
      CHECK((a + b) * c == a * c + b * c);
      CHECK((a * b) * c == a * (b * c));
    }
  }
  CHECK_THROWS_AS(Rational(1) / Rational(0), std::domain_error);
}

TEST_CASE("arithmetic agrees with cross multiplication of integers") {
  const Rational x = Rational(mpz_class(7), mpz_class(12)) + Rational(mpz_class(5), mpz_class(18));
  CHECK(x.numerator() == 31);
  CHECK(x.denominator() == 36);
  const Rational y = Rational(mpz_class(7), mpz_class(12)) / Rational(mpz_class(-14), mpz_class(3));
  CHECK(y == Rational(mpz_class(-1), mpz_class(8)));
}

TEST_CASE("the order is that of the reals") {
  const auto numbers = samples(60);
  for (const Rational& a : numbers) {
    for (const Rational& b : numbers) {
      CHECK((a < b) == ((b - a).sign() > 0));
      CHECK((a <= b) == !(b < a));
      CHECK((a == b) == (a <= b && b <= a));
    }
  }
}

TEST_CASE("equal numbers have equal hashes, and the sign and the order of the parts count") {
  for (const Rational& a : samples(60)) CHECK((a * 6 / 6).hash() == a.hash());
  CHECK(Rational(3).hash() != Rational(-3).hash());
  CHECK((Rational(2) / 3).hash() != (Rational(3) / 2).hash());
  CHECK(Rational(0).hash() != Rational(1).hash());
  CHECK((Rational(1) / 3).hash() != (Rational(1) / 5).hash());
  // A number that differs in a high limb only.
  CHECK((power(2, 64) + 1).hash() != (power(2, 65) + 1).hash());
}

TEST_CASE("power multiplies") {
  for (const Rational& a : samples(30)) {
    Rational product = 1;
    for (long n = 0; n < 6; ++n) {
      CHECK(power(a, n) == product);
      if (a != 0) CHECK(power(a, -n) * product == 1);
      product = product * a;
    }
  }
  CHECK(power(0, 0) == 1);
  CHECK(power(0, 5) == 0);
  CHECK_THROWS_AS(power(0, -1), std::domain_error);
}

TEST_CASE("power refuses what would exhaust memory, and nothing smaller") {
  CHECK_THROWS_AS(power(2, LONG_MAX), std::domain_error);
  CHECK_THROWS_AS(power(2, LONG_MIN), std::domain_error);
  CHECK_THROWS_AS(power(Rational(1) / 2, 1'000'000'000), std::domain_error);
  CHECK(power(1, LONG_MIN) == 1);
  CHECK(power(-1, LONG_MIN) == 1);
  CHECK(power(-1, LONG_MAX) == -1);
  CHECK(power(0, LONG_MAX) == 0);
  const long allowed = static_cast<long>(max_power_bits / Rational(2).bits());
  CHECK(power(2, allowed).bits() == static_cast<std::size_t>(allowed) + 2);
  CHECK_THROWS_AS(power(2, allowed + 1), std::domain_error);
}

TEST_CASE("sign, abs, bits and integers") {
  CHECK(Rational(-5).sign() == -1);
  CHECK(Rational(0).sign() == 0);
  CHECK(abs(Rational(-5)) == 5);
  CHECK(abs(Rational(5)) == 5);
  CHECK(Rational(0).bits() == 2);
  CHECK((Rational(-8) / 3).bits() == 6);
  CHECK((Rational(8) / 4).is_integer());
  CHECK_FALSE((Rational(8) / 3).is_integer());
}
