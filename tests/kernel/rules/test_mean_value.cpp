// Tests the rule mean_value: slopes and one value prove relations where terms are differentiable.
#include "kernel/statement.hpp"

#include <doctest/doctest.h>

namespace assay::kernel {

namespace {

using exact::Rational;

Rational fraction(long a, long b) { return Rational(mpz_class(a), mpz_class(b)); }

std::optional<Reason> refused(const std::string& text, const Point& centre) {
  return reason_of([&] {
    const Sequent s = statement(text);
    const Theorem proved =
        rules::mean_value(s.context, relation_of(s), centre, interval::Precision(64));
    CHECK(proved.sequent() == s);
  });
}

}  // namespace

TEST_CASE("mean_value proves what interval evaluation does not see") {
  CHECK_FALSE(refused("for x in [1/4, 1/2] show x*(1 - x) <= 1/4", {{"x", fraction(1, 2)}}));
  CHECK_FALSE(refused("for x in [1/4, 1/2] show x*(1 - x) > 1/8", {{"x", fraction(3, 8)}}));
  CHECK_FALSE(refused("for x in [0, 1] show exp(x) - x >= 1", {{"x", 0}}));
  CHECK_FALSE(refused("for x in (0, 1] show exp(x) - 9/10*x > 1", {{"x", 0}}));
  CHECK_FALSE(refused("for x, y in [0, 1] show x*y <= x + y", {{"x", 0}, {"y", 0}}));
  CHECK_FALSE(refused("for x in [0, 1], y in [1, 2] show (x - 1)*y <= 0", {{"x", 1}}));
  CHECK_FALSE(refused("for x in [0, inf) show exp(x) >= 1 + x/2", {{"x", 0}}));
}

TEST_CASE("ends that are no binary fractions stay sharp") {
  CHECK_FALSE(refused("for x in [1/3, 1] show 3*x + x^3 >= 1 + 1/27", {{"x", fraction(1, 3)}}));
  CHECK_FALSE(refused("for x in (1/3, 1] show 3*x > 1", {{"x", fraction(1, 3)}}));
  CHECK(refused("for x in [1/3, 1] show 3*x > 1", {{"x", fraction(1, 3)}}) == Reason::not_enclosed);
}

TEST_CASE("mean_value refuses false relations") {
  CHECK(refused("for x in [0, 1] show exp(x) - x > 1", {{"x", 0}}) == Reason::not_enclosed);
  CHECK(refused("for x in [0, 1] show exp(x) <= 1 + x", {{"x", 0}}) == Reason::not_enclosed);
  CHECK(refused("for x in [0, 1] show x = 0", {{"x", 0}}) == Reason::not_enclosed);
  // y is not at the centre
  CHECK(refused("for x, y in [0, 1] show x + y <= x", {{"x", 0}}) == Reason::not_enclosed);
}

TEST_CASE("mean_value refuses where the derivative may not exist") {
  CHECK(refused("for x in [0, 1] show sqrt(x) <= 2", {{"x", 1}}) == Reason::not_differentiable);
  CHECK_FALSE(refused("for x in [1/4, 1] show sqrt(x) <= 2", {{"x", 1}}));
  CHECK(refused("for x in [-1, 1] show abs(x) <= x", {{"x", 1}}) == Reason::not_differentiable);
  CHECK_FALSE(refused("for x in (0, 1] show abs(x) <= x", {{"x", 1}}));
  CHECK(refused("for x in [-1, 1] show 1/x <= 1", {{"x", 1}}) == Reason::not_differentiable);
  CHECK(refused("for x in [0, 2] show tan(x) >= 0", {{"x", 0}}) == Reason::not_differentiable);
  CHECK(refused("for x in (0, 1] show sqrt(x) >= 0", {{"x", 0}}).has_value());
  // a pole in a variable that is a parameter
  CHECK(refused("for x in [0, 1], y in [-1, 1] show x + 0*(1/y) >= 0", {{"x", 0}}) ==
        Reason::undefined_on_box);
}

TEST_CASE("the centre lies in the box") {
  CHECK(refused("for x in [0, 1] show x >= 0", {{"x", 2}}) == Reason::not_in_domain);
  CHECK(refused("for x in [0, 1] show x >= 0", {{"x", -1}}) == Reason::not_in_domain);
  CHECK(refused("for x in [0, 1] show x >= 0", {{"y", 0}}) == Reason::unknown_variable);
}

}  // namespace assay::kernel
