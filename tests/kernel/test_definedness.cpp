// Tests side_conditions and known_defined: what is said to be defined is, also beside the poles and
// at the ends of domains.
#include "kernel/definedness.hpp"

#include "kernel/evaluate.hpp"
#include "kernel/function.hpp"
#include "kernel/rules/premises.hpp"
#include "kernel/rules/written.hpp"

namespace assay::kernel::testing {

namespace {

bool known(const std::string& t, const std::string& c, const std::vector<Theorem>& premises = {}) {
  return known_defined(term(t), context(c), premises);
}

bool is_defined_at(const Term& t, const exact::Rational& x) {
  const interval::Precision p(200);
  return evaluate(t, {{"x", Enclosure(x, p)}}, p).has_value();
}

bool holds_at(const std::vector<Relation>& all, const exact::Rational& x) {
  const interval::Precision p(200);
  for (const Relation& r : all) {
    const auto left = enclosure_of(r.left, {{"x", Enclosure(x, p)}}, p);
    const auto right = enclosure_of(r.right, {{"x", Enclosure(x, p)}}, p);
    REQUIRE(left);
    REQUIRE(right);
    if (!decides(r.comparison, *left - *right)) return false;
  }
  return true;
}

}  // namespace

TEST_CASE("side conditions hold exactly where an operation is defined") {
  std::vector<Term> all{term("1/x"), term("x^(-3)"), term("x^3"),   term("x^(1/2)"),
                        term("-x"),  term("x + 1"),  term("x - 1"), term("x*x")};
  for (const Function& f : functions())
    all.push_back(Term::apply(f.op, std::vector<Term>(f.arity, variable("x"))));
  for (const Term& t : all)
    for (long k = -24; k <= 24; ++k) {
      const exact::Rational x(mpz_class(k), mpz_class(8));
      CAPTURE(x.to_string());
      CHECK(is_defined_at(t, x) == holds_at(side_conditions(t), x));
    }
}

TEST_CASE("a defined name has no side conditions that are known") {
  CHECK_REFUSED(contains_call, side_conditions(Term::call("f", {variable("x")})));
  const Term call = Term::call("f", {});
  CHECK_REFUSED(contains_call, known_defined(call, {}, {}));
  CHECK_REFUSED(contains_call, known_defined(call, {{}, {equal(call, call)}}, {}));
}

TEST_CASE("total operations need nothing") {
  CHECK(
      known("exp(sin(x)*atan(y)) - min(x, max(y, pi))^2/4 + abs(erf(cosh(-x)))", "for x, y in R"));
}

TEST_CASE("each partial operation needs its side condition") {
  CHECK_FALSE(known("1/x", "for x in R"));
  CHECK_FALSE(known("log(x)", "for x in R"));
  CHECK_FALSE(known("x^(1/2)", "for x in [0, inf)"));
  CHECK_FALSE(known("sqrt(x)", "for x in R"));
  CHECK_FALSE(known("tan(x)", "for x in R"));
  CHECK_FALSE(known("asin(x)", "for x in [-1, inf)"));
  CHECK_FALSE(known("atanh(x)", "for x in [-1, 1]"));
  CHECK_FALSE(known("1 + exp(2*log(x))", "for x in R"));
  CHECK_FALSE(known("0*(1/0)", ""));
  CHECK_FALSE(known("1/0", ""));
}

TEST_CASE("a domain, an assumption or a premise gives the side condition") {
  CHECK(known("log(x) + 1/x + x^(1/2)", "for x in (0, inf)"));
  CHECK(known("sqrt(x)", "for x in [0, inf)"));
  CHECK(known("acosh(x)", "for x in [1, 2]"));
  CHECK(known("asin(x) + acos(x)", "for x in [-1, 1]"));
  CHECK(known("atanh(x)", "for x in (-1, 1)"));
  CHECK(known("tan(x)", "for x in R assume cos(x) != 0"));
  CHECK(known("1/x", "for x in R assume x < 0"));
  CHECK(known("1/(1 + exp(x))", "for x in R",
              {given("for y, x in R show y = y"), given("for x in R show 1 + exp(x) > 0")}));
}

TEST_CASE("what a relation mentions is defined where the relation holds") {
  CHECK(known("log(x)*2", "for x, y in R assume log(x) <= y"));
  CHECK(known("1/x", "for x in R", {given("for x in R show exp(1/x) != 7")}));
  CHECK(known("sqrt(y)", "for y in R, x in (-inf, sqrt(y)]"));
}

TEST_CASE("a premise of another context makes nothing defined") {
  const Theorem elsewhere = given("for x in (0, inf) show x > 0");
  CHECK_FALSE(known("log(x)", "for x in R", {elsewhere}));
  CHECK_FALSE(known("log(x)", "for x in R", {given("for x in R assume x != 3 show x > 0")}));
  CHECK(known("log(x)", "for x in R assume x > 3", {given("for x in R assume x != 3 show x > 0")}));
}

TEST_CASE("being undefined makes nothing defined, though it mentions the term") {
  CHECK_FALSE(known("log(-1)", "", {given("show log(-1) is undefined")}));
  CHECK_FALSE(known("log(x)", "for x in R", {given("for x in R show log(x) is undefined")}));
}

TEST_CASE("the terms inside a bound variable's scope are not defined outside of it") {
  const Theorem increasing = given("show log(x) is strictly increasing in x over (0, inf)");
  CHECK_FALSE(known("log(x)", "for x in R", {increasing}));
}

}  // namespace assay::kernel::testing
