// Tests the rule part.
#include "kernel/rules/premises.hpp"
#include "kernel/rules/written.hpp"

namespace assay::kernel::testing {

TEST_CASE("a part of a conjunction holds, turned round or weakened") {
  const Context c = context("for x, y in R");
  const Theorem both = given("for x, y in R show x < y and x = 1");
  for (const std::string r : {"x < y", "y > x", "x <= y", "y != x", "x = 1", "1 >= x", "1 = x"}) {
    CAPTURE(r);
    const Theorem t = rules::part(c, relation(r), both);
    CHECK(t.sequent() == sequent("for x, y in R show " + r));
    CHECK(t.rests_on_assumption());
  }
  for (const std::string r : {"y < x", "x = y", "1 < y", "x < 1", "x != 1", "y = y"}) {
    CAPTURE(r);
    CHECK_REFUSED(no_such_part, rules::part(c, relation(r), both));
  }
}

TEST_CASE("the conjunction holds in the context") {
  const Theorem t = given("for x in (0, 1) show x < 1");
  CHECK_REFUSED(premise_context, rules::part(context("for x in R"), relation("x < 1"), t));
  const Theorem undefined = given("show log(-1) is undefined");
  CHECK_REFUSED(wrong_claim_kind, rules::part({}, relation("0 = 0"), undefined));
}

}  // namespace assay::kernel::testing
