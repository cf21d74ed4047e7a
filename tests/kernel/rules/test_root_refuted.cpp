// Tests the rule root_refuted: too many roots inside the domain, or too few around it.
#include "kernel/rules/premises.hpp"
#include "kernel/rules/written.hpp"

namespace assay::kernel::testing {

namespace {

std::string refute(const std::string& s, const std::string& found, const Substitution& point = {},
                   const std::vector<Theorem>& premises = {}) {
  return answer([&] {
    const Theorem t =
        rules::root_refuted(sequent("show " + s), point, given("show " + found), premises);
    CHECK(t.context() == Context{});
    CHECK(t.rests_on_assumption());
  });
}

std::string reason(Reason r) { return std::string(describe(r)); }

}  // namespace

TEST_CASE("root_refuted: too many roots inside the domain") {
  const std::string f = "x^2 - 1 has ";
  const std::string one = f + "exactly one root x in [-2, 2]";
  CHECK(refute(one, f + "exactly 2 roots x in [-2, 2]") == "accepted");
  CHECK(refute(one, f + "exactly 2 roots x in [-1, 1]") == "accepted");
  CHECK(refute(one, f + "exactly 2 roots x in R at x in [-1, 1]") == "accepted");
  CHECK(refute(one, f + "exactly 2 roots x in R") == reason(Reason::domain_differs));
  CHECK(refute(f + "exactly one root x in [0, 2]", f + "exactly 2 roots x in [-2, 2]") ==
        reason(Reason::domain_differs));
  CHECK(refute(f + "no root x in [0, 2]", f + "a root x in (0, 2)") == "accepted");
  CHECK(refute(one, f + "exactly one root x in [0, 2]") == reason(Reason::not_a_counterexample));
  CHECK(refute(f + "a root x in [-2, 2]", f + "exactly 2 roots x in [-2, 2]") ==
        reason(Reason::not_a_counterexample));
}

TEST_CASE("root_refuted: too few roots around the domain") {
  const std::string f = "x^2 - 1 has ";
  CHECK(refute(f + "a root x in (0, 1)", f + "no root x in (-1, 1)") == "accepted");
  CHECK(refute(f + "a root x in (0, 1]", f + "no root x in (-1, 1)") ==
        reason(Reason::domain_differs));
  CHECK(refute(f + "exactly 3 roots x in [-2, 2]", f + "exactly 2 roots x in R") == "accepted");
  CHECK(refute(f + "exactly 2 roots x in [-2, 2]", f + "exactly one root x in [0, 2]") ==
        reason(Reason::domain_differs));
  CHECK(refute(f + "exactly 2 roots x in [-2, 2]", f + "a root x in R") ==
        reason(Reason::not_a_counterexample));
}

TEST_CASE("root_refuted: no root at the place that is claimed") {
  const std::string f = "x^2 - 2 has ";
  const std::string wrong = f + "exactly one root x in [0, 2] at x in [1, 7/5]";
  CHECK(refute(wrong, f + "no root x in [1, 7/5]") == "accepted");
  CHECK(refute(wrong, f + "no root x in (1, 7/5]") == reason(Reason::domain_differs));
  CHECK(refute(f + "exactly one root x in [0, 2] at x in [1, 3/2]", f + "no root x in [0, 1]") ==
        reason(Reason::domain_differs));
}

TEST_CASE("root_refuted: at a point of the statement's context only") {
  const std::string s = "x^2 - a has a root x in R";
  const auto at = [&](long a, const std::string& found) {
    return answer([&] {
      rules::root_refuted(sequent("for a in [-1, 1] show " + s), {{"a", n(a)}},
                          given("show " + found), {});
    });
  };
  CHECK(at(-1, "x^2 - (-1) has no root x in R") == "accepted");
  CHECK(at(-2, "x^2 - (-2) has no root x in R") == reason(Reason::premise_differs));
  CHECK(at(-1, "x^2 - (-2) has no root x in R") == reason(Reason::premise_differs));
}

TEST_CASE("root_refuted: refuses other functions, other claims, and a premise with assumptions") {
  const std::string s = "x has a root x in R";
  CHECK(refute(s, "x + 1 has no root x in R") == reason(Reason::premise_differs));
  CHECK(refute(s, "0 = 0") == reason(Reason::wrong_claim_kind));
  CHECK(refute("0 = 1", "x has no root x in R") == reason(Reason::wrong_claim_kind));
  CHECK(answer([&] {
          rules::root_refuted(sequent("show " + s), {},
                              given("for a in R assume a < a show x has no root x in R"), {});
        }) == reason(Reason::premise_context));
}

}  // namespace assay::kernel::testing
