#include "kernel/substitution.hpp"

#include "refusing.hpp"

#include <doctest/doctest.h>

#include <memory>
#include <string>
#include <vector>

namespace assay::kernel {

namespace {

const Term w = Term::variable("w");
const Term x = Term::variable("x");
const Term y = Term::variable("y");

Term number(long value) { return Term::number(exact::Rational(value)); }
const Domain reals = Domain::reals();

/// Claims of every kind about `free`, binding x where they bind.
std::vector<Claim> claims_about(const Term& free) {
  const Domain d{{free, false}, {}};
  return {Relations{{free < number(1), number(0) <= free}},
          Monotone{x * free, "x", d, false},
          Derivative{x * free, "x", d, free},
          Root{x * free, "x", d, Count::some, d},
          Extremum{false, x * free, {{"x", d, d}}, d, Attained::exactly_once, {x <= free}},
          LevelSet{"x", d, x < free, d},
          Undefined{free}};
}

}  // namespace

TEST_CASE("substitute: all at once, everywhere, and literals are folded as in reading") {
  CHECK(substitute(x - y, {{"x", y}, {"y", x}}) == y - x);
  CHECK(substitute(Term::apply(Op::sin, {x * x}), {{"x", y + y}}) ==
        Term::apply(Op::sin, {(y + y) * (y + y)}));
  CHECK(substitute(-x, {{"x", number(3)}}) == number(-3));
  CHECK(substitute(x / y, {{"x", number(1)}, {"y", number(4)}}) == number(1) / number(4));
  CHECK(substitute(number(1) / x, {{"x", number(0)}}).is(Op::divide));
  CHECK(substitute(Term::power_integer(x, -2), {{"x", y}}) == Term::power_integer(y, -2));
  CHECK(substitute(Term::call("f", {x}), {{"x", y}}) == Term::call("f", {y}));
  CHECK(substitute(x + y, {{"z", w}}) == x + y);
  CHECK(substitute(x < y, {{"x", w}}) == (w < y));
  CHECK(substitute(Domain{{x, true}, {y, false}}, {{"x", w}}) == Domain{{w, true}, {y, false}});
}

TEST_CASE("substitute: an integer put for an exponent is refused") {
  check_refused([] { substitute(power(x, y), {{"y", number(2)}}); }, Reason::not_substituted);
  check_refused([] { substitute(power(x, -y), {{"y", number(2)}}); }, Reason::not_substituted);
  check_refused(
      [] {
        substitute(power(x, number(1) / y), {{"y", number(1)}});
      },
      Reason::not_substituted);
  CHECK(substitute(power(x, y), {{"y", w}}) == power(x, w));
  CHECK(substitute(power(x, y), {{"x", number(2)}}) == power(number(2), y));
  const Term half = number(1) / number(2);
  CHECK(substitute(power(x, y), {{"y", half}}) == power(x, half));
}

TEST_CASE("substitute: in every part of every kind of claim") {
  const std::vector<Claim> before = claims_about(w);
  const std::vector<Claim> after = claims_about(y + number(1));
  for (std::size_t i = 0; i < before.size(); ++i)
    CHECK(substitute(before[i], {{"w", y + number(1)}}) == after[i]);
}

TEST_CASE("substitute: a bound variable is neither replaced nor captured") {
  const std::vector<Claim> all = claims_about(w);
  for (const Claim& c : all) {
    const bool binds =
        !std::holds_alternative<Relations>(c) && !std::holds_alternative<Undefined>(c);
    if (!binds) continue;
    check_refused([&] { substitute(c, {{"w", x + number(1)}}); }, Reason::variable_captured);
    check_refused([&] { substitute(c, {{"x", number(1)}}); }, Reason::variable_captured);
  }
}

TEST_CASE("substitute: a refuted statement is closed and stays as it is") {
  const Sequent wrong{{{{"w", reals}}, {}}, claim(w < number(0))};
  const Claim refuted = Refuted{std::make_shared<const Sequent>(wrong), std::nullopt};
  CHECK(substitute(refuted, {{"w", number(1)}}) == refuted);
}

TEST_CASE("substitute: shared terms stay small in memory, and limits hold") {
  Term shared = x + x;
  while (2 * shared.size() + 1 <= max_size / 4) shared = shared + shared;
  CHECK(substitute(shared, {{"x", y}}).size() == shared.size());
  check_refused([&] { substitute(shared, {{"x", shared}}); }, Reason::too_large);
  Term deep = x;
  for (int i = 0; i < 600; ++i) deep = -deep;
  check_refused([&] { substitute(deep, {{"x", deep}}); }, Reason::too_deep);
}

}  // namespace assay::kernel
