// Tests the rule restrict_to: a theorem holds in every context whose points are its points.
#include "kernel/statement.hpp"

#include <doctest/doctest.h>

namespace assay::kernel {

namespace {

std::optional<Reason> refused(const Context& c, const Theorem& general) {
  return reason_of([&] {
    const Theorem proved = rules::restrict_to(c, general, interval::Precision(64));
    CHECK(proved.context() == c);
    CHECK(proved.claim() == general.claim());
    CHECK(proved.rests_on_assumption() == general.rests_on_assumption());
  });
}

std::optional<Reason> refused(const std::string& context, const std::string& general) {
  return refused(statement(context + " show 0 = 0").context, assumed(general + " show x^2 >= 0"));
}

}  // namespace

TEST_CASE("smaller domains") {
  CHECK_FALSE(refused("for x in [0, 1]", "for x in R"));
  CHECK_FALSE(refused("for x in [0, 1]", "for x in [0, 1]"));
  CHECK_FALSE(refused("for x in [0, 1]", "for x in [-1, 2]"));
  CHECK_FALSE(refused("for x in (0, 1)", "for x in [0, 1]"));
  CHECK_FALSE(refused("for x in (0, 1]", "for x in (0, inf)"));
  CHECK_FALSE(refused("for x in [1/3 + 1e-100, 1]", "for x in (1/3, 1]"));
  CHECK_FALSE(refused("for x in [0, 3]", "for x in [0, pi)"));
  CHECK_FALSE(refused("for x in [pi, 4]", "for x in [3, 4]"));
  CHECK_FALSE(refused("for x in [0, 1], y in R", "for x in [0, 1]"));
  CHECK_FALSE(refused("for y in [1, 2], x in [0, y]", "for y in [0, 2], x in [0, y]"));
  CHECK_FALSE(refused("for y in [1, 2], x in [0, 1)", "for y in [1, 2], x in [0, y]"));
}

TEST_CASE("larger domains") {
  CHECK(refused("for x in R", "for x in [0, inf)") == Reason::domain_differs);
  CHECK(refused("for x in [0, 1]", "for x in (0, 1]") == Reason::domain_differs);
  CHECK(refused("for x in [0, 1]", "for x in [0, 1)") == Reason::domain_differs);
  CHECK(refused("for x in [0, 1]", "for x in [1e-100, 1]") == Reason::domain_differs);
  CHECK(refused("for x in [1/3, 1]", "for x in [1/3 + 1e-100, 1]") == Reason::domain_differs);
  CHECK(refused("for x in [0, 4]", "for x in [0, pi]") == Reason::domain_differs);
  CHECK(refused("for x in [0, 1]", "for x in [0, 1], y in R") == Reason::unknown_variable);
}

TEST_CASE("assumptions") {
  CHECK_FALSE(refused("for x in R assume x >= 4", "for x in [4, inf)"));
  CHECK_FALSE(refused("for x in R assume x > 5", "for x in (4, inf)"));
  CHECK_FALSE(refused("for x in R assume abs(x) < 1", "for x in (-1, 1)"));
  CHECK_FALSE(refused("for x in [4, inf)", "for x in R assume x >= 4"));
  CHECK_FALSE(refused("for x in [5, inf)", "for x in R assume abs(x) > 4"));
  CHECK_FALSE(refused("for x in [0, 1] assume exp(x) < 2", "for x in [0, 1] assume exp(x) <= 2"));
  CHECK_FALSE(refused("for x in [0, 1] assume exp(x) < 2", "for x in [0, 1] assume exp(x) < 3"));
  CHECK(refused("for x in [0, 1] assume exp(x) <= 2", "for x in [0, 1] assume exp(x) < 2") ==
        Reason::domain_differs);
  CHECK(refused("for x in [0, 1]", "for x in [0, 1] assume exp(x) < 2") == Reason::domain_differs);
  CHECK(refused("for x in [4, inf)", "for x in R assume x > 4") == Reason::domain_differs);
}

TEST_CASE("an end that may be undefined is not passed over") {
  const Term one = Term::number(1);
  const Term y = Term::variable("y");
  const auto in = [&](const Term& lower, const Domain& of_y) {
    return Context{{{"y", of_y}, {"x", {{lower, false}, {std::nullopt, true}}}}, {}};
  };
  const Claim absurd = claim(one < Term::number(0));
  const Domain around = Domain::closed(-one, one);
  const Domain above = Domain::closed(one, Term::number(2));
  const Theorem general =
      rules::assume_without_proof({in(one / y - Term::number(9), around), absurd});
  CHECK(refused(in(one, around), general) == Reason::domain_differs);
  const Theorem tame = rules::assume_without_proof({in(one / y - Term::number(9), above), absurd});
  CHECK_FALSE(refused(in(one, above), tame));
}

TEST_CASE("restrict_to takes relations and refuses empty boxes") {
  CHECK(refused(statement("for x in [2, 3] show 0 = 0").context,
                assumed("for x in R show x*z - 1 has a root z in [0, 1]")) ==
        Reason::wrong_claim_kind);
  const Context empty{{{"x", Domain::closed(Term::number(1), Term::number(0))}}, {}};
  CHECK(refused(empty, assumed("for x in [5, 6] show x > 0")) == Reason::empty_domain);
}

}  // namespace assay::kernel
