// Interval Newton with growing precision: the root is kept, and the enclosure is as narrow as
// asked.
#include "prover/newton.hpp"
#include "prover/workspace.hpp"

#include <doctest/doctest.h>

namespace assay::prover {
namespace {

using exact::Rational;
using interval::Precision;
using kernel::Term;

const Term x = Term::variable("x");

interval::Interval between(const Rational& lower, const Rational& upper) {
  return interval::between({lower, false}, {upper, false}, Precision(64));
}

Rational width(const interval::Interval& v) {
  return *interval::upper_end(v).value - *interval::lower_end(v).value;
}

TEST_CASE("the square root of 2 is enclosed, to any number of bits") {
  const Term f = x * x - Term::number(2);
  for (const long bits : {1L, 3L, 20L, 53L, 64L, 100L, 333L, 1000L, 3333L, 40'000L}) {
    CAPTURE(bits);
    const interval::Interval root = narrow_root(f, "x", between(1, 2), bits);
    const Rational lower = *interval::lower_end(root).value;
    const Rational upper = *interval::upper_end(root).value;
    CHECK(lower * lower <= 2);
    CHECK(upper * upper >= 2);
    CHECK(width(root) * exact::power(Rational(2), bits) <= 2);
  }
}

TEST_CASE("a root that is no number of few bits, negative, or at the end of the interval") {
  const Term near_third = Term::number(3) * x - Term::number(1);
  const interval::Interval third = narrow_root(near_third, "x", between(-1, 1), 500);
  CHECK(interval::contains(third, Rational(1) / 3));
  CHECK(width(third) * exact::power(Rational(2), 500) <= 1);

  const Term log2 = Term::apply(kernel::Op::exp, {x}) - Term::number(Rational(1) / 2);
  const interval::Interval negative = narrow_root(log2, "x", between(-1, 0), 2000);
  const auto exactly = *interval::log(interval::point(Rational(1) / 2, Precision(3000)));
  CHECK(interval::is_subset(exactly, negative));
  CHECK(width(negative) * exact::power(Rational(2), 2000) <= 1);

  CHECK(interval::contains(narrow_root(x - Term::number(1), "x", between(0, 1), 300), Rational(1)));
}

TEST_CASE("cancellation costs bits, but no digit") {
  // (1 + x) - 1 - 2^-200 has its root at 2^-200: 200 bits are lost in every value.
  const Rational tiny = exact::power(Rational(2), -200);
  const Term f = (Term::number(1) + x) - Term::number(1 + tiny);
  const interval::Interval root = narrow_root(f, "x", between(0, 2 * tiny), 100);
  CHECK(interval::contains(root, tiny));
  CHECK(width(root) * exact::power(Rational(2), 100) <= 2 * tiny);
}

TEST_CASE("no iteration without a derivative of one sign, and none without a root") {
  CHECK_THROWS_AS(narrow_root(x * x - Term::number(2), "x", between(-2, 2), 100), GaveUp);
  CHECK_THROWS_AS(narrow_root(x * x - Term::number(2), "x", between(2, 3), 100), GaveUp);
  CHECK_THROWS_AS(narrow_root(Term::apply(kernel::Op::log, {x}), "x", between(-1, 2), 100), GaveUp);
}

TEST_CASE("exact ends are narrowed to an exact width") {
  const Rational wanted = exact::power(Rational(10), -100);
  const Bracket root = narrow_root(x * x - Term::number(2), "x", Bracket{1, 2}, wanted);
  CHECK(root.upper - root.lower <= wanted);
  CHECK(root.lower * root.lower < 2);
  CHECK(root.upper * root.upper > 2);
}

}  // namespace
}  // namespace assay::prover
