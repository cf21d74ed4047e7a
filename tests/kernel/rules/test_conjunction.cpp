// Tests the rule conjunction.
#include "kernel/rules/premises.hpp"
#include "kernel/rules/written.hpp"

namespace assay::kernel::testing {

TEST_CASE("all relations of all premises hold together") {
  const std::vector<Theorem> premises{given("for x in R show x = x and x < 1"),
                                      given("for x in R assume x > 0 show x != 0"),
                                      given("show 0 < 1")};
  const Context c = context("for x in R assume x > 0");
  const Theorem t = rules::conjunction(c, premises);
  CHECK(t.sequent() ==
        sequent("for x in R assume x > 0 show x = x and x < 1 and x != 0 and 0 < 1"));
  CHECK(t.rests_on_assumption());
  CHECK_REFUSED(premise_context, rules::conjunction(context("for x in R"), premises));
  CHECK_REFUSED(premise_context,
                rules::conjunction(context("for x in [0, 1] assume x > 0"), premises));
}

TEST_CASE("no premises and other kinds of claim are refused") {
  CHECK_REFUSED(wrong_claim_kind, rules::conjunction({}, {}));
  const std::vector<Theorem> premises{given("show log(-1) is undefined")};
  CHECK_REFUSED(wrong_claim_kind, rules::conjunction({}, premises));
}

}  // namespace assay::kernel::testing
