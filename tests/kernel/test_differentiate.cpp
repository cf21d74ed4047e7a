// Tests differentiate and differentiability: wherever the conditions hold the derivative is defined
// and the mean value theorem holds between near points, and the conditions are the strict ones.
#include <doctest/doctest.h>

#include "kernel/definedness.hpp"
#include "kernel/differentiate.hpp"
#include "kernel/evaluate.hpp"
#include "kernel/printer.hpp"
#include "kernel/rules/premises.hpp"

#include <algorithm>

using namespace assay::kernel;
using namespace assay::kernel::testing;
using assay::exact::Rational;
using assay::interval::Precision;

namespace {

const Term x = variable("x");
const Term y = variable("y");
const Precision bits(200);

Rational fraction(long a, long b) { return Rational(a) / Rational(b); }

Term sine_of(const Term& u) { return apply(Op::sin, u); }

/// Every operation, with the variable on each side that it has.
std::vector<Term> samples() {
  const Term half = n(1) / n(2);
  std::vector<Term> all{n(3),
                        Term::pi() * y,
                        x,
                        -x,
                        x + y,
                        y - x,
                        x - y,
                        x * x,
                        y * x,
                        x / y,
                        y / x,
                        sine_of(x) / (n(1) + x),
                        Term::power_integer(x, 0),
                        Term::power_integer(x, 1),
                        Term::power_integer(sine_of(x), 2),
                        Term::power_integer(x, 5),
                        Term::power_integer(x, -3),
                        power(x, half),
                        power(x, y),
                        power(y, x),
                        power(x, x),
                        power(n(2), sine_of(x)),
                        apply(Op::log, y) * x + apply(Op::sqrt, y)};
  for (const Op op :
       {Op::sqrt, Op::exp, Op::log, Op::sin, Op::cos, Op::tan, Op::asin, Op::acos, Op::atan,
        Op::sinh, Op::cosh, Op::tanh, Op::asinh, Op::acosh, Op::atanh, Op::erf, Op::abs}) {
    all.push_back(apply(op, x));
    all.push_back(apply(op, n(2) * x - y));
    all.push_back(apply(op, x * x));
  }
  for (const Op op : {Op::min, Op::max}) {
    all.push_back(Term::apply(op, {x, y}));
    all.push_back(Term::apply(op, {y, x * x}));
    all.push_back(Term::apply(op, {x * x, sine_of(x)}));
  }
  return all;
}

Box box(const Rational& lo, const Rational& hi, const Rational& other) {
  return {{"x", assay::interval::between({lo, false}, {hi, false}, bits)},
          {"y", assay::interval::point(other, bits)}};
}

/// Whether the enclosures decide that r holds at every point of the box.
bool certainly(const Relation& r, const Box& where) {
  const auto left = enclosure_of(r.left, where, bits);
  const auto right = enclosure_of(r.right, where, bits);
  return left && right && decides(r.comparison, *left - *right);
}

bool all_certainly(const std::vector<Relation>& all, const Box& where) {
  return std::all_of(all.begin(), all.end(),
                     [&](const Relation& r) { return certainly(r, where); });
}

}  // namespace

TEST_CASE("between two near points the slope of a term lies in its derivative's enclosure") {
  const Rational step = fraction(1, 1 << 20);
  for (const Term& t : samples()) {
    CAPTURE(print(t));
    const Term derivative = differentiate(t, "x");
    const auto conditions = differentiability(t, "x");
    int points = 0;
    for (long i = -40; i <= 40; ++i) {
      const Rational a = fraction(i, 13) + fraction(1, 101);
      const Rational b = a + step;
      const Rational other = fraction(7 + (i * i) % 5, 10);
      const Box between = box(a, b, other);
      if (!all_certainly(conditions, between)) continue;
      ++points;
      const auto at_a = evaluate(t, box(a, a, other), bits);
      const auto at_b = evaluate(t, box(b, b, other), bits);
      const auto slopes = evaluate(derivative, between, bits);
      REQUIRE(at_a);
      REQUIRE(at_b);
      REQUIRE(slopes);
      const auto slope = assay::interval::divide(*at_b - *at_a, assay::interval::point(step, bits));
      REQUIRE(slope);
      CHECK(assay::interval::intersection(*slope, *slopes));
    }
    CHECK(points > 5);
  }
}

TEST_CASE("a term is known to be defined wherever its conditions hold") {
  const Context plane{{{"x", Domain::reals()}, {"y", Domain::reals()}}, {}};
  for (const Term& t : samples()) {
    Context c = plane;
    for (const Relation& r : differentiability(t, "x")) c = c.with(r);
    CAPTURE(print(t));
    CHECK(known_defined(t, c, {}));
  }
}

TEST_CASE("a part without the variable is left out, so its derivative adds no condition") {
  CHECK(differentiate(apply(Op::log, y), "x") == n(0));
  CHECK(differentiate(y * x, "x") == y);
  CHECK(differentiate(x + y, "x") == n(1));
  CHECK(differentiate(Term::power_integer(x, 0), "x") == n(0));
  CHECK(differentiate(x / y, "x") == n(1) / y);
  CHECK(differentiate(Term::power_integer(x, 2), "x") == n(2) * x);
}

TEST_CASE("where x varies the conditions are strict, elsewhere those of being defined") {
  const auto conditions = [](const Term& t) { return differentiability(t, "x"); };
  using List = std::vector<Relation>;
  CHECK(conditions(apply(Op::sqrt, x)) == List{n(0) < x});
  CHECK(conditions(apply(Op::sqrt, y)) == List{n(0) <= y});
  CHECK(conditions(apply(Op::abs, x)) == List{not_equal(x, n(0))});
  CHECK(conditions(apply(Op::abs, y)).empty());
  CHECK(conditions(apply(Op::asin, x)) == List{n(-1) < x, x < n(1)});
  CHECK(conditions(apply(Op::acos, x)) == List{n(-1) < x, x < n(1)});
  CHECK(conditions(apply(Op::acosh, x)) == List{n(1) < x});
  CHECK(conditions(apply(Op::atanh, x)) == List{n(-1) < x, x < n(1)});
  CHECK(conditions(Term::apply(Op::min, {x, y})) == List{not_equal(x, y)});
  CHECK(conditions(Term::apply(Op::max, {y, x})) == List{not_equal(y, x)});
  CHECK(conditions(power(x, y)) == List{n(0) < x});
  CHECK(conditions(power(y, x)) == List{n(0) < y});
  CHECK(conditions(n(1) / x) == List{not_equal(x, n(0))});
  CHECK(conditions(x * (n(1) / y)) == List{not_equal(y, n(0))});
  CHECK(conditions(apply(Op::tan, x)) == List{not_equal(apply(Op::cos, x), n(0))});
  CHECK(conditions(apply(Op::sqrt, apply(Op::abs, x))) ==
        List{not_equal(x, n(0)), n(0) < apply(Op::abs, x)});
  CHECK(conditions(apply(Op::log, x) + apply(Op::log, x)) == List{n(0) < x});
}

TEST_CASE("a defined name has no derivative before it is unfolded") {
  CHECK_REFUSED(contains_call, differentiate(Term::call("f", {x}), "x"));
  CHECK_REFUSED(contains_call, differentiability(Term::call("f", {x}), "x"));
}

TEST_CASE("a derivative that is too large is refused, a shared part costs nothing") {
  Term tower = x;
  for (int i = 0; i < 15; ++i) tower = tower * tower;
  CHECK_REFUSED(too_large, differentiate(Term::power_integer(tower, 3) * tower * tower, "x"));
  CHECK_NOTHROW(differentiability(tower, "x"));
}
