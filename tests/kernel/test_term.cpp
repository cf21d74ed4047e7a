#include "kernel/function.hpp"
#include "kernel/term.hpp"
#include "refusing.hpp"

#include <doctest/doctest.h>

#include <set>
#include <stdexcept>
#include <string>

namespace assay::kernel {

namespace {

const Term x = Term::variable("x");
const Term y = Term::variable("y");

Term number(long value) { return Term::number(exact::Rational(value)); }

}  // namespace

TEST_CASE("term: equality is part by part, and does not depend on sharing") {
  CHECK(x + y == Term::variable("x") + Term::variable("y"));
  CHECK_FALSE(x + y == y + x);
  CHECK_FALSE(x + y == x - y);
  CHECK_FALSE(Term::power_integer(x, 2) == Term::power_integer(x, 3));
  CHECK_FALSE(Term::call("x", {}) == x);
  CHECK_FALSE(number(1) == number(2));
  CHECK((x + y).hash() == (Term::variable("x") + Term::variable("y")).hash());
}

TEST_CASE("term: the operators fold literals, and nothing that changes definedness") {
  CHECK(-number(3) == number(-3));
  CHECK(number(1) / number(4) == Term::number({mpz_class(1), mpz_class(4)}));
  CHECK((number(1) / number(0)).is(Op::divide));  // it stays undefined
  CHECK((number(0) / x).is(Op::divide));
  CHECK((number(1) + number(1)).is(Op::add));
  CHECK((-(-x)).is(Op::negate));
}

TEST_CASE("term: an integer exponent makes an integer power, every other one a real power") {
  CHECK(power(x, number(2)) == Term::power_integer(x, 2));
  CHECK(power(x, number(-2)).exponent() == -2);
  CHECK(power(x, y).is(Op::power));
  CHECK(power(x, number(1) / number(2)).is(Op::power));
  CHECK(power(x, Term::pi()).is(Op::power));
  CHECK_NOTHROW(power(x, number(max_exponent)));
  check_refused([] { power(x, number(max_exponent + 1)); }, Reason::too_large);
  check_refused([] { power(x, number(-max_exponent - 1)); }, Reason::too_large);
  check_refused([] { power(x, Term::number(exact::power(exact::Rational(10), 100))); },
                Reason::too_large);
  check_refused([] { Term::power_integer(x, max_exponent + 1); }, Reason::too_large);
  CHECK_THROWS_AS(Term::apply(Op::power, {x, number(2)}), std::logic_error);
}

TEST_CASE("term: a wrong number of arguments is an error of the program") {
  CHECK_THROWS_AS(Term::apply(Op::sqrt, {x, y}), std::logic_error);
  CHECK_THROWS_AS(Term::apply(Op::add, {x}), std::logic_error);
  CHECK_THROWS_AS(Term::apply(Op::min, {}), std::logic_error);
}

TEST_CASE("term: depth and size, counted as trees, have limits") {
  Term deep = x;
  while (deep.depth() < max_depth) deep = -deep;
  check_refused([&] { -deep; }, Reason::too_deep);
  check_refused([&] { x + deep; }, Reason::too_deep);
  check_refused([&] { Term::power_integer(deep, 2); }, Reason::too_deep);
  check_refused([&] { Term::call("f", {deep}); }, Reason::too_deep);

  Term large = x;
  while (2 * large.size() + 1 <= max_size) large = large + large;
  check_refused([&] { large + large; }, Reason::too_large);
  CHECK((x + y * x).size() == 5);
  CHECK((x + y * x).depth() == 3);
}

TEST_CASE("term: variables, parts, calls and closed terms") {
  const Term t = x * Term::apply(Op::sin, {y}) + Term::pi();
  CHECK(variables(t) == std::set<std::string>{"x", "y"});
  CHECK(occurs("y", t));
  CHECK_FALSE(occurs("z", t));
  CHECK(is_part(t, t));
  CHECK(is_part(Term::apply(Op::sin, {Term::variable("y")}), t));
  CHECK_FALSE(is_part(Term::apply(Op::sin, {x}), t));
  CHECK_FALSE(t.is_closed());
  CHECK((Term::pi() + number(1)).is_closed());
  CHECK_FALSE(t.has_call());
  CHECK((t + Term::call("f", {x})).has_call());
}

TEST_CASE("function: the table and the operations agree") {
  for (const Function& f : functions()) {
    CHECK(name_of(f.op) == f.name);
    CHECK(arity(f.op) == f.arity);
    CHECK(find_function(f.name)->op == f.op);
  }
  CHECK_FALSE(find_function("add"));
  CHECK_THROWS_AS(name_of(Op::add), std::logic_error);
}

}  // namespace assay::kernel
