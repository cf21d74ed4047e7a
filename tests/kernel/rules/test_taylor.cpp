// Tests the rule taylor: expansions prove bounds that are attained at the centre, where all the
// derivatives exist.
#include "kernel/statement.hpp"

#include <doctest/doctest.h>

namespace assay::kernel {

namespace {

using exact::Rational;

Rational fraction(long a, long b) { return Rational(mpz_class(a), mpz_class(b)); }

std::optional<Reason> refused(const std::string& text, const Rational& centre, int order,
                              const std::string& variable = "x") {
  return reason_of([&] {
    const Sequent s = statement(text);
    const Theorem proved =
        rules::taylor(s.context, relation_of(s), variable, centre, order, interval::Precision(64));
    CHECK(proved.sequent() == s);
  });
}

}  // namespace

TEST_CASE("bounds that are attained at the centre") {
  CHECK_FALSE(refused("for x in [0, 1] show x - x^3/6 <= sin(x)", 0, 5));
  CHECK_FALSE(refused("for x in [-1, 0] show x - x^3/6 >= sin(x)", 0, 5));
  CHECK_FALSE(refused("for x in [-1, 1] show cos(x) >= 1 - x^2/2", 0, 4));
  CHECK_FALSE(refused("for x in R show exp(x) >= 1 + x", 0, 2));
  CHECK_FALSE(refused("for x in [9/10, 11/10] show x*exp(1 - x) <= 1", 1, 2));
  CHECK_FALSE(refused("for x in [1/2, 3/2] show log(x) <= x - 1", 1, 2));
  CHECK_FALSE(
      refused("for x in [-1/32, 1/32] show 1/(1 + exp(-x))*(1 - 1/(1 + exp(-x))) <= 1/4", 0, 2));
  CHECK_FALSE(refused("for x in [1/4, 1/2] show (3*x - 1)^2 >= 0", fraction(1, 3), 2));
  CHECK_FALSE(refused("for x in [1/3, 1/2] show (3*x - 1)^3 >= 0", fraction(1, 3), 3));
}

TEST_CASE("a bound is strict where the centre is an open end") {
  CHECK_FALSE(refused("for x in (0, 1] show x - x^3/6 < sin(x)", 0, 5));
  CHECK(refused("for x in [0, 1] show x - x^3/6 < sin(x)", 0, 5) == Reason::not_enclosed);
  CHECK_FALSE(refused("for x in (1/3, 1] show (3*x - 1)^3 > 0", fraction(1, 3), 3));
  CHECK_FALSE(refused("for x in (0, 1] show sin(x) != x", 0, 3));
  CHECK(refused("for x in [0, 1] show sin(x) != x", 0, 3) == Reason::not_enclosed);
  CHECK_FALSE(refused("for x in [-1, 0) show exp(x) > 1 + x", 0, 2));
}

TEST_CASE("expansions about other points, with parameters") {
  CHECK_FALSE(refused("for x in [0, 1] show exp(x) <= 2719/1000", fraction(1, 2), 12));
  CHECK_FALSE(refused("for x in [-1/4, 1/4], y in [1, 2] show cos(x*y) <= 1", 0, 2));
  CHECK_FALSE(refused("for x in R show (x + 1)^2 - x^2 = 2*x + 1", 0, 3));
}

TEST_CASE("taylor refuses false relations") {
  CHECK(refused("for x in [-1, 1] show x - x^3/6 <= sin(x)", 0, 5) == Reason::not_enclosed);
  CHECK(refused("for x in [0, 1] show x - x^3/7 <= sin(x)", 0, 5) == Reason::not_enclosed);
  CHECK(refused("for x in R show exp(x) <= 1 + x", 0, 2) == Reason::not_enclosed);
  CHECK(refused("for x in R show exp(x) > 1 + x", 0, 2) == Reason::not_enclosed);
  CHECK(refused("for x in [-1, 1] show x^2 >= 1e-400", 0, 2) == Reason::not_enclosed);
  CHECK(refused("for x in [0, 1] show x - 1e-400 >= 0", 0, 1) == Reason::not_enclosed);
  CHECK(refused("for x in [1/4, 1/2] show (3*x - 1)^3 >= 0", fraction(1, 3), 3) ==
        Reason::not_enclosed);
}

TEST_CASE("taylor refuses where derivatives may not exist") {
  CHECK(refused("for x in [0, 1] show sqrt(x) <= (1 + x)/2", 1, 2) == Reason::not_differentiable);
  CHECK_FALSE(refused("for x in (1/100, 1] show sqrt(x) <= (1 + x)/2", 1, 2));
  CHECK(refused("for x in [-1, 1] show abs(x) >= x", 1, 1) == Reason::not_differentiable);
  CHECK_FALSE(refused("for x in (0, 1] show abs(x) >= x", 1, 1));
  CHECK(refused("for x in [-1, 2] show 1/x <= 2 - x + (x - 1)^2", 1, 2) ==
        Reason::not_differentiable);
  CHECK(refused("for x in (0, 1] show sqrt(x) >= 0", 0, 1) == Reason::not_differentiable);
  CHECK(refused("for x in [0, 1] show 0*log(x) = 0", 1, 1) == Reason::not_differentiable);
}

TEST_CASE("taylor refuses centres outside the domain and orders out of range") {
  CHECK(refused("for x in [0, 1] show exp(x) >= 1 + x", 2, 2) == Reason::not_in_domain);
  CHECK(refused("for x in [1, 2] show log(x) <= x", -1, 2) == Reason::not_in_domain);
  CHECK(refused("for x in [0, 1] show x >= 0", 0, 0) == Reason::wrong_order);
  CHECK(refused("for x in [0, 1] show x >= 0", 0, 65) == Reason::wrong_order);
  CHECK(refused("for x in [0, 1] show x >= 0", 0, -1) == Reason::wrong_order);
  CHECK_FALSE(refused("for x in [0, 1] show x >= 0", 0, 64));
  CHECK(refused("for x in [0, 1] show x >= 0", 0, 1, "y") == Reason::unknown_variable);
}

}  // namespace assay::kernel
