// Tests the rule undefined: a violated side condition of the operation itself, or an undefined
// part.
#include "kernel/rules/premises.hpp"
#include "kernel/rules/written.hpp"

namespace assay::kernel::testing {

namespace {

std::string answer_for(const std::string& t, const std::string& violation,
                       const std::string& c = "for x in R") {
  return answer([&] {
    const Theorem proved = rules::undefined(context(c), term(t), given(c + " show " + violation));
    CHECK(proved.sequent() == Sequent{context(c), Undefined{term(t)}});
    CHECK(proved.rests_on_assumption());
  });
}

}  // namespace

TEST_CASE("each operation is undefined where its side condition fails, and accepted nowhere else") {
  const struct {
    std::string term, violation, possible;
  } rows[] = {
      {"1/x", "x = 0", "x <= 0"},
      {"x^(-2)", "x = 0", "x <= 0"},
      {"x^(1/2)", "x <= 0", "x != 0"},
      {"x^x", "0 >= x", "x < 1"},
      {"sqrt(x)", "x < 0", "x <= 0"},
      {"log(x)", "x <= 0", "x != 0"},
      {"tan(x)", "cos(x) = 0", "cos(x) <= 0"},
      {"asin(x)", "x < -1", "x <= -1"},
      {"acos(x)", "x > 1", "x >= 1"},
      {"acosh(x)", "x < 1", "x <= 1"},
      {"atanh(x)", "x >= 1", "x > 0"},
      {"atanh(x)", "-1 >= x", "x != -1"},
  };
  for (const auto& row : rows) {
    CAPTURE(row.term);
    CHECK(answer_for(row.term, row.violation) == "accepted");
    CHECK(answer_for(row.term, row.possible) == describe(Reason::not_undefined));
  }
}

TEST_CASE("a stronger violation implies the weaker one; one of several is enough") {
  CHECK(answer_for("log(x)", "x < 0") == "accepted");
  CHECK(answer_for("log(x)", "0 > x and x = x") == "accepted");
  CHECK(answer_for("log(x)", "x = 0") == "accepted");
  CHECK(answer_for("log(x)", "x > 0 and x != 0") == describe(Reason::not_undefined));
}

TEST_CASE("the violation is of the operation's own argument") {
  CHECK(answer_for("log(x + 1)", "x <= 0") == describe(Reason::not_undefined));
  CHECK(answer_for("1 + log(x)", "x <= 0") == describe(Reason::not_undefined));
  CHECK(answer_for("exp(x)", "x <= 0") == describe(Reason::not_undefined));
  CHECK(answer_for("x^0", "x = 0") == describe(Reason::not_undefined));
}

TEST_CASE("a term with an undefined part is undefined, not a part of an undefined term") {
  CHECK(answer_for("0*exp(log(x))", "log(x) is undefined") == "accepted");
  CHECK(answer_for("log(x)", "0*exp(log(x)) is undefined") == describe(Reason::not_undefined));
  CHECK(answer_for("log(x)", "log(x - 1) is undefined") == describe(Reason::not_undefined));
  CHECK(answer_for("log(x)", "log(x)*y has no root y in R") == describe(Reason::wrong_claim_kind));
}

TEST_CASE("the violation holds in the context") {
  const Theorem negative = given("for x in (-inf, 0] show x <= 0");
  CHECK_REFUSED(premise_context, rules::undefined(context("for x in R"), term("log(x)"), negative));
}

}  // namespace assay::kernel::testing
