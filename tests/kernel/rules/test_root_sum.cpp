// Tests the rule root_sum: roots are counted in two disjoint parts whose union is the domain.
#include "kernel/rules/premises.hpp"
#include "kernel/rules/written.hpp"

namespace assay::kernel::testing {

namespace {

std::string counted(const std::string& below, const std::string& above, const std::string& both,
                    const std::string& variable = "x",
                    const std::vector<std::string>& premises = {},
                    const std::string& context = "") {
  return answer([&] {
    const Sequent s = sequent(context + "show " + both);
    std::vector<Theorem> others;
    for (const std::string& p : premises) others.push_back(given(p));
    const Theorem t =
        rules::root_sum(s.context, std::get<Root>(s.claim), variable,
                        given(context + "show " + below), given(context + "show " + above), others);
    CHECK(t.sequent() == s);
  });
}

std::string reason(Reason r) { return std::string(describe(r)); }

/// "x^2 - 1 has NUMBER x in DOMAIN"
std::string roots(const std::string& number, const std::string& domain) {
  return "x^2 - 1 has " + number + " x in " + domain;
}
const std::string none = "no root";
const std::string one = "exactly one root";
const std::string two = "exactly 2 roots";

}  // namespace

TEST_CASE("root_sum: adds the numbers") {
  CHECK(counted(roots(one, "[-2, 0]"), roots(one, "(0, 2]"), roots(two, "[-2, 2]")) == "accepted");
  CHECK(counted(roots(one, "(-inf, 0)"), roots(one, "[0, inf)"), roots(two, "R")) == "accepted");
  CHECK(counted(roots(none, "(-1, 0]"), roots(one, "(0, 2]"), roots(one, "(-1, 2]")) == "accepted");
  CHECK(counted(roots(none, "(-1, 0]"), roots(none, "(0, 1)"), roots(none, "(-1, 1)")) ==
        "accepted");
  CHECK(counted(roots(one, "[1, 1]"), roots(none, "(1, 2]"), roots(one, "[1, 2]")) == "accepted");
  for (const std::string& wrong : {none, one, std::string("exactly 3 roots")})
    CHECK(counted(roots(one, "[-2, 0]"), roots(one, "(0, 2]"), roots(wrong, "[-2, 2]")) ==
          reason(Reason::not_unique));
}

TEST_CASE("root_sum: refuses parts that overlap or leave out a point") {
  CHECK(counted(roots(one, "[-2, 1]"), roots(one, "[1, 2]"), roots(two, "[-2, 2]")) ==
        reason(Reason::parts_do_not_cover));
  CHECK(counted(roots(one, "[-2, 1)"), roots(none, "(1, 2]"), roots(one, "[-2, 2]")) ==
        reason(Reason::parts_do_not_cover));
  CHECK(counted(roots(one, "[-2, 0]"), roots(one, "(1/2, 2]"), roots(two, "[-2, 2]")) ==
        reason(Reason::parts_do_not_cover));
  CHECK(counted(roots(one, "[-2, 0]"), roots(one, "(0, 2]"), roots(two, "[-2, 3]")) ==
        reason(Reason::parts_do_not_cover));
  CHECK(counted(roots(one, "[-2, 0]"), roots(one, "(0, 2]"), roots(two, "(-2, 2]")) ==
        reason(Reason::parts_do_not_cover));
  CHECK(counted(roots(one, "R"), roots(one, "R"), roots(two, "R")) ==
        reason(Reason::parts_do_not_cover));
}

TEST_CASE("root_sum: refuses parts that reach beyond the domain") {
  const auto at_c = [](const std::string& below, const std::string& above, const std::string& both,
                       const std::string& context) {
    return counted(below, above, both, "x", {}, context);
  };
  // [0, c] has the root 1, and (c, 1/2] is empty.
  CHECK(at_c(roots(one, "[0, c]"), roots(none, "(c, 1/2]"), roots(one, "[0, 1/2]"),
             "for c in [4, 5] ") == reason(Reason::domain_differs));
  CHECK(counted(roots(one, "[0, c]"), roots(none, "(c, 6]"), roots(one, "[0, 6]"), "x",
                {"for c in [4, 6] show 0 <= c"}, "for c in [4, 6] ") == "accepted");
  // [0, c] is empty, and (c, 2] has both roots.
  CHECK(at_c(roots(none, "[0, c]"), roots(two, "(c, 2]"), roots(two, "[0, 2]"),
             "for c in [-3, -2] ") == reason(Reason::domain_differs));
  // The cut is an end of the domain, and does not belong to it.
  CHECK(at_c(roots(one, "[0, c]"), roots(none, "(c, c)"), roots(one, "[0, c)"),
             "for c in [1, 1] ") == reason(Reason::domain_differs));
  CHECK(counted(roots(one, "[0, pi]"), roots(none, "(pi, 4]"), roots(one, "[0, 4]")) ==
        reason(Reason::domain_differs));
  CHECK(counted(roots(one, "[0, pi]"), roots(none, "(pi, 4]"), roots(one, "[0, 4]"), "x",
                {"show 0 <= pi and pi <= 4"}) == "accepted");
}

TEST_CASE("root_sum: refuses a root that is not the only one, and other functions") {
  CHECK(counted(roots("a root", "[-2, 0]"), roots(one, "(0, 2]"), roots(two, "[-2, 2]")) ==
        reason(Reason::not_unique));
  CHECK(counted(roots(one, "[-2, 0]"), roots("a root", "(0, 2]"), roots(two, "[-2, 2]")) ==
        reason(Reason::not_unique));
  CHECK(counted(roots(none, "[-1/2, 0]"), roots(one, "(0, 2]"), roots("a root", "[-1/2, 2]")) ==
        reason(Reason::not_unique));
  CHECK(counted(roots(one, "[-2, 0]"), "x has no root x in (0, 2]", roots(one, "[-2, 2]")) ==
        reason(Reason::premise_differs));
  CHECK(counted(roots(one, "[-2, 0]"), "0 = 0", roots(one, "[-2, 2]")) ==
        reason(Reason::wrong_claim_kind));
}

TEST_CASE("root_sum: in one variable of several; the others keep their domains") {
  const std::string f = "(x - y, x*y - 1) has ";
  const std::string below = f + one + " (x in [-2, 0], y in R)";
  CHECK(counted(below, f + one + " (x in (0, 2], y in R)", f + two + " (x in [-2, 2], y in R)") ==
        "accepted");
  CHECK(counted(below, f + one + " (x in (0, 2], y in [0, 2])",
                f + two + " (x in [-2, 2], y in R)") == reason(Reason::domain_differs));
  CHECK(counted(below, f + one + " (x in (0, 2], y in R)", f + two + " (x in [-2, 2], y in R)",
                "y") != "accepted");
  CHECK(counted(below, below, f + two + " (x in [-2, 0], y in R)", "z") ==
        reason(Reason::unknown_variable));
}

TEST_CASE("root_sum: the place holds the roots of both parts") {
  const std::string below = roots(one, "[-2, 0] at x = -1");
  const std::string above = roots(one, "(0, 2] at x in [0, 2]");
  CHECK(counted(below, above, roots(two, "[-2, 2] at x in [-1, 2]")) == "accepted");
  CHECK(counted(below, above, roots(two, "[-2, 2] at x in [-1, 1]")) ==
        reason(Reason::domain_differs));
  CHECK(counted(below, above, roots(two, "[-2, 2] at x in [0, 2]")) ==
        reason(Reason::domain_differs));
  CHECK(counted(below, roots(none, "(0, 1/2]"), roots(one, "[-2, 1/2] at x = -1")) == "accepted");
}

}  // namespace assay::kernel::testing
