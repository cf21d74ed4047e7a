// Tests Taylor arithmetic against the symbolic derivative, at points and over boxes, and that it
// answers nothing where a derivative does not exist.
#include "kernel/taylor_series.hpp"

#include "kernel/differentiate.hpp"
#include "kernel/statement.hpp"

#include <doctest/doctest.h>

namespace assay::kernel {

namespace {

using exact::Rational;
using interval::Interval;

const interval::Precision bits{200};

Rational fraction(long a, long b) { return Rational(mpz_class(a), mpz_class(b)); }

Term term(const std::string& text) {
  return relation_of(statement("for x, y in R show " + text + " = 0")).left;
}

Interval between(const Rational& lower, const Rational& upper) {
  return interval::between({lower, false}, {upper, false}, bits);
}

std::optional<Series> series(const std::string& text, const Enclosure& x, int order) {
  return taylor_series(term(text), "x", {{"x", x}, {"y", Enclosure(fraction(3, 7), bits)}}, order,
                       bits);
}

/// f^(k)/k! at x, by differentiating the term k times.
Enclosure coefficient(const Term& t, int k, const Enclosure& x) {
  Term derivative = t;
  Rational factorial = 1;
  for (int i = 1; i <= k; ++i) {
    derivative = differentiate(derivative, "x");
    factorial = factorial * Rational(i);
  }
  const Box box{{"x", x}, {"y", Enclosure(fraction(3, 7), bits)}};
  return *divide(*enclosure_of(derivative, box, bits), Enclosure(factorial, bits));
}

bool narrow(const Interval& a) {
  const auto width = *interval::upper_end(a).value - *interval::lower_end(a).value;
  return width < Rational(1) / exact::power(Rational(2), 120);
}

}  // namespace

TEST_CASE("the coefficients are those of the repeated derivative") {
  const std::vector<std::string> functions{"x + y",
                                           "x - 3*x^2",
                                           "x*exp(x)*y",
                                           "y/(1 + x^2)",
                                           "x^7",
                                           "x^(-3)",
                                           "x^(1/3)",
                                           "x^y",
                                           "y^x",
                                           "(x + 2)^(x*y)",
                                           "sqrt(1 + x)",
                                           "exp(x^2)",
                                           "log(x + y)",
                                           "sin(3*x)",
                                           "cos(x*y)",
                                           "tan(x)",
                                           "asin(x/2)",
                                           "acos(x*x)",
                                           "atan(3*x)",
                                           "sinh(x*x)",
                                           "cosh(2*x)",
                                           "tanh(x - 1)",
                                           "asinh(x + x^2)",
                                           "acosh(2 + x)",
                                           "atanh(x/3)",
                                           "erf(x - y)",
                                           "abs(x - 1)",
                                           "abs(x + 1)",
                                           "min(x, y + 1)",
                                           "max(x*x, 2)",
                                           "max(2, x)",
                                           "-x*sqrt(x)",
                                           "(x + y)*(x + y)",
                                           "1/(1 + exp(-x))"};
  for (const std::string& text : functions) {
    CAPTURE(text);
    const Enclosure x(fraction(1, 3), bits);
    const std::optional<Series> taylor = series(text, x, 4);
    REQUIRE(taylor);
    const Enclosure wide = between(fraction(5, 16), fraction(3, 8));
    const std::optional<Series> over = series(text, wide, 4);
    REQUIRE(over);
    for (int k = 0; k <= 4; ++k) {
      CAPTURE(k);
      const auto i = static_cast<std::size_t>(k);
      const Enclosure expected = coefficient(term(text), k, x);
      CHECK(narrow((*taylor)[i]));
      CHECK(interval::intersection((*taylor)[i], expected).has_value());
      CHECK(interval::is_subset((*taylor)[i], (*over)[i]));
    }
  }
}

TEST_CASE("coefficients that are rational stay exact") {
  const std::optional<Series> h = series("x - x^3/6 - sin(x)", Enclosure(Rational(0), bits), 5);
  for (std::size_t k = 0; k <= 4; ++k) CHECK((*h)[k].is_zero());
  CHECK((*h)[5].exact() == fraction(-1, 120));
  const std::optional<Series> s =
      series("1/4 - 1/(1 + exp(-x))*(1 - 1/(1 + exp(-x)))", Enclosure(Rational(0), bits), 2);
  CHECK((*s)[0].is_zero());
  CHECK((*s)[1].is_zero());
  CHECK((*s)[2].exact() == fraction(1, 16));
  CHECK((*series("(3*x - 1)^2", Enclosure(fraction(1, 3), bits), 3))[1].is_zero());
  CHECK((*series("sqrt(y)", interval::whole(bits), 2))[1].is_zero());
}

TEST_CASE("nothing is said where a derivative may not exist") {
  const Enclosure around = between(-1, 1);
  const Enclosure from_zero = between(0, 1);
  for (const std::string text :
       {"abs(x)", "sqrt(abs(x))", "1/x", "min(x, 0)", "max(-x, x)", "sqrt(x^2)", "x^(-2)", "log(x)",
        "asin(x)", "acos(x)", "atanh(x)", "acosh(1 + x^2)", "tan(2*x)", "x^(1/3)", "x^x",
        "0*abs(x)", "0*sqrt(x + 1)"}) {
    CAPTURE(text);
    CHECK_FALSE(series(text, around, 1));
  }
  CHECK_FALSE(series("sqrt(x)", from_zero, 1));
  CHECK_FALSE(series("max(x, 0)", from_zero, 1));
  const Enclosure positive = interval::between({Rational(0), true}, {Rational(1), true}, bits);
  for (const std::string text : {"abs(x)", "sqrt(x)", "log(x)", "asin(x)", "max(x, 0)", "x^x"}) {
    CAPTURE(text);
    CHECK(series(text, positive, 1));
  }
  // a part without x must be defined, but need not have derivatives
  CHECK(series("x*abs(y - y)", around, 1));
  CHECK_FALSE(series("x + sqrt(-y)", around, 1));
}

}  // namespace assay::kernel
