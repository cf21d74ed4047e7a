#include "prover/ladder/univariate.hpp"

#include <doctest/doctest.h>

#include <vector>

namespace assay::prover::ladder {

using exact::Rational;

namespace {

const std::vector<Univariate> polynomials = {
    {5},          {-1, 1},    {1, 0, 1}, {-2, 0, 1}, {Rational(1) / Rational(3), -7, 0, 2},
    {0, 0, 0, 1}, {4, -4, 1},
};

const std::vector<Rational> points = {-3, Rational(-1) / Rational(2), 0, 1,
                                      Rational(5) / Rational(7)};

}  // namespace

TEST_CASE("products, quotients and common divisors of polynomials") {
  for (const Univariate& p : polynomials) {
    for (const Univariate& q : polynomials) {
      const Univariate pq = product(p, q);
      CHECK(quotient(pq, q) == p);
      for (const Rational& at : points) CHECK(value(pq, at) == value(p, at) * value(q, at));
      const Univariate d = common_divisor(pq, q);
      CHECK(degree(d) == degree(q));
      CHECK(product(quotient(q, d), d) == q);
    }
  }
}

TEST_CASE("composition is evaluation at the inner polynomial") {
  for (const Univariate& p : polynomials)
    for (const Rational& scale : {Rational(-1), Rational(2), Rational(1) / Rational(3)})
      for (const Rational& at : points)
        CHECK(value(composed(p, scale, 5), at) == value(p, scale * at + Rational(5)));
}

TEST_CASE("the square divisor holds each factor half as often") {
  const Univariate a{-1, 1};
  const Univariate b{1, 0, 1};
  const Univariate a3b2 = product(product(product(a, a), a), product(b, b));
  CHECK(square_divisor(a3b2) == product(a, b));
  CHECK(square_divisor(product({7}, a)) == Univariate{1});
  CHECK(square_divisor(product(a3b2, a)) == product(product(a, a), b));
}

TEST_CASE("Bernstein coefficients give the polynomial back") {
  const Rational a = -2;
  const Rational b = Rational(3) / Rational(2);
  for (const Univariate& p : polynomials) {
    const auto coefficients = bernstein_coefficients(p, a, b);
    const std::size_t n = degree(p);
    REQUIRE(coefficients.size() == n + 1);
    for (const Rational& at : points) {
      const Rational s = (at - a) / (b - a);
      Rational sum;
      for (std::size_t k = 0; k <= n; ++k)
        sum = sum + coefficients[k] * binomial(n, k) * exact::power(s, static_cast<long>(k)) *
                        exact::power(Rational(1) - s, static_cast<long>(n - k));
      CHECK(sum == value(p, at));
    }
  }
}

}  // namespace assay::prover::ladder
