// Tests the rule root_domain: a root in a wider domain, where the functions are defined.
#include "kernel/rules/premises.hpp"
#include "kernel/rules/written.hpp"

namespace assay::kernel::testing {

namespace {

std::string widened(const std::string& from, const std::string& to,
                    const std::vector<std::string>& premises = {}) {
  return answer([&] {
    const Sequent s = sequent("show " + to);
    std::vector<Theorem> others;
    for (const std::string& p : premises) others.push_back(given(p));
    rules::root_domain(s.context, std::get<Root>(s.claim), given("show " + from), others);
  });
}

std::string reason(Reason r) { return std::string(describe(r)); }

}  // namespace

TEST_CASE("root_domain: wherever the root is known to lie") {
  const std::string root = "x^2 - 2 has exactly one root x in [1, 2] at x in [5/4, 3/2]";
  CHECK(widened(root, "x^2 - 2 has a root x in R") == "accepted");
  CHECK(widened(root, "x^2 - 2 has a root x in (1, 7/4)") == "accepted");
  CHECK(widened(root, "x^2 - 2 has a root x in R at x in [0, 2]") == "accepted");
  CHECK(widened(root, "x^2 - 2 has a root x in (5/4, 2)") == reason(Reason::domain_differs));
  CHECK(widened(root, "x^2 - 2 has a root x in R at x in (5/4, 2)") ==
        reason(Reason::domain_differs));
  CHECK(widened("(x, y) has a root (x in [0, 1], y in [0, 1])",
                "(x, y) has a root (x in R, y in [0, 2])") == "accepted");
  CHECK(widened("(x, y) has a root (x in [0, 1], y in [0, 1])",
                "(x, y) has a root (x in R, y in [1/2, 2])") == reason(Reason::domain_differs));
}

TEST_CASE("root_domain: refuses a domain on which a function may be undefined") {
  const std::string root = "1 - 1/x has a root x in [1/2, 2]";
  CHECK(widened(root, "1 - 1/x has a root x in [-2, 2]") == reason(Reason::not_known_defined));
  CHECK(widened(root, "1 - 1/x has a root x in [0, 2]") == reason(Reason::not_known_defined));
  CHECK(widened(root, "1 - 1/x has a root x in (0, 2]") == "accepted");
  const std::string logarithm = "log(x^2 - 3) has a root x in ";
  CHECK(widened(logarithm + "[2, 2]", logarithm + "[2, 3]") == reason(Reason::not_known_defined));
  CHECK(widened(logarithm + "[2, 2]", logarithm + "[2, 3]", {"for x in [2, 3] show x^2 - 3 > 0"}) ==
        "accepted");
}

TEST_CASE("root_domain: a root only, of the same functions") {
  const std::string root = "x^2 - 1 has exactly one root x in [0, 2]";
  CHECK(widened(root, "x^2 - 1 has exactly one root x in [-2, 2]") == reason(Reason::not_unique));
  CHECK(widened(root, "x^2 - 1 has no root x in [-2, 2]") == reason(Reason::not_unique));
  CHECK(widened("x has no root x in [1, 2]", "x has a root x in R") == reason(Reason::not_a_root));
  CHECK(widened(root, "x^2 - 4 has a root x in R") == reason(Reason::premise_differs));
  CHECK(widened("0 = 0", "x has a root x in R") == reason(Reason::wrong_claim_kind));
}

}  // namespace assay::kernel::testing
