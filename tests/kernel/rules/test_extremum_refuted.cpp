// Tests the rule extremum_refuted: a value beyond the claimed interval, on the side that matters.
#include "kernel/rules/premises.hpp"
#include "kernel/rules/written.hpp"

namespace assay::kernel::testing {

namespace {

std::string refute(const std::string& s, const Substitution& point, const std::string& beyond,
                   const std::vector<Theorem>& premises = {}) {
  return answer([&] {
    const Theorem t = rules::extremum_refuted(sequent(s), point, given(beyond), premises);
    CHECK(t.context() == Context{});
    CHECK(t.rests_on_assumption());
    const auto* refuted = std::get_if<Refuted>(&t.claim());
    REQUIRE(refuted != nullptr);
    CHECK(*refuted->statement == sequent(s));
  });
}

std::string reason(Reason r) { return std::string(describe(r)); }

}  // namespace

TEST_CASE("a larger value refutes a maximum, a smaller one a minimum") {
  const std::string maximum = "show maximum of x^2 over x in [0, 2] is in [1, 3]";
  CHECK(refute(maximum, {{"x", n(2)}}, "show 2^2 > 3") == "accepted");
  CHECK(refute(maximum, {{"x", n(2)}}, "show 2^2 >= 3") == reason(Reason::premise_differs));
  CHECK(refute(maximum, {{"x", n(0)}}, "show 0^2 < 1") == reason(Reason::premise_differs));
  const std::string minimum = "show minimum of x^2 over x in [0, 2] is in [1, 3]";
  CHECK(refute(minimum, {{"x", n(0)}}, "show 0^2 < 1") == "accepted");
  CHECK(refute(minimum, {{"x", n(0)}}, "show 0^2 <= 1") == reason(Reason::premise_differs));
  CHECK(refute(minimum, {{"x", n(2)}}, "show 2^2 > 3") == reason(Reason::premise_differs));
}

TEST_CASE("an open end is refuted by its number, an infinite one by nothing") {
  const std::string open = "show maximum of x^2 over x in [0, 2] is in (1, 4)";
  CHECK(refute(open, {{"x", n(2)}}, "show 2^2 = 4") == "accepted");
  CHECK(refute(open, {{"x", n(2)}}, "show 4 <= 2^2") == "accepted");
  CHECK(refute("show minimum of x^2 over x in [0, 2] is in (0, 4)", {{"x", n(0)}},
               "show 0^2 <= 0") == "accepted");
  CHECK(refute("show maximum of x^2 over x in [0, 2] is in (5, inf)", {{"x", n(2)}},
               "show 2^2 > 3") == reason(Reason::not_a_counterexample));
}

TEST_CASE("the point lies in the range, for all variables of range and context") {
  const std::string s =
      "for a in [0, 1] show maximum of a*x + y over x in [0, 1], y in [a, 2] is 2";
  CHECK(refute(s, {{"a", n(1)}, {"x", n(1)}, {"y", n(2)}}, "show 1*1 + 2 > 2") == "accepted");
  CHECK(refute(s, {{"a", n(1)}, {"x", n(2)}, {"y", n(2)}}, "show 1*2 + 2 > 2") ==
        reason(Reason::premise_differs));
  CHECK(refute(s, {{"a", n(2)}, {"x", n(1)}, {"y", n(2)}}, "show 2*1 + 2 > 2") ==
        reason(Reason::premise_differs));
  CHECK(refute(s, {{"a", n(1)}, {"x", n(1)}}, "show 1*1 + 2 > 2") ==
        reason(Reason::unknown_variable));
  CHECK(refute("show maximum of x over x in [0, 1) is in [0, 1/2]", {{"x", n(1)}},
               "show 1 > 1/2") == reason(Reason::premise_differs));
}

TEST_CASE("the point satisfies the constraints") {
  const std::string s = "show maximum of x over x in R where x^2 <= 1 is 1/2";
  CHECK(refute(s, {{"x", n(1)}}, "show 1 > 1/2", {given("show 1^2 <= 1")}) == "accepted");
  CHECK(refute(s, {{"x", n(1)}}, "show 1 > 1/2") == reason(Reason::premise_differs));
}

TEST_CASE("the value is compared at the point itself") {
  const std::string s = "show maximum of x^2 over x in [0, 2] is in [1, 3]";
  CHECK(refute(s, {{"x", n(1)}}, "show 2^2 > 3") == reason(Reason::premise_differs));
  CHECK(refute(s, {{"x", n(2)}}, "for y in [0, 1] show 2^2 > 3") ==
        reason(Reason::premise_context));
}

TEST_CASE("only extrema are refuted so") {
  CHECK(refute("for x in R show x^2 <= 3", {{"x", n(2)}}, "show 2^2 > 3") ==
        reason(Reason::wrong_claim_kind));
}

}  // namespace assay::kernel::testing
