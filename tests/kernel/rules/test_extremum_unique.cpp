// Tests the rule extremum_unique: an interior extremum is a root of the derivative.
#include "kernel/rules/premises.hpp"
#include "kernel/rules/written.hpp"

namespace assay::kernel::testing {

namespace {

const std::string only =
    "show maximum of x*(2 - x) over x in [0, 3] is 1 attained only at x in [1/2, 2]";
const std::string slope = "show derivative of x*(2 - x) in x over [1/2, 2] is 2 - 2*x";
const std::string root = "show 2 - 2*x has exactly one root x in [1/2, 2]";

std::string unique(const std::string& extremum, const std::string& derivative,
                   const std::string& zero) {
  return answer([&] {
    const Theorem known = given(extremum);
    const Theorem t = rules::extremum_unique({}, known, given(derivative), given(zero), {});
    Extremum once = std::get<Extremum>(known.claim());
    once.attained = Attained::exactly_once;
    CHECK(t.claim() == Claim(once));
  });
}

std::string changed(std::string text, const std::string& from, const std::string& to) {
  return text.replace(text.find(from), from.size(), to);
}

}  // namespace

TEST_CASE("extremum_unique: one root of the derivative in the place") {
  CHECK(unique(only, slope, root) == "accepted");
  CHECK(unique(changed(only, "attained only ", "attained "), slope, root) ==
        describe(Reason::not_unique));
  CHECK(unique(only, slope, changed(root, "exactly one", "a")) == describe(Reason::not_unique));
  CHECK(unique(only, slope, changed(root, "exactly one", "no")) == describe(Reason::not_unique));
  CHECK(unique(changed(only, "[0, 3] is", "[0, 3] where x <= 1 is"), slope, root) ==
        describe(Reason::not_unique));
}

TEST_CASE("extremum_unique: the place lies inside the domain and is the same everywhere") {
  const std::string differs = std::string(describe(Reason::domain_differs));
  CHECK(unique(changed(only, "[0, 3]", "[1/2, 3]"), slope, root) == differs);
  CHECK(unique(changed(only, "[0, 3]", "[0, 2]"), slope, root) == differs);
  CHECK(unique(changed(only, "[0, 3]", "R"), slope, root) == "accepted");
  CHECK(unique(only, changed(slope, "[1/2, 2]", "[1/2, 1]"), root) == differs);
  CHECK(unique(only, slope, changed(root, "[1/2, 2]", "[1/2, 1]")) == differs);
}

TEST_CASE("extremum_unique: the derivative is that of the function, the root that of the slope") {
  const std::string differs = std::string(describe(Reason::premise_differs));
  CHECK(unique(only, changed(slope, "x*(2 - x)", "x*(3 - x)"), root) == differs);
  CHECK(unique(only, slope, changed(root, "2 - 2*x", "2 - 3*x")) == differs);
  CHECK(unique(only, root, slope) == describe(Reason::wrong_claim_kind));
  CHECK(unique(slope, slope, root) == describe(Reason::wrong_claim_kind));
}

TEST_CASE("extremum_unique: over one variable") {
  const std::string two =
      "show maximum of x*(2 - x) over x in [0, 3], y in R is 1 attained only at x in [1/2, 2]";
  CHECK(unique(two, slope, root) == describe(Reason::not_unique));
}

}  // namespace assay::kernel::testing
