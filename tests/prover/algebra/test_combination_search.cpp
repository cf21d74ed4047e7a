// Tests find_combination: what it finds the kernel accepts, and it finds what the proofs need.
#include "prover/algebra/combination_search.hpp"

#include "kernel/refusal.hpp"
#include "kernel/theorem.hpp"

#include <doctest/doctest.h>

#include <set>
#include <string>

namespace assay::prover::algebra {

using kernel::Op;
using kernel::Relation;
using kernel::Term;

namespace {

Term number(long n) { return Term::number(n); }
Term square(const Term& t) { return Term::power_integer(t, 2); }
Term cube(const Term& t) { return Term::power_integer(t, 3); }
Term abs(const Term& t) { return Term::apply(Op::abs, {t}); }
Term variable(const char* name) { return Term::variable(name); }

const Term x = variable("x");
const Term y = variable("y");
const Term z = variable("z");
const Term zero = number(0);
const Term one = number(1);

kernel::Context context_of(const std::vector<Relation>& all) {
  std::set<std::string> names;
  for (const Relation& r : all) {
    names.merge(variables(r.left));
    names.merge(variables(r.right));
  }
  kernel::Context result;
  for (const std::string& name : names) result = result.with({name, kernel::Domain::reals()});
  return result;
}

/// Whether a combination is found; the kernel then has to accept it.
bool proves(const Relation& goal, const std::vector<Relation>& premises,
            const std::vector<std::size_t>& rewritings = {},
            const CombinationOptions& options = {}) {
  const auto found = find_combination(goal, premises, rewritings, options);
  if (!found) return false;
  std::vector<Relation> all = premises;
  all.push_back(goal);
  const kernel::Context context = context_of(all);
  std::vector<kernel::Theorem> theorems;
  for (const Relation& r : premises)
    theorems.push_back(kernel::rules::assume_without_proof({context, kernel::claim(r)}));
  CHECK_NOTHROW(kernel::rules::combine(context, goal, *found, theorems));
  return true;
}

}  // namespace

TEST_CASE("linear consequences") {
  CHECK(proves(x <= z, {x <= y, y <= z}));
  CHECK(proves(x < z, {x <= y, y < z}));
  CHECK(proves(zero < number(3), {}));
  CHECK(proves(number(2) * x + y >= number(7), {x >= number(2), y >= number(3)}));
  CHECK(proves(kernel::equal(x, z), {kernel::equal(x, y), kernel::equal(z, y)}));
  CHECK(proves(zero < zero, {x < y, y < z, z <= x}));
}

TEST_CASE("sums of squares") {
  const Term s = variable("s");
  CHECK(proves(Term::number(exact::Rational(1) / 4) - s * (one - s) >= zero, {}));
  CHECK(proves(square(x) + square(y) >= number(2) * x * y, {}));
  CHECK(proves(square(x) + square(y) + square(z) >= x * y + y * z + z * x, {}));
  CHECK(proves(square(x) - number(2) * x + number(2) > zero, {}));
  CHECK(proves(square(square(x)) + square(square(y)) >= number(2) * square(x) * square(y), {}));
  CHECK(proves(cube(x) + cube(y) + cube(z) >= number(3) * x * y * z,
               {x >= zero, y >= zero, z >= zero}));
  CHECK(proves(square((x + y) / number(2)) >= x * y, {}));
}

TEST_CASE("a quotient taken as a whole") {
  const Term e = Term::apply(Op::exp, {-x});
  const Term s = one / (one + e);
  CHECK(proves(s * (one - s) <= one / number(4), {zero < one + e}));
}

TEST_CASE("multipliers clear denominators and divide by what is positive") {
  CHECK(proves(x / y >= number(2), {zero < y, x >= number(2) * y}));
  CHECK(proves(one / y <= one / x, {zero < x, x <= y, zero < y}));
  CHECK(proves(x + one / x >= number(2), {zero < x}));
  CHECK(proves(x >= one, {zero < y, x * y >= y}));
  CHECK_FALSE(proves(x >= one, {zero <= y, x * y >= y}));
  CombinationOptions plain;
  plain.multipliers = false;
  CHECK_FALSE(proves(x >= one, {zero < y, x * y >= y}, {}, plain));
}

TEST_CASE("a slope of at most 1/4 needs a weight of at least 4") {
  const Term w = variable("w");
  const Term d = variable("d");
  CHECK(proves(abs(w) >= number(4), {abs(w * d) >= one, d <= one / number(4),
                                     kernel::equal(abs(w * d), abs(w) * d), abs(w) >= zero}));
  CHECK(proves(abs(w) >= number(4),
               {abs(w * d) >= one, d <= one / number(4), kernel::equal(abs(w * d), abs(w) * d),
                abs(w) >= zero},
               {2}));
}

TEST_CASE("a window of a quadratic: inside and outside of its roots") {
  const Term e = variable("E");
  const Term f = variable("F");
  const Term t = variable("T");
  const Term k = variable("k");
  const Relation root = kernel::equal(square(t) - (k - number(2)) * t + one, zero);
  CHECK(proves(
      e + f <= k - number(2),
      {zero < e, zero < f, kernel::equal(e * f, one), t >= one, root, t - e >= zero, t - f >= zero},
      {2}));
  CHECK(
      proves(zero < zero, {e > t, t >= one, root, square(e) - (k - number(2)) * e + one <= zero}));
}

TEST_CASE("nothing is found for what is false or does not follow") {
  CHECK_FALSE(proves(x <= y, {}));
  CHECK_FALSE(proves(zero < square(x), {}));
  CHECK_FALSE(proves(square(x) <= zero, {}));
  CHECK_FALSE(proves(x < z, {x <= y, y <= z}));
  CHECK_FALSE(proves(kernel::equal(x, y), {x <= y, y <= x}));
  CHECK_FALSE(proves(kernel::not_equal(x, y), {x < y}));
  CHECK_FALSE(proves(one / (x - x) >= zero, {}));
  CHECK_FALSE(proves(zero < zero, {x <= y, y <= z, z <= x}));
}

TEST_CASE("a wrong rewriting is no combination") {
  CHECK_FALSE(proves(x <= y, {kernel::equal(x + y, one)}, {0}));
  CHECK_FALSE(proves(x <= y, {x <= y}, {0}));
}

TEST_CASE("the same question has the same answer") {
  const std::vector<Relation> premises{zero < x, zero < y, x <= y};
  const auto first = find_combination(square(x) <= square(y), premises, {});
  REQUIRE(first);
  CHECK(*first == *find_combination(square(x) <= square(y), premises, {}));
}

}  // namespace assay::prover::algebra
