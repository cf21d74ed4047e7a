#include "kernel/reader/sequents.hpp"

#include "malformed_text.hpp"

#include <doctest/doctest.h>

#include <string>

namespace assay::kernel {

namespace {

const Term x = Term::variable("x");
const Term y = Term::variable("y");

Term number(long value) { return Term::number(exact::Rational(value)); }

Sequent sequent(const std::string& text) {
  Definitions known;
  known.add({"f", {"x"}, x * x});
  known.add({"p", {"x", "y"}, power(x, y)});
  known.add({"unit", {}, number(1)});
  Tokens tokens(text);
  return read_sequent(tokens, known);
}

}  // namespace

TEST_CASE("read_sequent: variables, assumptions, claim") {
  const Domain unit = Domain::closed(number(0), number(1));
  const Sequent expected{{{{"x", unit}, {"y", unit}, {"z", {{x, false}, {}}}}, {x<y, y> number(0)}},
                         claim(Term::call("f", {x}) <= y)};
  CHECK(sequent("for x, y in [0, 1], z in [x, inf) assume x < y and y > 0 show f(x) <= y") ==
        expected);
  CHECK(sequent("for x, y in [0, 1]\nfor z in [x, inf)\nassume x < y\nassume y > 0\n"
                "show f(x) <= y") == expected);
  CHECK(sequent("show 1 <= 2") == Sequent{{}, claim(number(1) <= number(2))});
}

TEST_CASE("read_sequent: names are introduced once and before they are used") {
  const auto bad = [](const std::string& text, std::size_t column, std::string_view words) {
    check_malformed([&] { sequent(text); }, {1, column}, words);
  };
  bad("for x, x in R show x = x", 8, "a variable already");
  bad("for x in R for x in R show x = x", 16, "a variable already");
  bad("for x in [0, x] show x = x", 14, "unknown variable 'x'");
  bad("for x, y in [x, 3] show x = x", 14, "unknown variable 'x'");
  bad("for f in R show f = f", 5, "defined already");
  bad("assume x > 0 for x in R show x > 0", 8, "unknown variable 'x'");
  bad("for x in R show y > 0", 17, "unknown variable 'y'");
  bad("for x in R", 11, "'show'");
  bad("for x R show x = x", 7, "',' or 'in'");
}

TEST_CASE("read_sequent: an empty domain would make everything true of it") {
  const auto empty = [](const std::string& domain) {
    const auto of_variable = malformed([&] { sequent("for x in " + domain + " show 1 < 0"); });
    REQUIRE(of_variable);
    CHECK(of_variable->message().find("is empty, or not seen") != std::string::npos);
    CHECK(of_variable->place() == Place{1, 10});
    for (const std::string& claim :
         {"x is strictly increasing in x over " + domain,
          "derivative of x in x over " + domain + " is 2", "x has no root x in " + domain,
          "x has a root x in R at x in " + domain, "maximum of x over x in " + domain + " is 1",
          "maximum of x over x in R is in " + domain,
          "maximum of x over x in R is 1 at x in " + domain, "{ x in " + domain + " : x > 0 } = R",
          "{ x in R : x > 0 } = " + domain})
      check_malformed([&] { sequent("show " + claim); }, {1, 6}, "is empty, or not seen");
  };
  empty("[1, 0]");
  empty("(0, 0]");
  empty("(0, 0)");
  empty("[pi, 3]");
  empty("[sqrt(2), sqrt(2))");
  empty("[sqrt(-1), inf)");
  empty("(-inf, 1/0]");
  empty("[unit, 0]");
  const auto nonempty = [](const std::string& domain) {
    CHECK_NOTHROW(sequent("for x in " + domain + " show 1 < 0"));
  };
  nonempty("[0, 0]");
  nonempty("(0, 1e-1000)");
  nonempty("[3, pi]");
  nonempty("[sqrt(2), sqrt(2)]");
  nonempty("(-inf, log(2)]");
  nonempty("[0, unit]");
  CHECK_NOTHROW(sequent("for x in R, y in [x, -x] show 1 < 0"));  // empty for some x only
}

TEST_CASE("read_sequent: what cannot be unfolded is malformed") {
  CHECK_NOTHROW(sequent("for x in R show p(x, 1/2) = 0"));
  check_malformed([] { sequent("for x in R show p(x, 2) = 0"); }, {1, 17},
                  "a whole number in an exponent");
  check_malformed([] { sequent("for x in R show x^unit = 0"); }, {1, 17},
                  "a whole number in an exponent");
}

}  // namespace assay::kernel
