// Tests the rule root_at: a point of the domain at which every function vanishes.
#include "kernel/rules/premises.hpp"
#include "kernel/rules/written.hpp"

namespace assay::kernel::testing {

namespace {

std::string found(const std::string& claim, const std::vector<std::string>& point,
                  const std::vector<std::string>& premises) {
  return answer([&] {
    const Sequent s = sequent(claim);
    std::vector<Term> terms;
    for (const std::string& p : point) terms.push_back(term(p));
    std::vector<Theorem> given_ones;
    for (const std::string& p : premises) given_ones.push_back(given(p));
    const Theorem t = rules::root_at(s.context, std::get<Root>(s.claim), terms, given_ones);
    CHECK(t.sequent() == s);
  });
}

std::string reason(Reason r) { return std::string(describe(r)); }

}  // namespace

TEST_CASE("root_at: a root wherever the point lies, exactly one where there is no other point") {
  const std::string at_1 = "show 1^2 - 1 = 0";
  CHECK(found("show x^2 - 1 has a root x in R", {"1"}, {at_1}) == "accepted");
  CHECK(found("show x^2 - 1 has a root x in [0, 1] at x = 1", {"1"}, {at_1}) == "accepted");
  CHECK(found("show x^2 - 1 has exactly one root x in [1, 1] at x = 1", {"1"}, {at_1}) ==
        "accepted");
  CHECK(found("show x^2 - 1 has exactly one root x in R at x = 1", {"1"}, {at_1}) ==
        reason(Reason::not_unique));
  CHECK(found("show x^2 - 1 has exactly one root x in [1, 2] at x = 1", {"1"}, {at_1}) ==
        reason(Reason::not_unique));
  CHECK(found("show x^2 - 1 has exactly 2 roots x in [1, 1]", {"1"}, {at_1}) ==
        reason(Reason::not_unique));
}

TEST_CASE("root_at: refuses a point outside of the domain or the place") {
  const std::string at_1 = "show 1^2 - 1 = 0";
  CHECK(found("show x^2 - 1 has a root x in (1, 2]", {"1"}, {at_1}) ==
        reason(Reason::not_in_domain));
  CHECK(found("show x^2 - 1 has a root x in R at x in [-2, 0]", {"1"}, {at_1}) ==
        reason(Reason::not_in_domain));
  CHECK(found("show x^2 - pi^2 has a root x in [3, 4]", {"pi"},
              {"show pi^2 - pi^2 = 0", "show 3 <= pi and pi <= 4"}) == "accepted");
  CHECK(found("show x^2 - pi^2 has a root x in [3, 4]", {"pi"}, {"show pi^2 - pi^2 = 0"}) ==
        reason(Reason::not_in_domain));
}

TEST_CASE("root_at: refuses where a function does not vanish or is not known to be defined") {
  CHECK(found("show (x, y - 1) has a root (x in R, y in R)", {"0", "1"},
              {"show 0 = 0", "show 1 - 1 = 0"}) == "accepted");
  CHECK(found("show (x, y - 1) has a root (x in R, y in R)", {"0", "1"}, {}) ==
        reason(Reason::premise_differs));
  CHECK(found("show (x, x - 1) has a root x in R", {"0"}, {"show 0 - 1 <= 0"}) ==
        reason(Reason::premise_differs));
  const std::string quotient = "show x/(x - 1) has a root x in [0, 1]";
  CHECK(found(quotient, {"0"}, {"show 0/(0 - 1) = 0"}) == reason(Reason::not_known_defined));
  CHECK(found("show x/(x - 1) has a root x in [0, 1)", {"0"},
              {"show 0/(0 - 1) = 0", "for x in [0, 1) show x - 1 != 0"}) == "accepted");
}

TEST_CASE("root_at: refuses a point of another size, and one that speaks of the bound variable") {
  CHECK(found("show (x, y) has a root (x in R, y in R)", {"0"}, {}) == reason(Reason::not_a_root));
  CHECK(found("show x - 1 has a root x in R", {"x"}, {}) == reason(Reason::unknown_variable));
}

}  // namespace assay::kernel::testing
