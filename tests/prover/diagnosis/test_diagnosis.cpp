#include "prover/diagnosis/diagnosis.hpp"

#include "kernel/reader/file.hpp"

#include <doctest/doctest.h>

namespace assay::prover::diagnosis {

namespace {

using exact::Rational;

/// Of the one relation that the sequent claims.
Diagnosis of(const std::string& sequent) {
  const kernel::File file = kernel::read_file("theorem t: " + sequent);
  const kernel::Sequent& meaning = file.statements.front().meaning;
  return diagnose(meaning.context, std::get<kernel::Relations>(meaning.claim).all.front());
}

bool says(const Diagnosis& d, const std::string& words) {
  return d.hint.find(words) != std::string::npos;
}

bool lies_in(const Rational& x, const Range& range) {
  return *range.lower.value <= x && x <= *range.upper.value;
}

}  // namespace

TEST_CASE("A bound that is attained is open at its place alone") {
  const Diagnosis d = of("for x in [-1, 1] show sin(x + pi/2 - 1/3) + sin(x - x) <= 1");
  REQUIRE(d.open.size() == 1);
  const Range& range = d.open.front().box.at("x");
  CHECK(lies_in(Rational(1) / Rational(3), range));
  CHECK(*range.upper.value - *range.lower.value < Rational(1) / Rational(10));
  CHECK(says(d, "touch"));
}

TEST_CASE("What is undefined is named, with its place") {
  const Diagnosis d = of("for x in [-1, 1] show exp(1/(x - 1/3)) > 0");
  REQUIRE(d.open.size() == 1);
  REQUIRE(d.open.front().undefined.has_value());
  CHECK(lies_in(Rational(1) / Rational(3), d.open.front().box.at("x")));
  CHECK(says(d, "1/(x - 1/3)"));
}

TEST_CASE("A false claim is seen to fail, and nowhere else than where it does") {
  const Diagnosis d = of("for x in [0, 1], y in [0, 1] show x*y + sin(x*y) <= 1");
  REQUIRE_FALSE(d.open.empty());
  REQUIRE(d.open.front().seen.has_value());
  CHECK(d.open.front().seen->sign() > 0);
  CHECK(says(d, "false"));
  CHECK(d.closed > 0);
}

TEST_CASE("Places that lie apart stay apart, and there are few of them") {
  const Diagnosis two = of("for x in [0, 9] show sin(x) <= 1");
  CHECK(two.open.size() <= 2);
  const Diagnosis many = of("for x in [0, 300] show sin(x) + cos(x/50)*10^(-9) <= 1");
  CHECK(many.open.size() <= 4);
  CHECK_FALSE(many.open.empty());
}

TEST_CASE("Contradictory assumptions and equations have hints of their own") {
  CHECK(says(of("for x in [0, 1] assume x > 2 show x > 3"), "contradiction"));
  CHECK(says(of("for x in R show sin(x)*cos(x) = sin(2*x)/2"), "equation"));
}

TEST_CASE("The same claim has the same diagnosis") {
  const char* claim = "for x, y in [0, 3] show sin(x*y)*exp(x) + cos(y) <= 20";
  CHECK(text(of(claim)) == text(of(claim)));
}

}  // namespace assay::prover::diagnosis
