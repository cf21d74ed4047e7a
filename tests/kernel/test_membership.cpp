// Tests what it takes to lie in a domain and inside one.
#include <doctest/doctest.h>

#include "kernel/membership.hpp"
#include "kernel/rules/premises.hpp"

using namespace assay::kernel;
using namespace assay::kernel::testing;

namespace {

const Term a = variable("a");
const Term b = variable("b");
const Context plane{{{"a", Domain::reals()}, {"b", Domain::reals()}}, {}};

std::string inside(const Domain& inner, const Domain& outer, const Context& c = plane) {
  return answer([&] { require_inside(inner, outer, c, {}); });
}

Domain interval(long lo, bool lo_open, long hi, bool hi_open) {
  return {{n(lo), lo_open}, {n(hi), hi_open}};
}

bool contains(const Domain& d, long twice) {
  const long lo = 2 * std::stol(d.lower.at->number().to_string());
  const long hi = 2 * std::stol(d.upper.at->number().to_string());
  return (d.lower.open ? lo < twice : lo <= twice) && (d.upper.open ? twice < hi : twice <= hi);
}

}  // namespace

TEST_CASE("an interval is inside another just when its points are, for all kinds of ends") {
  std::vector<Domain> all;
  for (long lo = 0; lo < 3; ++lo)
    for (long hi = lo + 1; hi <= 3; ++hi)
      for (const bool lo_open : {false, true})
        for (const bool hi_open : {false, true}) all.push_back(interval(lo, lo_open, hi, hi_open));
  for (const Domain& inner : all) {
    for (const Domain& outer : all) {
      bool really = true;  // half integers tell these intervals apart
      for (long twice = -1; twice <= 7; ++twice)
        really = really && (!contains(inner, twice) || contains(outer, twice));
      CHECK((inside(inner, outer) == "accepted") == really);
    }
  }
}

TEST_CASE("every interval is inside R, and an infinite end inside no finite one") {
  CHECK(inside(interval(0, false, 1, false), Domain::reals()) == "accepted");
  CHECK(inside(at_least(n(1)), at_least(n(0))) == "accepted");
  CHECK(inside(Domain::reals(), at_least(n(0))) != "accepted");
  CHECK(inside(at_least(n(1)), interval(0, false, 9, false)) != "accepted");
}

TEST_CASE("ends that are terms need an order that holds, strict between a closed and an open end") {
  const Domain closed = Domain::closed(b, n(7));
  const Domain wider = Domain::closed(a, n(7));
  CHECK(inside(closed, closed) == "accepted");
  CHECK(inside(closed, open(b, n(8))) != "accepted");
  CHECK(inside(closed, wider) != "accepted");
  CHECK(inside(closed, wider, plane.with(a <= b)) == "accepted");
  CHECK(inside(closed, open(a, n(8)), plane.with(a <= b)) != "accepted");
  CHECK(inside(closed, open(a, n(8)), plane.with(a < b)) == "accepted");
  CHECK(inside(closed, wider, plane.with(b <= a)) != "accepted");
}

TEST_CASE("a member satisfies both ends, and is defined also in R") {
  const Domain unit = Domain::closed(n(0), n(1));
  const auto member = [](const Term& t, const Domain& d, const Context& c) {
    return answer([&] { require_member(t, d, c, {}); });
  };
  CHECK(member(n(1), unit, plane) == "accepted");
  CHECK(member(n(2), unit, plane) != "accepted");
  CHECK(member(n(1), open(n(0), n(1)), plane) != "accepted");
  CHECK(member(a, unit, plane.with(a >= n(0))) != "accepted");
  CHECK(member(a, unit, plane.with(a >= n(0)).with(a <= n(1))) == "accepted");
  CHECK(member(a, Domain::reals(), plane) == "accepted");
  CHECK(member(n(1) / a, Domain::reals(), plane) != "accepted");
  CHECK(member(n(1) / a, Domain::reals(), plane.with(not_equal(a, n(0)))) == "accepted");
}

TEST_CASE("the ends of a domain are defined throughout the context") {
  const auto ends = [](const Domain& d, const Context& c) {
    return answer([&] { require_ends_defined(d, c, {}); });
  };
  CHECK(ends(Domain::reals(), plane) == "accepted");
  CHECK(ends(open(n(1) / a, std::nullopt), plane) == describe(Reason::not_known_defined));
  CHECK(ends(open(std::nullopt, n(1) / a), plane) == describe(Reason::not_known_defined));
  CHECK(ends(open(n(0), n(1) / a), plane.with(a < n(0))) == "accepted");
}
