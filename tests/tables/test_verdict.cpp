// Claims about rows, and the verdict on one row.
#include "tables/verdict.hpp"

#include "kernel/reader/file.hpp"
#include "kernel/reader/malformed.hpp"

#include <doctest/doctest.h>

namespace assay::tables {
namespace {

using exact::Rational;
using interval::Precision;

const kernel::Definitions& definitions() {
  static const kernel::File file =
      kernel::read_file("define half(t) := t/2\ndefine g(t) := sqrt(half(t))\ndefine unit := 1\n");
  return file.definitions;
}

Verdict verdict(const std::string& claim, const Rational& x, const Rational& y = 0,
                long bits = 256) {
  const RowClaim c = read_claim(claim + " and y = y", definitions(), {});
  return decide(c, {{"x", x}, {"y", y}}, Precision(bits)).verdict;
}

TEST_CASE("a claim is read, unfolded, and printed as it was") {
  const RowClaim c = read_claim("g(x) <= 1 and 0 < y <= unit", definitions(), {{"y", "a title"}});
  CHECK(c.meaning.size() == 3);
  CHECK(c.titles == std::map<std::string, std::string>{{"x", "x"}, {"y", "a title"}});
  CHECK(print(c) == "g(x) <= 1 and 0 < y and y <= unit");
  CHECK(read_claim(print(c), definitions(), c.titles).meaning == c.meaning);
  for (const char* text : {"", "x", "x <= 1 or x >= 2", "x <= 1 # yes", "1 <= 2", "h(x) <= 1",
                           "g <= x", "x <= 1 and", "show x <= 1"}) {
    CAPTURE(text);
    CHECK_THROWS_AS(read_claim(text, definitions(), {}), kernel::Malformed);
  }
  CHECK_THROWS_AS(read_claim("x <= 1", definitions(), {{"z", "z"}}), kernel::Malformed);
}

TEST_CASE("right and wrong, also where numbers are equal") {
  const Rational tenth = Rational(1) / Rational(10);
  CHECK(verdict("10*x = 1", tenth) == Verdict::right);
  CHECK(verdict("10*x < 1", tenth) == Verdict::wrong);
  CHECK(verdict("10*x != 1", tenth) == Verdict::wrong);
  CHECK(verdict("abs(x - 1/10) <= 0", tenth) == Verdict::right);
  CHECK(verdict("exp(x) > 1 + x", tenth) == Verdict::right);
  CHECK(verdict("exp(x) <= 1 + x", tenth) == Verdict::wrong);
  CHECK(verdict("exp(x) = 1", 0) == Verdict::right);
  CHECK(verdict("x > 0 and x > y and x <= 1", tenth, tenth) == Verdict::wrong);
}

TEST_CASE("a claim that is not defined is wrong, whatever else it says") {
  CHECK(verdict("log(x) <= 1", -1) == Verdict::wrong);
  CHECK(verdict("log(x) <= 1", 0) == Verdict::wrong);
  CHECK(verdict("0*log(x) = 0", -1) == Verdict::wrong);
  CHECK(verdict("x/y = x/y", 1, 0) == Verdict::wrong);
  CHECK(verdict("g(x) = g(x)", -1) == Verdict::wrong);
  CHECK(verdict("x < 0 and log(x) < 1", -1) == Verdict::wrong);
  CHECK(verdict("sqrt(y - x^2) >= 0", 2, 4) == Verdict::right);
}

TEST_CASE("what is not decided at the last precision is undecided") {
  // These are equal, but no rational numbers.
  CHECK(verdict("sqrt(x)*sqrt(x) = x", 2) == Verdict::undecided);
  CHECK(verdict("1/(sqrt(x)^2 - x) > 0", 2) == Verdict::undecided);
  // A wrong relation decides, even beside one that is not decided.
  CHECK(verdict("sqrt(x)*sqrt(x) = x and x < 0", 2) == Verdict::wrong);
  // 10^-30 needs more than 64 bits.
  const Rational small = Rational(1) / exact::power(Rational(10), 30);
  CHECK(verdict("exp(x) > 1", small, 0, 64) == Verdict::right);
  CHECK(verdict("exp(x) > 1 + x", small, 0, 64) == Verdict::undecided);
  CHECK(verdict("exp(x) > 1 + x", small, 0, 256) == Verdict::right);
}

}  // namespace
}  // namespace assay::tables
