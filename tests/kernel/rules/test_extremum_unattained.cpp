// Tests the rule extremum_unattained: nothing in the claimed place reaches the claimed value, or
// what another point reaches.
#include "kernel/rules/premises.hpp"
#include "kernel/rules/written.hpp"

namespace assay::kernel::testing {

namespace {

std::string refute(const std::string& s, const Substitution& point, const std::string& unreached,
                   const std::vector<Theorem>& premises = {}) {
  return answer([&] {
    const Theorem t = rules::extremum_unattained(sequent(s), point, given(unreached), premises);
    CHECK(t.context() == Context{});
    const auto* refuted = std::get_if<Refuted>(&t.claim());
    REQUIRE(refuted != nullptr);
    CHECK(*refuted->statement == sequent(s));
  });
}

const std::string no = std::string(describe(Reason::not_a_counterexample));
const std::string elsewhere = std::string(describe(Reason::premise_context));
const std::string outside = std::string(describe(Reason::premise_differs));

}  // namespace

TEST_CASE("a supremum that is not attained, and a value out of reach") {
  const std::string s = "show maximum of x over x in [0, 1) is 1";
  CHECK(refute(s, {{"x", n(0)}}, "for x in [0, 1) show x < 1") == "accepted");
  CHECK(refute("show maximum of x over x in [0, 1] is 1", {{"x", n(0)}},
               "for x in [0, 1] show x <= 1") == no);
  CHECK(refute("show maximum of x over x in [0, 1] is in (1, 2)", {{"x", n(0)}},
               "for x in [0, 1] show x <= 1") == "accepted");
  CHECK(refute("show maximum of x over x in [0, 1] is in [0, 1]", {{"x", n(0)}},
               "for x in [0, 1] show x <= 1") == no);
  CHECK(refute("show minimum of x over x in (0, 1] is 0", {{"x", n(1)}},
               "for x in (0, 1] show x > 0") == "accepted");
  CHECK(refute("show minimum of x over x in (0, 1] is 0", {{"x", n(1)}},
               "for x in (0, 1] show x < 2") == no);
}

TEST_CASE("a place in which every value is worse than at a point of the domain") {
  const std::string s = "show maximum of x over x in [0, 1] is in [0, 2] at x in [0, 1/2]";
  CHECK(refute(s, {{"x", n(1)}}, "for x in [0, 1] assume x <= 1/2 show x < 1") == "accepted");
  CHECK(refute(s, {{"x", n(1)}}, "for x in [0, 1] assume x <= 1/4 show x < 1") == elsewhere);
  CHECK(refute(s, {{"x", n(2)}}, "for x in [0, 1] assume x <= 1/2 show x < 2") == outside);
  CHECK(refute(s, {{"x", n(1)}}, "for x in [0, 1] assume x <= 1/2 show x <= 1") == no);
  CHECK(refute(s, {{"x", n(1)}}, "for x in [0, 1] assume x <= 1/2 show x < 2") == no);
}

TEST_CASE("constraints hold of the point and may be used by the premise") {
  const std::string s =
      "for a in [1, 2] show maximum of a*x over x in R where x <= a is in R at x in (-inf, 0)";
  const Substitution point{{"a", n(1)}, {"x", n(0)}};
  const std::string worse = "for x in R assume x <= 1 and x < 0 show 1*x < 1*0";
  CHECK(refute(s, point, worse) == "accepted");
  CHECK(refute(s, {{"a", n(1)}, {"x", n(3)}}, worse) == outside);
  CHECK(refute(s, {{"a", n(3)}, {"x", n(0)}}, worse) == outside);
  CHECK(refute(s, point, "for x in R assume x <= -1 and x < 0 show 1*x < 1*0") == elsewhere);
}

TEST_CASE("only extrema are refuted so") {
  CHECK(refute("for x in R show x^2 <= 3", {{"x", n(2)}}, "show 2^2 > 3") ==
        describe(Reason::wrong_claim_kind));
}

}  // namespace assay::kernel::testing
