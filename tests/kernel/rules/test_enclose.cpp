// Tests the rule enclose: interval evaluation proves relations over boxes, half-lines and R, and
// nothing about terms that may be undefined.
#include "kernel/statement.hpp"

#include <doctest/doctest.h>

namespace assay::kernel {

namespace {

std::optional<Reason> refused(const Sequent& s) {
  return reason_of([&] {
    const Theorem proved = rules::enclose(s.context, relation_of(s), interval::Precision(64));
    CHECK(proved.sequent() == s);
    CHECK_FALSE(proved.rests_on_assumption());
  });
}

std::optional<Reason> refused(const std::string& text) { return refused(statement(text)); }

const Term x = Term::variable("x");
const Term zero = Term::number(0);

}  // namespace

TEST_CASE("enclose proves relations over boxes, half-lines and R") {
  CHECK_FALSE(refused("for x in [0, 1] show x*(1 + x) <= 2"));
  CHECK_FALSE(refused("for x in [0, 1] show 2 >= x*(1 + x)"));
  CHECK_FALSE(refused("for x in R show 1/(1 + exp(-x)) < 1"));
  CHECK_FALSE(refused("for x in R show 1/(1 + exp(-x)) > 0"));
  CHECK_FALSE(refused("for x in R show tanh(x) < 1"));
  CHECK_FALSE(refused("for x in (0, inf) show 1 - 2/(1 + exp(-x)) < 0"));
  CHECK_FALSE(refused("for x in (0, 1] show 1/x >= 1"));
  CHECK_FALSE(refused("for x in (0, 1] show x != 0"));
  CHECK_FALSE(refused("for x in R assume abs(x) <= 3 show x^2 <= 9"));
  CHECK_FALSE(refused("for x in [1, 2], y in [0, x) show y < 2"));
  CHECK_FALSE(refused("show 31/10 < pi"));
}

TEST_CASE("enclose refuses what is false or just not seen") {
  CHECK(refused("for x in [0, 1] show x*(1 + x) < 2") == Reason::not_enclosed);
  CHECK(refused("for x in R show 1/(1 + exp(-x)) < 9999/10000") == Reason::not_enclosed);
  CHECK(refused("for x in [0, 1] show x*(1 - x) <= 1/4") == Reason::not_enclosed);
  CHECK(refused("for x in [0, 1] show x > 0") == Reason::not_enclosed);
  CHECK(refused("for x in [0, 1] show x != 1") == Reason::not_enclosed);
  CHECK(refused("for x in [0, 1] show x = 1/2") == Reason::not_enclosed);
  CHECK(refused("show pi < 31/10") == Reason::not_enclosed);
}

TEST_CASE("equations are proved between exact rationals") {
  CHECK_FALSE(refused("show 3*(1/3) = 1"));
  CHECK_FALSE(refused("for x in [1/3, 1/3] show (3*x - 1)^2 = 0"));
  CHECK_FALSE(refused("for x in [1/3, 1/3] show 3*x <= 1"));
  CHECK(refused("show 3*(1/3 + 1e-100) = 1") == Reason::not_enclosed);
  CHECK(refused("show sqrt(2)^2 = 2") == Reason::not_enclosed);
}

TEST_CASE("t = t says that t is defined") {
  CHECK_FALSE(refused("for x in (0, 1] show log(x) = log(x)"));
  CHECK(refused("for x in [0, 1] show log(x) = log(x)") == Reason::undefined_on_box);
  CHECK(refused("for x in [0, 1] show exp(x) = exp(2*x)") == Reason::not_enclosed);
}

TEST_CASE("enclose refuses poles and the ends of domains of functions") {
  CHECK(refused("for x in [0, 1] show log(x) < 1") == Reason::undefined_on_box);
  CHECK_FALSE(refused("for x in (0, 1] show log(x) < 1"));
  CHECK(refused("for x in [-1, 1] show 1/x^2 > 0") == Reason::undefined_on_box);
  CHECK_FALSE(refused("for x in (0, 1] show 1/x^2 > 0"));
  CHECK(refused("for x in [-1, 1] show sqrt(x) >= 0") == Reason::undefined_on_box);
  CHECK_FALSE(refused("for x in [0, 1] show sqrt(x) >= 0"));
  CHECK(refused("for x in [0, 2] show tan(x) > -1") == Reason::undefined_on_box);
  CHECK_FALSE(refused("for x in [0, 1] show tan(x) > -1"));
  CHECK(refused("for x in [0, 1] show 0*log(x) = 0") == Reason::undefined_on_box);
}

TEST_CASE("enclose proves nothing from an empty box, or of unknown names") {
  const Context empty{{{"x", Domain::closed(Term::number(1), zero)}}, {}};
  CHECK(refused({empty, claim(Term::number(1) < zero)}) == Reason::empty_domain);
  CHECK(refused({{}, claim(x >= zero)}) == Reason::undefined_on_box);
  const Context twice{{{"x", Domain::closed(zero, zero)}, {"x", Domain::reals()}}, {}};
  CHECK(refused({twice, claim(x >= zero)}) == Reason::variable_not_fresh);
  const Context before{{{"x", Domain::closed(Term::variable("y"), Term::variable("y"))}}, {}};
  CHECK(refused({before, claim(x >= x)}).has_value());
  CHECK(refused({{}, claim(Term::call("f", {zero}) >= zero)}) == Reason::undefined_on_box);
}

}  // namespace assay::kernel
