// Tests the rule join: the parts of a domain cover it, and nothing but relations is joined.
#include "kernel/statement.hpp"

#include <doctest/doctest.h>

namespace assay::kernel {

namespace {

/// Whether a relation for x in `left` and for x in `right` is joined to one for x in `whole`.
std::optional<Reason> refused(const std::string& whole, const std::string& left,
                              const std::string& right, const std::string& before = "y in [1, 2]",
                              const std::string& claim = "x*y <= 7") {
  const auto in = [&](const std::string& domain) {
    return statement("for " + before + ", x in " + domain + " show " + claim);
  };
  const Sequent goal = in(whole);
  const Theorem a = rules::assume_without_proof(in(left));
  const Theorem b = rules::assume_without_proof(in(right));
  return reason_of([&] {
    const Theorem joined = rules::join(goal.context, "x", a, b);
    CHECK(joined.sequent() == goal);
    CHECK(joined.rests_on_assumption());
  });
}

}  // namespace

TEST_CASE("parts that cover are joined") {
  CHECK_FALSE(refused("[0, 2]", "[0, 1]", "[1, 2]"));
  CHECK_FALSE(refused("[0, 2]", "[0, 1)", "[1, 2]"));
  CHECK_FALSE(refused("[0, 2]", "[0, 1]", "(1, 2]"));
  CHECK_FALSE(refused("[0, 2]", "[0, 3/2)", "(1, 2]"));
  CHECK_FALSE(refused("(0, 2)", "[0, 1]", "[1, 2]"));
  CHECK_FALSE(refused("[0, 2]", "[-1, 1]", "[1, 3]"));
  CHECK_FALSE(refused("R", "(-inf, 1/3]", "(1/3, inf)"));
  CHECK_FALSE(refused("[0, inf)", "R", "[1, inf)"));
  CHECK_FALSE(refused("[0, pi]", "[0, 1]", "[1, pi]"));
  CHECK_FALSE(refused("[0, 2*y]", "[0, y]", "[y, 2*y]"));
  CHECK_FALSE(refused("[0, 2*y]", "[0, 2*y]", "[2*y, 2*y]"));
}

TEST_CASE("parts that leave a gap are not") {
  CHECK(refused("[0, 2]", "[0, 1)", "(1, 2]") == Reason::parts_do_not_cover);
  CHECK(refused("[0, 2]", "[0, 1]", "[1 + 1e-100, 2]") == Reason::parts_do_not_cover);
  CHECK(refused("[0, 2]", "(0, 1]", "[1, 2]") == Reason::parts_do_not_cover);
  CHECK(refused("[0, 2]", "[0, 1]", "[1, 2)") == Reason::parts_do_not_cover);
  CHECK(refused("[0, 2]", "[1/2, 1]", "[1, 2]") == Reason::parts_do_not_cover);
  CHECK(refused("[0, inf)", "[0, 1]", "[1, 2]") == Reason::parts_do_not_cover);
  CHECK(refused("R", "[0, 1]", "[1, inf)") == Reason::parts_do_not_cover);
  CHECK(refused("[0, 2]", "[1, 2]", "[0, 1]") == Reason::parts_do_not_cover);
  CHECK(refused("[0, 4*y]", "[0, y]", "[2*y, 4*y]") == Reason::parts_do_not_cover);
}

TEST_CASE("a cut is defined") {
  const Term x = Term::variable("x");
  const Term y = Term::variable("y");
  const Term cut = Term::apply(Op::sqrt, {y});
  const Term one = Term::number(1);
  const auto in = [&](const Term& lower, const Term& upper, const Domain& of_y) {
    return Sequent{{{{"y", of_y}, {"x", Domain::closed(lower, upper)}}, {}}, claim(x <= -one)};
  };
  const Domain around = Domain::closed(-one, one);
  const auto joined = [&](const Context& c, const Domain& of_y) {
    return reason_of([&] {
      rules::join(c, "x", rules::assume_without_proof(in(-one, cut, of_y)),
                  rules::assume_without_proof(in(cut, one, of_y)));
    });
  };
  const Context c = in(-one, one, around).context;
  CHECK(joined(c, around) == Reason::not_known_defined);
  CHECK_FALSE(joined(c.with(Term::number(0) <= y), around));
}

TEST_CASE("both parts claim the same, in the same context") {
  const Sequent goal = statement("for x in [0, 2] show x <= 2");
  const Theorem left = assumed("for x in [0, 1] show x <= 2");
  const auto reason = [&](const std::string& right) {
    return reason_of([&] { rules::join(goal.context, "x", left, assumed(right)); });
  };
  CHECK_FALSE(reason("for x in [1, 2] show x <= 2"));
  CHECK(reason("for x in [1, 2] show x <= 3") == Reason::premise_differs);
  CHECK(reason("for x in [1, 2] assume x > 1 show x <= 2") == Reason::premise_context);
  CHECK(reason("for x in [1, 2], y in R show x <= 2") == Reason::premise_context);
  CHECK(reason("show 1 <= 2").has_value());
  CHECK(reason_of([&] { rules::join(goal.context, "y", left, left); }) == Reason::unknown_variable);
}

TEST_CASE("claims that are not about one point at a time are not joined") {
  const std::string root = " show x*z - 1 has exactly one root z in [0, 1]";
  const Theorem left = assumed("for x in [2, 3]" + root);
  const Theorem right = assumed("for x in [3, 4]" + root);
  const Context whole = statement("for x in [2, 4] show x > 0").context;
  CHECK(reason_of([&] { rules::join(whole, "x", left, right); }) == Reason::wrong_claim_kind);
}

}  // namespace assay::kernel
