#include "interval/policies.hpp"

#include "interval/interval.hpp"
#include "interval/sets.hpp"

#include <doctest/doctest.h>

#include <functional>
#include <stdexcept>

namespace assay::interval {
namespace {

using exact::Rational;
using testing::Chooser;
using testing::set;

struct Operation {
  const char* name;
  Endpoint (*down)(const Endpoint&, const Endpoint&);
  Endpoint (*up)(const Endpoint&, const Endpoint&);
  std::function<Rational(const Rational&, const Rational&)> exactly;
};

const Operation operations[] = {
    {"add", Rounding::add_down, Rounding::add_up, std::plus<Rational>()},
    {"sub", Rounding::sub_down, Rounding::sub_up, std::minus<Rational>()},
    {"mul", Rounding::mul_down, Rounding::mul_up, std::multiplies<Rational>()},
    {"div", Rounding::div_down, Rounding::div_up, std::divides<Rational>()},
};

TEST_CASE("each operation rounds an attained end in its own direction, tightly") {
  Chooser choose(1);
  for (const Operation& operation : operations) {
    CAPTURE(operation.name);
    for (int i = 0; i < 400; ++i) {
      const Precision p(2 + choose.below(60));
      const Precision q(2 + choose.below(60));
      const Rational x = choose.number(-100, 100, p);
      const Rational y = choose.number(-100, 100, q);
      const Endpoint a = point(x, largest(p, Precision(8))).lower();
      const Endpoint b = point(y, largest(q, Precision(8))).lower();
      if (y == 0 && operation.down == Rounding::div_down) continue;
      const Rational exact_result = operation.exactly(x, y);
      const Precision precise = largest(a.precision(), b.precision());
      const Interval expected = point(exact_result, precise);
      const Endpoint down = operation.down(a, b);
      const Endpoint up = operation.up(a, b);
      CHECK(down == expected.lower());
      CHECK(up == expected.upper());
      CHECK(down.precision() == precise);
      CHECK(up.precision() == precise);
    }
  }
}

// The ends -3, -3+0, 0, 0+0, 2, 2+0, -inf and so on, in the two kinds.
Endpoint at(int n) { return Endpoint(n); }
Endpoint after(int n) { return between({Rational(n), true}, {}, Precision(64)).lower(); }
Endpoint before(int n) { return between({}, {Rational(n), true}, Precision(64)).upper(); }
const Endpoint minus_infinity = Endpoint::minus_infinity(Precision(64));
const Endpoint plus_infinity = Endpoint::plus_infinity(Precision(64));

TEST_CASE("an open operand opens the sum") {
  CHECK(Rounding::add_down(at(1), after(2)) == after(3));
  CHECK(Rounding::add_up(before(1), at(2)) == before(3));
  CHECK(Rounding::sub_down(at(1), before(2)) == after(-1));
  CHECK(Rounding::sub_up(at(1), after(2)) == before(-1));
  CHECK(Rounding::add_down(minus_infinity, at(2)) == minus_infinity);
  CHECK(Rounding::sub_up(plus_infinity, minus_infinity) == plus_infinity);
  CHECK_THROWS_AS(Rounding::add_down(minus_infinity, plus_infinity), std::logic_error);
  CHECK_THROWS_AS(Rounding::sub_up(plus_infinity, plus_infinity), std::logic_error);
}

TEST_CASE("an attained zero factor attains the product, an open one does not") {
  CHECK(Rounding::mul_down(at(0), after(2)) == at(0));
  CHECK(Rounding::mul_down(after(2), at(0)) == at(0));
  CHECK(Rounding::mul_down(at(0), after(0)) == at(0));
  CHECK(Rounding::mul_down(after(0), at(2)) == after(0));
  CHECK(Rounding::mul_down(at(2), after(0)) == after(0));
  CHECK(Rounding::mul_up(at(0), before(2)) == at(0));
  CHECK(Rounding::mul_up(after(0), before(0)) == before(0));
  CHECK(Rounding::mul_down(before(0), before(0)) == after(0));
  CHECK(Rounding::mul_up(after(3), at(-1)) == before(-3));
  CHECK(Rounding::mul_up(at(-3), minus_infinity) == plus_infinity);
}

TEST_CASE("zero times infinity is refused") {
  CHECK_THROWS_AS(Rounding::mul_down(at(0), plus_infinity), std::logic_error);
  CHECK_THROWS_AS(Rounding::mul_up(after(0), plus_infinity), std::logic_error);
  CHECK_THROWS_AS(Rounding::mul_up(minus_infinity, before(0)), std::logic_error);
}

TEST_CASE("a divisor that approaches zero gives infinity, with the sign of both") {
  CHECK(Rounding::div_up(at(1), after(0)) == plus_infinity);
  CHECK(Rounding::div_down(at(1), before(0)) == minus_infinity);
  CHECK(Rounding::div_up(at(-1), before(0)) == plus_infinity);
  CHECK(Rounding::div_down(at(-1), after(0)) == minus_infinity);
  CHECK(Rounding::div_down(minus_infinity, after(0)) == minus_infinity);
  CHECK(Rounding::div_down(at(0), after(0)) == at(0));
  CHECK(Rounding::div_up(at(0), before(0)) == at(0));
  CHECK(Rounding::div_down(at(0), plus_infinity) == at(0));
  CHECK(Rounding::div_down(after(0), plus_infinity) == after(0));
  CHECK(Rounding::div_down(at(3), plus_infinity) == after(0));
  CHECK(Rounding::div_up(at(3), minus_infinity) == before(0));
}

TEST_CASE("quotients without a limit are refused") {
  CHECK_THROWS_AS(Rounding::div_down(at(1), at(0)), std::logic_error);
  CHECK_THROWS_AS(Rounding::div_down(at(0), at(0)), std::logic_error);
  CHECK_THROWS_AS(Rounding::div_up(after(0), after(0)), std::logic_error);
  CHECK_THROWS_AS(Rounding::div_down(after(0), before(0)), std::logic_error);
  CHECK_THROWS_AS(Rounding::div_up(plus_infinity, plus_infinity), std::logic_error);
}

TEST_CASE("no empty interval and no NaN comes into being") {
  CHECK_THROWS_AS(Interval(at(1), at(0)), std::logic_error);
  CHECK_THROWS_AS(Interval(after(0), at(0)), std::logic_error);
  CHECK_THROWS_AS(Interval(at(0), before(0)), std::logic_error);
  CHECK_THROWS_AS(Interval(after(0), before(0)), std::logic_error);
  CHECK_THROWS_AS(Interval::empty(), std::logic_error);
  CHECK_THROWS_AS(Checking::nan(), std::logic_error);
  CHECK_THROWS_AS(Checking::is_empty(at(1), at(0)), std::logic_error);
  // Boost's unchecked constructor makes it, the first operation refuses it.
  const Interval reversed(at(1), at(0), true);
  CHECK_THROWS_AS(reversed + reversed, std::logic_error);
  CHECK_NOTHROW(Interval(at(0), at(0)));
}

}  // namespace
}  // namespace assay::interval
