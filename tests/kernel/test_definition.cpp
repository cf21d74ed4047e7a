#include "kernel/definition.hpp"

#include "refusing.hpp"

#include <doctest/doctest.h>

#include <string>

namespace assay::kernel {

namespace {

const Term x = Term::variable("x");
const Term y = Term::variable("y");

Term number(long value) { return Term::number(exact::Rational(value)); }
Term call(const std::string& name, std::vector<Term> arguments) {
  return Term::call(name, std::move(arguments));
}

}  // namespace

TEST_CASE("unfold: every defined name is replaced, also inside bodies and arguments") {
  Definitions d;
  d.add({"f", {"x", "y"}, x - y});
  d.add({"g", {"x"}, call("f", {x, call("f", {number(1), x})})});
  d.add({"c", {}, number(3)});
  CHECK(unfold(call("f", {y, x}), d) == y - x);  // all at once, not one after the other
  CHECK(unfold(call("g", {x + y}), d) == (x + y) - (number(1) - (x + y)));
  CHECK(unfold(call("g", {call("g", {x})}), d).has_call() == false);
  CHECK(unfold(-call("c", {}), d) == number(-3));  // as a reader would make it
  CHECK(unfold(call("c", {}) / number(4), d) == Term::number({mpz_class(3), mpz_class(4)}));
  CHECK(unfold(x + y, d) == x + y);
  REQUIRE(d.all().size() == 3);
  CHECK(d.find("g")->body.has_call());
  CHECK_FALSE(d.unfolded_body("g").has_call());
}

TEST_CASE("unfold: every part of a sequent") {
  Definitions d;
  d.add({"c", {}, number(2)});
  const Term c = call("c", {});
  const Domain with_c = Domain::closed(c, c);
  const auto unfolded = [&](const Claim& claim) {
    const Sequent s{{{{"y", with_c}}, {c < c}}, claim};
    check_sequent(unfold(s, d));  // which refuses a call anywhere
    for (const Term& t : terms(unfold(s, d).claim)) CHECK_FALSE(t.has_call());
    CHECK(unfold(s, d).context ==
          Context{{{"y", Domain::closed(number(2), number(2))}}, {number(2) < number(2)}});
  };
  unfolded(Relations{{c <= c, c < c}});
  unfolded(Monotone{x * c, "x", with_c, true});
  unfolded(Derivative{x * c, "x", with_c, c});
  unfolded(Root{x * c, "x", with_c, Count::exactly_one, with_c});
  unfolded(
      Extremum{true, x * c, {{"x", with_c, with_c}}, with_c, Attained::exactly_once, {x <= c}});
  unfolded(LevelSet{"x", with_c, x < c, with_c});
  unfolded(Undefined{c});
}

TEST_CASE("unfold: an integer put for an exponent is refused") {
  Definitions d;
  d.add({"p", {"x", "y"}, power(x, y)});
  d.add({"two", {}, number(2)});
  check_refused([&] { unfold(call("p", {x, number(2)}), d); }, Reason::not_substituted);
  check_refused([&] { unfold(call("p", {x, call("two", {})}), d); }, Reason::not_substituted);
  check_refused([&] { unfold(power(x, call("two", {})), d); }, Reason::not_substituted);
  CHECK_NOTHROW(unfold(call("p", {x, y}), d));
}

TEST_CASE("unfold: unknown names, wrong counts and large results are refused") {
  Definitions d;
  d.add({"f0", {"x"}, x + x});
  check_refused([&] { unfold(call("h", {x}), d); }, Reason::contains_call);
  check_refused([&] { unfold(call("f0", {x, x}), d); }, Reason::contains_call);
  Term deep = x;
  for (int i = 0; i < 600; ++i) deep = -deep;
  d.add({"g", {"x"}, deep});
  check_refused([&] { unfold(call("g", {call("g", {x})}), d); }, Reason::too_deep);
  Term shared = x;
  for (int i = 0; i < 15; ++i) shared = call("f0", {shared});
  CHECK(unfold(shared, d).size() > 30'000);
  for (int i = 0; i < 5; ++i) shared = call("f0", {shared});
  check_refused([&] { unfold(shared, d); }, Reason::too_large);
}

TEST_CASE("Definitions: a body uses its parameters, all of them, and earlier definitions only") {
  Definitions d;
  d.add({"f", {"x"}, x});
  const auto reason = Reason::malformed_definition;
  check_refused([&] { d.add({"f", {}, number(1)}); }, reason);
  check_refused([&] { d.add({"g", {"x"}, number(1)}); }, reason);
  check_refused([&] { d.add({"g", {"x"}, x + y}); }, reason);
  check_refused([&] { d.add({"g", {"x", "x"}, x}); }, reason);
  check_refused([&] { d.add({"g", {"x"}, call("g", {x})}); }, Reason::contains_call);
  CHECK(d.all().size() == 1);
  CHECK(d.find("g") == nullptr);
}

}  // namespace assay::kernel
