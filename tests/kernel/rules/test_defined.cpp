// Tests the rule defined. What is known to be defined is tested in test_definedness.cpp.
#include "kernel/rules/premises.hpp"
#include "kernel/rules/written.hpp"

namespace assay::kernel::testing {

TEST_CASE("a term is defined where its side conditions are known") {
  const Context c = context("for x in (0, inf)");
  const Theorem t = rules::defined(c, term("log(x)"), {});
  CHECK(t.sequent() == sequent("for x in (0, inf) show log(x) = log(x)"));
  CHECK_REFUSED(not_known_defined, rules::defined(context("for x in R"), term("log(x)"), {}));
}

TEST_CASE("its premises are used in their own context only, and are remembered") {
  const std::vector<Theorem> premises{given("for x in R show sin(x) + 2 > 0")};
  const Theorem t = rules::defined(context("for x in R"), term("log(sin(x) + 2)"), premises);
  CHECK(t.rests_on_assumption());
  const std::vector<Theorem> elsewhere{given("for x in [0, 1] show sin(x) + 2 > 0")};
  CHECK_REFUSED(not_known_defined,
                rules::defined(context("for x in R"), term("log(sin(x) + 2)"), elsewhere));
}

TEST_CASE("an unknown variable or a defined name has no value") {
  CHECK_REFUSED(unknown_variable, rules::defined({}, term("x"), {}));
  CHECK_REFUSED(contains_call, rules::defined({}, Term::call("f", {}), {}));
}

}  // namespace assay::kernel::testing
