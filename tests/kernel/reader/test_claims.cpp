#include "kernel/reader/claims.hpp"

#include "malformed_text.hpp"

#include <doctest/doctest.h>

#include <string>

namespace assay::kernel {

namespace {

const Term w = Term::variable("w");
const Term x = Term::variable("x");
const Term y = Term::variable("y");

Term number(long value) { return Term::number(exact::Rational(value)); }
Domain closed(long lower, long upper) { return Domain::closed(number(lower), number(upper)); }

/// With the variable w; all of the text is read.
Claim claim(const std::string& text) {
  const std::set<std::string> names{"w"};
  Tokens tokens(text);
  Claim result = read_claim(tokens, {nullptr, &names});
  if (!tokens.at_end()) tokens.fail_expecting("the end");
  return result;
}

}  // namespace

TEST_CASE("read_claim: one text for each kind") {
  CHECK(claim("w <= 1 and w != 2") == Claim(Relations{{w <= number(1), not_equal(w, number(2))}}));
  CHECK(claim("w*x is strictly increasing in x over [0, w]") ==
        Claim(Monotone{w * x, "x", Domain::closed(number(0), w), true}));
  CHECK(claim("-x is strictly decreasing in x over R") ==
        Claim(Monotone{-x, "x", Domain::reals(), false}));
  CHECK(claim("derivative of w*x in x over R is w + 0*x") ==
        Claim(Derivative{w * x, "x", Domain::reals(), w + number(0) * x}));
  CHECK(claim("x - w has a root x in R at x in [0, 1]") ==
        Claim(Root{x - w, "x", Domain::reals(), Count::some, closed(0, 1)}));
  CHECK(claim("x has exactly one root x in R") ==
        Claim(Root{x, "x", Domain::reals(), Count::exactly_one, Domain::reals()}));
  CHECK(claim("x has exactly one root x in [0, 2] at x = 0") ==
        Claim(Root{x, "x", closed(0, 2), Count::exactly_one, closed(0, 0)}));
  CHECK(claim("x has no root x in [1, 2]") ==
        Claim(Root{x, "x", closed(1, 2), Count::none, Domain::reals()}));
  CHECK(claim("x - w has exactly 3 roots x in R at x in [0, 1]") ==
        Claim(Root{x - w, "x", Domain::reals(), Count{true, 3}, closed(0, 1)}));
  CHECK(claim("x has exactly 1 root x in R") == claim("x has exactly one root x in R"));
  CHECK(claim("{ x in R : w*x >= 1 } = [w, inf)") ==
        Claim(LevelSet{"x", Domain::reals(), w * x >= number(1), {{w, false}, {}}}));
  CHECK(claim("log(w - w) is undefined") == Claim(Undefined{Term::apply(Op::log, {w - w})}));
}

TEST_CASE("read_claim: roots of several functions, over several variables") {
  const Range over_x{"x", closed(0, 4), closed(1, 2)};
  const Range over_y{"y", Domain::reals(), Domain::reals()};
  CHECK(claim("(x + w, x*y) has exactly 2 roots (x in [0, 4], y in R) at x in [1, 2]") ==
        Claim(Root{{x + w, x * y}, {over_x, over_y}, Count{true, 2}}));
  CHECK(claim("(x + y) has a root (x in [0, 4], y in R) at x in [1, 2]") ==
        Claim(Root{{x + y}, {over_x, over_y}, Count::some}));
  CHECK(claim("(x, x - 1) has no root x in R") ==
        Claim(Root{{x, x - number(1)}, {{"x", Domain::reals(), Domain::reals()}}, Count::none}));
}

TEST_CASE("read_claim: an extremum, with and without its place") {
  const Range over_x{"x", closed(0, 4), closed(1, 2)};
  const Range over_y{"y", Domain::reals(), Domain::reals()};
  CHECK(claim("maximum of x*y over x in [0, 4], y in R is in [3, 5] attained exactly once, "
              "at x in [1, 2]") ==
        Claim(Extremum{true, x * y, {over_x, over_y}, closed(3, 5), Attained::exactly_once}));
  CHECK(claim("minimum of x over x in [0, 4] is 3 at x in [1, 2]") ==
        Claim(Extremum{false, x, {over_x}, closed(3, 3), Attained::somewhere}));
  CHECK(claim("maximum of x over x in [0, 4] is w attained, at x = w") ==
        Claim(Extremum{true,
                       x,
                       {{"x", closed(0, 4), Domain::closed(w, w)}},
                       Domain::closed(w, w),
                       Attained::somewhere}));
  const Claim both = claim("maximum of x + y over x in R, y in R is 1, at y = 3, x = 2");
  CHECK(both ==
        Claim(Extremum{true,
                       x + y,
                       {{"x", Domain::reals(), closed(2, 2)}, {"y", Domain::reals(), closed(3, 3)}},
                       closed(1, 1),
                       Attained::somewhere}));
}

TEST_CASE("read_claim: an extremum under constraints, attained only in its place") {
  const Range over_x{"x", closed(0, 4), closed(1, 2)};
  CHECK(claim("minimum of x over x in [0, 4] where x >= w and x != 2 is 3 "
              "attained only at x in [1, 2]") ==
        Claim(Extremum{false,
                       x,
                       {over_x},
                       closed(3, 3),
                       Attained::only_in_place,
                       {x >= w, not_equal(x, number(2))}}));
}

TEST_CASE("read_claim: a may be a variable, and a root may be named a") {
  const Term a = Term::variable("a");
  CHECK(claim("a has a root a in R") ==
        Claim(Root{a, "a", Domain::reals(), Count::some, Domain::reals()}));
}

TEST_CASE("read_claim: bound variables are new and are known where they are bound only") {
  const auto bad = [](const std::string& text, std::size_t column, std::string_view words) {
    check_malformed([&] { claim(text); }, {1, column}, words);
  };
  bad("w is strictly increasing in w over R", 29, "a variable already");
  bad("x*v is strictly increasing in x over R", 3, "unknown variable 'v'");
  bad("x is strictly increasing in x over [x, 1]", 37, "unknown variable 'x'");
  bad("x has a root x in [0, x]", 23, "unknown variable 'x'");
  bad("{ x in R : x >= 1 } = [x, 1]", 24, "unknown variable 'x'");
  bad("maximum of x over x in R is x", 29, "unknown variable 'x'");
  bad("maximum of x over x in R where y >= 1 is 1", 32, "unknown variable 'y'");
  bad("maximum of x over x in R, x in R is 1", 27, "bound twice");
  bad("x is undefined", 1, "unknown variable 'x'");
  bad("x <= 1", 1, "unknown variable 'x'");
}

TEST_CASE("read_claim: what is no claim is malformed") {
  const auto bad = [](const std::string& text, std::size_t column, std::string_view words) {
    check_malformed([&] { claim(text); }, {1, column}, words);
  };
  bad("w", 2, "a comparison");
  bad("w is increasing in x over R", 6, "'strictly'");
  bad("w is strictly monotone in x over R", 15, "'increasing' or 'decreasing'");
  bad("x has two roots", 7, "'a', 'no' or 'exactly'");
  bad("x has exactly two roots", 15, "'one'");
  bad("x has exactly 0 roots x in R", 15, "an integer");
  bad("x has exactly 3/2 roots x in R", 16, "'root'");
  bad("x has exactly 1.5 roots x in R", 15, "an integer");
  bad("x has a roots x in R", 9, "'root'");
  bad("x has a root x in R at y in R", 24, "does not bind 'y'");
  bad("x has a root x in R at x in R, x in R", 32, "a place already");
  bad("(x, y) has a root (x in R, x in R)", 28, "bound twice");
  bad("(x, z) has a root (x in R, y in R)", 5, "unknown variable 'z'");
  bad("(x, y) <= 1", 8, "'has'");
  bad("(x, y has a root x in R", 7, "')'");
  bad("x has no root x in R at x in R", 22, "the end, found 'at'");
  bad("x has a root x in R at x <= 1", 26, "'in' or '='");
  bad("maximum of x over x in R is 1 attained twice", 40, "the end, found 'twice'");
  bad("maximum of x over x in R is 1 attained exactly", 47, "'once'");
  bad("maximum of x over x in R is 1, y", 32, "'at'");
  bad("maximum of x over x in R is 1 attained only", 44, "'at'");
  bad("maximum of x over x in R where is 1", 32, "a term");
  bad("maximum of x over x in R is 1 at y = 1", 34, "does not bind 'y'");
  bad("maximum of x over x in R is 1 at x = 1, x = 2", 41, "a place already");
  bad("{ x in R : x >= 1 and x <= 2 } = R", 19, "'}'");
}

}  // namespace assay::kernel
