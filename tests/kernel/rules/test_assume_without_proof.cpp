// Tests the rule assume_without_proof: nothing that rests on it is silent about that.
#include "kernel/rules/premises.hpp"
#include "kernel/rules/written.hpp"

namespace assay::kernel::testing {

TEST_CASE("an assumed sequent is the sequent, and says that it was assumed") {
  const Sequent s = sequent("for x in R show x > 3");
  const Theorem t = rules::assume_without_proof(s);
  CHECK(t.sequent() == s);
  CHECK(t.rests_on_assumption());
}

TEST_CASE("what is derived from it rests on it, at any distance") {
  const Theorem t = given("for x in R show x > 3");
  const Theorem copy = t;
  CHECK(copy.rests_on_assumption());
  const Theorem derived = rules::part(t.context(), relation("x != 3"), copy);
  CHECK(derived.rests_on_assumption());
  const std::vector<Theorem> both{rules::assumption(t.context(), relation("x = x")), derived};
  CHECK(rules::conjunction(t.context(), both).rests_on_assumption());
  CHECK_FALSE(both[0].rests_on_assumption());
}

TEST_CASE("an ill-formed sequent is not even assumed") {
  const Sequent unknown{{}, claim(relation("x = x"))};
  CHECK_REFUSED(unknown_variable, rules::assume_without_proof(unknown));
}

}  // namespace assay::kernel::testing
