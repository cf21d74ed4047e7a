// Tests evaluate, enclosures and box_of: what they enclose, what stays exact, what is refused.
#include "kernel/evaluate.hpp"

#include "kernel/statement.hpp"

#include <doctest/doctest.h>

namespace assay::kernel {

namespace {

using exact::Rational;
using interval::Interval;

const interval::Precision bits{64};

Rational fraction(long a, long b) { return Rational(mpz_class(a), mpz_class(b)); }

Term term(const std::string& text) {
  return relation_of(statement("for x, y in R show " + text + " = 0")).left;
}

Interval set(const std::optional<Rational>& lower, bool open, const std::optional<Rational>& upper,
             bool open_above) {
  return interval::between({lower, open}, {upper, open_above}, bits);
}

Interval closed(long lower, long upper) { return set(lower, false, upper, false); }

std::optional<Interval> value(const std::string& text, const Interval& x) {
  return evaluate(term(text), {{"x", x}}, bits);
}

bool same(const std::optional<Interval>& a, const Interval& b) {
  return a && interval::is_subset(*a, b) && interval::is_subset(b, *a);
}

Interval coordinate(const std::string& text, const std::string& name = "x") {
  return box_of(statement(text + " show 0 = 0").context, bits).at(name);
}

}  // namespace

TEST_CASE("evaluation keeps ends and sides") {
  CHECK(same(value("x + 1", closed(0, 1)), closed(1, 2)));
  CHECK(same(value("1/x", set(0, true, 1, false)), set(1, false, std::nullopt, true)));
  CHECK(same(value("x*x", closed(-1, 2)), closed(0, 4)));
  CHECK(same(value("x^2", closed(-1, 2)), closed(0, 4)));
  CHECK(same(value("x*(x + 0)", closed(-1, 2)), closed(-2, 4)));
  CHECK(same(value("1/(1 + exp(-x))", interval::whole(bits)), set(0, true, 1, true)));
}

TEST_CASE("evaluation answers nothing where a term may be undefined") {
  CHECK_FALSE(value("1/x", closed(0, 1)));
  CHECK_FALSE(value("log(x)", closed(0, 1)));
  CHECK(value("log(x)", set(0, true, 1, false)));
  CHECK_FALSE(value("0*log(x)", closed(0, 1)));
  CHECK_FALSE(value("x^(-2)", closed(-1, 1)));
  CHECK_FALSE(value("0*(1/0)", closed(0, 1)));
  CHECK_FALSE(value("y", closed(0, 1)));
  CHECK_FALSE(evaluate(Term::call("f", {Term::number(1)}), {}, bits));
}

TEST_CASE("rationals stay exact") {
  const auto exact = [](const std::string& text, const Rational& x) {
    return enclosure_of(term(text), {{"x", Enclosure(x, bits)}}, bits)->exact();
  };
  CHECK(exact("3*x - 1", fraction(1, 3)) == Rational(0));
  CHECK(exact("abs(1/7 - x)/x^2 + min(x, 1) + max(x, 1)", fraction(1, 3)) ==
        fraction(4, 21) * Rational(9) + fraction(4, 3));
  CHECK(exact("exp(x - x) + log(1) - sqrt(4)", fraction(1, 3)) == Rational(-1));
  CHECK_FALSE(exact("exp(x)", fraction(1, 3)));
  CHECK_FALSE(exact("x^9999", fraction(1, 3)));
  CHECK(exact("x^(-1)", Rational(4)) == fraction(1, 4));
  CHECK_FALSE(enclosure_of(term("x^(-1)"), {{"x", Enclosure(Rational(0), bits)}}, bits));
}

TEST_CASE("boxes come from domains") {
  CHECK(same(coordinate("for x in (0, 1]"), set(0, true, 1, false)));
  CHECK(same(coordinate("for x in [0, inf)"), set(0, false, std::nullopt, true)));
  CHECK(same(coordinate("for x in R"), interval::whole(bits)));
  CHECK(same(coordinate("for y in [1, 2], x in [0, y)"), set(0, false, 2, true)));
  const Context third = statement("for x in [1/3, 1/3] show 0 = 0").context;
  CHECK(box_of(third, bits).at("x").exact() == fraction(1, 3));
}

TEST_CASE("an end that may be undefined bounds nothing") {
  const Term x = Term::variable("x");
  const Term y = Term::variable("y");
  const Context c{
      {{"y", Domain::closed(Term::number(-1), Term::number(1))}, {"x", Domain::closed(y / y, y)}},
      {}};
  CHECK(same(box_of(c, bits).at("x").interval(), set(std::nullopt, true, 1, false)));
}

TEST_CASE("assumptions narrow boxes") {
  CHECK(same(coordinate("for x in R assume x <= 2 and 0 < x"), set(0, true, 2, false)));
  CHECK(same(coordinate("for x in R assume x >= 2"), set(2, false, std::nullopt, true)));
  CHECK(same(coordinate("for x in R assume abs(x) < 2"), set(-2, true, 2, true)));
  CHECK(same(coordinate("for x in R assume 2 >= abs(x)"), closed(-2, 2)));
  CHECK(same(coordinate("for x in R assume x = 2"), closed(2, 2)));
  CHECK(same(coordinate("for y in [1, 3], x in R assume x < y"), set(std::nullopt, true, 3, true)));
  CHECK(same(coordinate("for y in [1, 3], x in R assume x > y"), set(1, true, std::nullopt, true)));
  // these say nothing of a box
  CHECK(same(coordinate("for x in R assume abs(x) >= 4"), interval::whole(bits)));
  CHECK(same(coordinate("for x in R assume x != 4"), interval::whole(bits)));
  CHECK(same(coordinate("for y in [-1, 1], x in R assume x <= 1/y"), interval::whole(bits)));
}

TEST_CASE("a box that is seen to be empty is refused") {
  const auto empty = [](const std::string& text) {
    return reason_of([&] { coordinate(text); }) == Reason::empty_domain;
  };
  CHECK(empty("for x in [0, 1] assume x < 0"));
  CHECK(empty("for x in [0, 1] assume x > 1"));
  CHECK(empty("for x in R assume abs(x) < 0"));
  CHECK_FALSE(empty("for x in [0, 1] assume x <= 0"));
  const Term third = Term::number(fraction(1, 3));
  const Context none{{{"x", {{third, true}, {third, false}}}}, {}};
  CHECK(reason_of([&] { box_of(none, bits); }) == Reason::empty_domain);
}

TEST_CASE("a relation is decided by the sign of a difference") {
  const Enclosure zero(Rational(0), bits);
  const Enclosure negative = set(std::nullopt, true, 0, true);
  const Enclosure nonnegative = set(0, false, 1, false);
  CHECK(decides(Comparison::less, negative));
  CHECK(decides(Comparison::not_equal, negative));
  CHECK(decides(Comparison::equal, zero));
  CHECK(decides(Comparison::less_equal, zero));
  CHECK(decides(Comparison::greater_equal, nonnegative));
  CHECK_FALSE(decides(Comparison::less, zero));
  CHECK_FALSE(decides(Comparison::greater, nonnegative));
  CHECK_FALSE(decides(Comparison::equal, nonnegative));
  CHECK_FALSE(decides(Comparison::not_equal, nonnegative));
  CHECK_FALSE(decides(Comparison::less_equal, nonnegative));
  CHECK_FALSE(decides(Comparison::greater_equal, negative));
}

}  // namespace assay::kernel
