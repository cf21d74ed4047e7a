// Tests the rule extreme_value: a continuous function on a compact place that holds all extreme
// points.
#include "kernel/rules/premises.hpp"
#include "kernel/rules/written.hpp"

namespace assay::kernel::testing {

namespace {

/// A claim that is an extremum, the point, and premises, as texts.
std::string attained(const std::string& claim, const std::vector<Term>& point,
                     const std::vector<std::string>& premises) {
  return answer([&] {
    std::vector<Theorem> theorems;
    for (const std::string& p : premises) theorems.push_back(given(p));
    const Sequent s = sequent("show " + claim);
    const Theorem t = rules::extreme_value({}, std::get<Extremum>(s.claim), point, theorems);
    CHECK(t.sequent() == s);
  });
}

const std::string unknown = std::string(describe(Reason::premise_differs));
const std::string open_set = std::string(describe(Reason::not_compact));
const std::string outside = std::string(describe(Reason::not_in_domain));

// exp(-x^2) on R, which is at most 1, is largest in [-1, 1].
const std::string bell =
    "maximum of exp(-x^2) over x in R is in [0.9, 1] attained only at x in [-1, 1]";
const std::string reached = "show exp(-0^2) >= 0.9";
const std::string bounded = "for x in [-1, 1] show exp(-x^2) <= 1";
const std::string left = "for x in R assume x < -1 show exp(-x^2) < 0.9";
const std::string right = "for x in R assume x > 1 show exp(-x^2) < 0.9";

std::string changed(std::string text, const std::string& from, const std::string& to) {
  return text.replace(text.find(from), from.size(), to);
}

}  // namespace

TEST_CASE("extreme_value: a value that is reached, bounded in the place, not reached outside") {
  CHECK(attained(bell, {n(0)}, {reached, bounded, left, right}) == "accepted");
  CHECK(attained(bell, {n(0)}, {bounded, left, right}) == outside);
  CHECK(attained(bell, {n(0)}, {reached, left, right}) == outside);
  CHECK(attained(bell, {n(0)}, {reached, bounded, left}) == unknown);
  CHECK(attained(bell, {n(0)}, {reached, bounded, right}) == unknown);
  CHECK(attained(bell, {n(0)}, {reached, bounded, changed(left, "< 0.9", "<= 0.9"), right}) ==
        unknown);
  CHECK(attained(changed(bell, "only ", ""), {n(0)}, {reached, bounded, left, right}) ==
        "accepted");
  CHECK(attained(changed(bell, "only ", "exactly once, "), {n(0)},
                 {reached, bounded, left, right}) == describe(Reason::not_unique));
}

TEST_CASE("extreme_value: an open end of the value, and a minimum") {
  const std::string above = changed(bell, "[0.9", "(0.9");
  const std::string weak_left = changed(left, "< 0.9", "<= 0.9");
  const std::string weak_right = changed(right, "< 0.9", "<= 0.9");
  CHECK(attained(above, {n(0)}, {"show exp(-0^2) > 0.9", bounded, weak_left, weak_right}) ==
        "accepted");
  CHECK(attained(above, {n(0)}, {reached, bounded, weak_left, weak_right}) == outside);
  CHECK(attained("minimum of x^2 over x in [-1, inf) is in [-1, 2) at x in [-1, 1]", {n(0)},
                 {"show 0^2 < 2", "for x in [-1, 1] show x^2 >= -1",
                  "for x in [-1, inf) assume x > 1 show x^2 >= 2"}) == "accepted");
}

TEST_CASE("extreme_value: the place is closed, bounded, in the domain, and holds the point") {
  const std::vector<std::string> premises{"show 0 >= 0", "for x in [0, 1] show x <= 1"};
  const std::string unit = "maximum of x over x in [0, 1] is in [0, 1] at x in [0, 1]";
  CHECK(attained(unit, {n(0)}, premises) == "accepted");
  CHECK(attained(unit, {n(2)}, {"show 2 >= 0", premises[1]}) == outside);
  CHECK(attained(changed(unit, "at x in [0, 1]", "at x in [0, 1)"), {n(0)}, premises) == open_set);
  CHECK(attained(changed(unit, "at x in [0, 1]", "at x in (-1, 1]"), {n(0)}, premises) == open_set);
  CHECK(attained(changed(unit, "at x in [0, 1]", "at x in [0, inf)"), {n(0)}, premises) ==
        open_set);
  CHECK(attained(changed(unit, " at x in [0, 1]", ""), {n(0)}, premises) == open_set);
  CHECK(attained(changed(unit, "over x in [0, 1]", "over x in [0, 1)"), {n(0)}, premises) ==
        describe(Reason::domain_differs));
  CHECK(attained(unit, {}, premises) == describe(Reason::not_an_extremum));
}

TEST_CASE("extreme_value: the function is defined on the place") {
  const std::string pole = "maximum of 1/x over x in [-1, 1] is in [0, 9] at x in [-1, 1]";
  CHECK(attained(pole, {n(1)}, {"show 1/1 >= 0", "for x in (0, 1] show 1/x <= 9"}) ==
        describe(Reason::not_known_defined));
  const std::string unbounded = "maximum of 1/x over x in [1, 2] is in [0, inf) at x in [1, 2]";
  CHECK(attained(unbounded, {n(1)}, {"show 1/1 >= 0", "for x in [1, 2] show x != 0"}) ==
        "accepted");
  CHECK(attained(unbounded, {n(1)}, {"show 1/1 >= 0"}) == describe(Reason::not_known_defined));
  const std::string unreached = "maximum of x over x in [1, 2] is in (-inf, 2] at x in [1, 2]";
  CHECK(attained(unreached, {n(1)}, {"for x in [1, 2] show x <= 2"}) ==
        describe(Reason::not_an_extremum));
}

TEST_CASE("extreme_value: constraints are closed, defined on the place, and hold at the point") {
  const std::string s =
      "maximum of y over x in [0, 3], y in [0, 3] where x + y <= 2 and y*x = 1 is in [1, 3] "
      "attained only at x in [0, 3], y in [0, 3]";
  const std::vector<std::string> premises{"show 1 + 1 <= 2", "show 1*1 = 1",
                                          "for x, y in [0, 3] assume x + y <= 2 show y <= 3"};
  CHECK(attained(s, {n(1), n(1)}, premises) == "accepted");
  CHECK(attained(s, {n(1), n(1)}, {premises[0], premises[2]}) == unknown);
  CHECK(attained(s, {n(1), n(1)}, {premises[1], premises[2]}) == unknown);
  for (const char* open : {"x + y < 2", "2 > x + y", "x + y != 2"})
    CHECK(attained(changed(s, "x + y <= 2", open), {n(1), n(1)},
                   {"show 1 + 1 < 2", premises[1], premises[2]}) == open_set);

  const std::string partial =
      "minimum of x over x in [0, 1] where x*log(x) <= 0 is in [-1, 1] at x in [0, 1]";
  CHECK(attained(partial, {n(1)}, {"show 1*log(1) <= 0"}) == describe(Reason::not_known_defined));
  const std::string inside =
      changed(changed(partial, "[0, 1]", "[1/2, 1]"), "at x in [0", "at x in [1/2");
  CHECK(attained(inside, {n(1)},
                 {"show 1*log(1) <= 0", "for x in [1/2, 1] show log(x) <= 9",
                  "for x in [1/2, 1] show x >= -1"}) == "accepted");
}

TEST_CASE("extreme_value: outside means beyond one end of one variable, among feasible points") {
  const std::string s =
      "minimum of x^2 + y^2 over x in R, y in [0, inf) where x >= y is in [0, 1] "
      "attained only at x in [-1, 1], y in [0, 1]";
  const std::string value = "show 0^2 + 0^2 <= 1";
  const std::string feasible = "show 0 >= 0";
  const std::string low = "for x in [-1, 1], y in [0, 1] show x^2 + y^2 >= 0";
  const std::string domain = "for x in R, y in [0, inf) assume x >= y assume ";
  const std::string west = domain + "x < -1 show x^2 + y^2 > 1";
  const std::string east = domain + "x > 1 show x^2 + y^2 > 1";
  const std::string north = domain + "y > 1 show x^2 + y^2 > 1";
  CHECK(attained(s, {n(0), n(0)}, {value, feasible, low, west, east, north}) == "accepted");
  CHECK(attained(s, {n(0), n(0)}, {value, feasible, low, east, north}) == unknown);
  CHECK(attained(s, {n(0), n(0)}, {value, feasible, low, west, north}) == unknown);
  CHECK(attained(s, {n(0), n(0)}, {value, feasible, low, west, east}) == unknown);
  CHECK(attained(changed(s, " where x >= y", ""), {n(0), n(0)},
                 {value, feasible, low, west, east, north}) == unknown);
}

}  // namespace assay::kernel::testing
