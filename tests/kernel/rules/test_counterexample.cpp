// Tests the rule counterexample: the point is one of the statement's, and the claim fails there.
#include "kernel/rules/premises.hpp"
#include "kernel/rules/written.hpp"

namespace assay::kernel::testing {

namespace {

std::string refute(const std::string& s, const Substitution& point, const std::string& negated,
                   const std::vector<Theorem>& premises = {}) {
  return answer([&] {
    const Theorem t = rules::counterexample(sequent(s), point, given(negated), premises);
    CHECK(t.context() == Context{});
    const auto* refuted = std::get_if<Refuted>(&t.claim());
    REQUIRE(refuted != nullptr);
    CHECK(*refuted->statement == sequent(s));
    CHECK_FALSE(refuted->undefined_everywhere);
    CHECK(t.rests_on_assumption());
  });
}

std::string reason(Reason r) { return std::string(describe(r)); }

}  // namespace

TEST_CASE("a point at which a relation fails refutes the statement") {
  CHECK(refute("for x in R show x^2 > 0", {{"x", n(0)}}, "show 0^2 <= 0") == "accepted");
  CHECK(refute("for x in R show x^2 > 0", {{"x", n(0)}}, "show 0^2 = 0") == "accepted");
  CHECK(refute("for x in R show x = x and 3 > x", {{"x", n(4)}}, "show 4 >= 3") == "accepted");
  CHECK(refute("for x, y in R show x < y", {{"x", term("pi")}, {"y", term("pi")}},
               "show pi >= pi") == "accepted");
}

TEST_CASE("a point at which it does not fail refutes nothing") {
  CHECK(refute("for x in R show x^2 >= 0", {{"x", n(0)}}, "show 0^2 <= 0") ==
        reason(Reason::not_a_counterexample));
  CHECK(refute("for x in R show x^2 > 0", {{"x", n(0)}}, "show 1^2 <= 0") ==
        reason(Reason::not_a_counterexample));
  CHECK(refute("for x in R show x^2 > 0", {{"x", n(0)}}, "show 0^2 >= 0") ==
        reason(Reason::not_a_counterexample));
  CHECK(refute("for x in R show x^2 > 0", {{"x", n(0)}}, "show 0^2 is undefined") ==
        reason(Reason::wrong_claim_kind));
}

TEST_CASE("the point lies in the domains") {
  const std::string s = "for x in [0, 1] show x >= 0";
  CHECK(refute(s, {{"x", n(-1)}}, "show -1 < 0") == reason(Reason::premise_differs));
  CHECK(refute("for x in (0, 1] show x > 1/2", {{"x", n(0)}}, "show 0 <= 1/2") ==
        reason(Reason::premise_differs));
  const std::string pi_domain = "for x in [0, pi] show x < 3";
  CHECK(refute(pi_domain, {{"x", n(3)}}, "show 3 >= 3") == reason(Reason::premise_differs));
  CHECK(refute(pi_domain, {{"x", n(3)}}, "show 3 >= 3", {given("show 3 <= pi")}) == "accepted");
}

TEST_CASE("the point satisfies the assumptions") {
  const std::string s = "for x, y in R assume x < y show x^2 < y^2";
  const Substitution point{{"x", n(-2)}, {"y", n(1)}};
  CHECK(refute(s, point, "show (-2)^2 >= 1^2") == "accepted");
  const Substitution outside{{"x", n(2)}, {"y", n(1)}};
  CHECK(refute(s, outside, "show 2^2 >= 1^2") == reason(Reason::premise_differs));
  const std::string partial = "for x in R assume sqrt(x) < 2 show x > 1";
  CHECK(refute(partial, {{"x", n(0)}}, "show 0 <= 1") == reason(Reason::premise_differs));
  CHECK(refute(partial, {{"x", n(0)}}, "show 0 <= 1", {given("show sqrt(0) < 2")}) == "accepted");
}

TEST_CASE("the point gives a closed, defined term to each variable and to nothing else") {
  const std::string s = "for x, y in R show x < y";
  CHECK(refute(s, {{"x", n(1)}}, "show 1 >= 0") == reason(Reason::unknown_variable));
  CHECK(refute(s, {{"x", n(1)}, {"y", term("z")}}, "show 1 >= 0") ==
        reason(Reason::unknown_variable));
  CHECK(refute(s, {{"x", n(1)}, {"y", n(0)}, {"z", n(0)}}, "show 1 >= 0") ==
        reason(Reason::unknown_variable));
  CHECK(refute("for x, y in R show y < 0", {{"x", term("log(-1)")}, {"y", n(0)}}, "show 0 >= 0") ==
        reason(Reason::not_known_defined));
}

TEST_CASE("premises about other points or under assumptions do not count") {
  CHECK(refute("for x in R show x > 0", {{"x", n(0)}}, "for x in (-1, 0) show 0 <= 0") ==
        reason(Reason::premise_context));
  CHECK(refute("for x in [0, pi] show x < 3", {{"x", n(3)}}, "show 3 >= 3",
               {given("for x in R assume 1 = 2 show 3 <= pi")}) == reason(Reason::premise_differs));
}

TEST_CASE("only relations are refuted so") {
  CHECK(refute("show x - 1 has a root x in R", {}, "show 1 = 1") ==
        reason(Reason::wrong_claim_kind));
}

}  // namespace assay::kernel::testing
