// Tests the rule undefined_at, and with it which terms each kind of claim demands to be defined.
#include "kernel/rules/premises.hpp"
#include "kernel/rules/written.hpp"

namespace assay::kernel::testing {

namespace {

std::string refute(const std::string& s, const Substitution& point, const std::string& t,
                   const std::string& undefined, const std::vector<Theorem>& premises = {}) {
  return answer([&] {
    const Theorem proved =
        rules::undefined_at(sequent(s), point, term(t), given(undefined), premises);
    CHECK(proved.context() == Context{});
    CHECK(proved.rests_on_assumption());
    const auto* refuted = std::get_if<Refuted>(&proved.claim());
    REQUIRE(refuted != nullptr);
    CHECK(*refuted->statement == sequent(s));
    CHECK_FALSE(refuted->undefined_everywhere);
  });
}

std::string reason(Reason r) { return std::string(describe(r)); }

const std::string log0 = "show log(0) is undefined";

}  // namespace

TEST_CASE("a relation demands all of its parts") {
  const std::string s = "for x in R show x = x and exp(1 + log(x)) >= 0";
  CHECK(refute(s, {{"x", n(0)}}, "log(x)", log0) == "accepted");
  CHECK(refute(s, {{"x", n(0)}}, "log(2*x)", "show log(2*0) is undefined") ==
        reason(Reason::no_such_part));
  CHECK(refute(s, {{"x", n(1)}}, "log(x)", log0) == reason(Reason::not_undefined));
  CHECK(refute(s, {{"x", n(0)}}, "log(x)", "show log(0) = log(0)") ==
        reason(Reason::not_undefined));
  CHECK(refute("for x in (0, 1] show log(x) <= 0", {{"x", n(0)}}, "log(x)", log0) ==
        reason(Reason::premise_differs));
  CHECK(refute(s, {{"x", n(0)}}, "log(x)", "for x in [2, 3] show log(0) is undefined") ==
        reason(Reason::premise_context));
}

TEST_CASE("inside a bound variable's scope the point lies in the bound domain") {
  const struct {
    std::string before, after;
  } kinds[] = {
      {"log(x) is strictly increasing in x over ", ""},
      {"derivative of log(x) in x over ", " is 1/x"},
      {"log(x) has exactly one root x in ", " at x = 1"},
      {"log(x) has a root x in ", ""},
      {"log(x) has no root x in ", ""},
      {"maximum of log(x) over x in ", " is in [0, 9]"},
      {"{x in ", ": 1 >= log(x)} = (0, 1]"},
  };
  for (const auto& kind : kinds) {
    CAPTURE(kind.before);
    const std::string closed = "show " + kind.before + "[0, 1]" + kind.after;
    const std::string open = "show " + kind.before + "(0, 1]" + kind.after;
    CHECK(refute(closed, {{"x", n(0)}}, "log(x)", log0) == "accepted");
    CHECK(refute(open, {{"x", n(0)}}, "log(x)", log0) == reason(Reason::premise_differs));
    CHECK(refute(closed, {}, "log(x)", "show log(0) is undefined") ==
          reason(Reason::unknown_variable));
  }
}

TEST_CASE("the given derivative is demanded as well") {
  CHECK(refute("show derivative of x in x over [0, 1] is x/x", {{"x", n(0)}}, "x/x",
               "show 0/0 is undefined") == "accepted");
}

TEST_CASE("an empty bound domain demands nothing inside") {
  // Over (a, 0) nothing is asked of log(a) for a = 0: there is no such x.
  const std::string s = "for a in [0, 1] show log(a)*x is strictly increasing in x over (a, 1)";
  CHECK(refute(s, {{"a", n(0)}}, "log(a)", log0) == reason(Reason::unknown_variable));
  CHECK(refute(s, {{"a", n(0)}, {"x", term("1/2")}}, "log(a)", log0) == "accepted");
  const std::string empty = "for a in [0, 1] show log(a)*x is strictly increasing in x over (0, a)";
  CHECK(refute(empty, {{"a", n(0)}, {"x", term("1/2")}}, "log(a)", log0) ==
        reason(Reason::premise_differs));
}

TEST_CASE("ends of domains, values, places and sets are demanded") {
  const Substitution point{{"a", n(0)}};
  const std::vector<std::string> claims{
      "x is strictly increasing in x over [log(a), 1]",
      "derivative of x in x over (0, log(a)) is 1",
      "x has a root x in [log(a), 1]",
      "x has a root x in R at x in [log(a), 1]",
      "x has no root x in [log(a), 1]",
      "maximum of -x^2 over x in [log(a), 1] is 0",
      "maximum of -x^2 over x in R is log(a)",
      "maximum of -x^2 over x in R is 0 at x = log(a)",
      "{x in R : x >= 0} = [log(a), inf)",
      "{x in [log(a), 1] : x >= 0} = [0, 1]",
  };
  for (const std::string& c : claims) {
    CAPTURE(c);
    CHECK(refute("for a in R show " + c, point, "log(a)", log0) == "accepted");
  }
  // A root that is not there has no place.
  const Root none{term("x"), "x", Domain::reals(), Count::none,
                  Domain::closed(term("log(0)"), term("1"))};
  CHECK_REFUSED(no_such_part, rules::undefined_at({{}, none}, {}, term("log(0)"), given(log0), {}));
}

TEST_CASE("to say that a term is undefined does not demand it") {
  CHECK(refute("for a in (-inf, 0] show log(a) is undefined", {{"a", n(0)}}, "log(a)", log0) ==
        reason(Reason::no_such_part));
}

TEST_CASE("the point gives defined terms that satisfy the context") {
  const std::string s = "for x, y in R assume x < y show log(x) >= y";
  CHECK(refute(s, {{"x", n(0)}, {"y", n(1)}}, "log(x)", log0) == "accepted");
  CHECK(refute(s, {{"x", n(0)}, {"y", n(0)}}, "log(x)", log0) == reason(Reason::premise_differs));
  CHECK(refute(s, {{"x", n(0)}}, "log(x)", log0) == reason(Reason::unknown_variable));
  CHECK(refute("for x in R show x >= 0", {{"x", term("log(0)")}}, "x", log0) ==
        reason(Reason::not_known_defined));
}

}  // namespace assay::kernel::testing
