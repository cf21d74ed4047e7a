// Tests the rule assumption: a context gives what it says and no more.
#include "kernel/rules/premises.hpp"
#include "kernel/rules/written.hpp"

namespace assay::kernel::testing {

namespace {

std::string assume(const std::string& c, const std::string& r) {
  return answer([&] {
    const Theorem t = rules::assumption(context(c), relation(r));
    CHECK(t.context() == context(c));
    CHECK(t.claim() == claim(relation(r)));
    CHECK_FALSE(t.rests_on_assumption());
  });
}

const std::string refused{describe(Reason::not_an_assumption)};

}  // namespace

TEST_CASE("an assumption holds, turned round and weakened, not strengthened") {
  CHECK(assume("for x, y in R assume x < y", "x < y") == "accepted");
  CHECK(assume("for x, y in R assume x < y", "y > x") == "accepted");
  CHECK(assume("for x, y in R assume x < y", "x <= y") == "accepted");
  CHECK(assume("for x, y in R assume x < y", "y != x") == "accepted");
  CHECK(assume("for x, y in R assume x < y", "y < x") == refused);
  CHECK(assume("for x, y in R assume x <= y", "x < y") == refused);
  CHECK(assume("for x, y in R assume x != y", "x < y") == refused);
  CHECK(assume("for x, y in R", "x < y") == refused);
}

TEST_CASE("a variable lies in its domain") {
  CHECK(assume("for x in (0, 1]", "x > 0") == "accepted");
  CHECK(assume("for x in (0, 1]", "x <= 1") == "accepted");
  CHECK(assume("for x in (0, 1]", "x < 1") == refused);
  CHECK(assume("for x in [0, inf)", "x > 0") == refused);
  CHECK(assume("for x in R, y in [x, inf)", "x <= y") == "accepted");
}

TEST_CASE("what the context mentions is defined") {
  CHECK(assume("for x in R assume log(1/x) < 3", "log(1/x) = log(1/x)") == "accepted");
  CHECK(assume("for x in R assume log(1/x) < 3", "1/x = 1/x") == "accepted");
  CHECK(assume("for y in R, x in (sqrt(y), inf)", "sqrt(y) = sqrt(y)") == "accepted");
  CHECK(assume("for x in R assume log(1/x) < 3", "log(x) = log(x)") == refused);
  CHECK(assume("for x in R assume log(1/x) < 3", "1/x = x") == refused);
  CHECK(assume("for x in R assume log(1/x) < 3", "1/x <= 1/x") == refused);
}

TEST_CASE("literals compare and variables are defined without an assumption") {
  CHECK(assume("", "1/3 < 0.34") == "accepted");
  CHECK(assume("", "1/3 = 0.33") == refused);
  CHECK(assume("for x in R", "x = x") == "accepted");
  CHECK(assume("", "pi = pi") == "accepted");
  CHECK(assume("for x in R", "log(x) = log(x)") == refused);
  CHECK_REFUSED(unknown_variable, rules::assumption({}, relation("x = x")));
}

}  // namespace assay::kernel::testing
