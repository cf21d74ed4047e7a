// Tests the tape: its intervals hold the values of the kernel's evaluation, its gradients hold the
// slopes that the kernel's Taylor series encloses, and it says when it knows nothing.
#include "exact/text.hpp"
#include "interval/interval.hpp"
#include "kernel/reader/terms.hpp"
#include "kernel/taylor_series.hpp"
#include "prover/search/tape.hpp"

#include <doctest/doctest.h>

#include <random>

namespace assay::prover::search {

namespace {

kernel::Term term(const std::string& text) {
  kernel::Tokens tokens(text);
  return kernel::read_term(tokens, {});
}

const std::vector<std::string> terms{
    "x + y*x - 3",       "x*y/(4 + x^2)", "(x - y)^3 + x^(-2)", "sqrt(5 + x*y)",
    "exp(x) - exp(-y)",  "log(5 + x)*y",  "sin(x)*cos(y)",      "tan(x/4)",
    "asin(x/5)",         "acos(y/5)",     "atan(x*y)",          "sinh(x) + cosh(y)",
    "tanh(x - y)",       "asinh(x)",      "acosh(4 + y)",       "atanh(x/5)",
    "erf(x)*y",          "(4 + x)^y",     "abs(x + 8)",         "min(x, y + 9)",
    "max(x, y - 9)",     "pi*x",          "x*x*x - x*x",        "(x + y)^0 - x",
    "1/(1 + exp(-x*y))",
};

/// Whether the kernel's set has a point in common with the search's interval.
bool meets(const interval::Interval& a, const Interval& b) {
  const auto lower = interval::lower_end(a).value;
  const auto upper = interval::upper_end(a).value;
  const bool below = upper && fast::enclosure(*upper).upper() < b.lower();
  const bool above = lower && fast::enclosure(*lower).lower() > b.upper();
  return !below && !above;
}

}  // namespace

TEST_CASE("tape: values and gradients at points agree with the kernel") {
  std::mt19937 random(7);
  const interval::Precision p{64};
  for (const std::string& text : terms) {
    CAPTURE(text);
    const kernel::Term t = term(text);
    Tape tape({"x", "y"});
    const std::size_t index = tape.add(t);
    for (int k = 0; k < 50; ++k) {
      const long a = static_cast<long>(random() % 5) - 2;
      const long b = static_cast<long>(random() % 5) - 2;
      const exact::Rational x = exact::Rational(a) + exact::Rational(1) / exact::Rational(8);
      const exact::Rational y = exact::Rational(b) - exact::Rational(1) / exact::Rational(16);
      const kernel::Box box{{"x", kernel::Enclosure(x, p)}, {"y", kernel::Enclosure(y, p)}};
      std::vector<Interval> results;
      tape.evaluate({fast::enclosure(x), fast::enclosure(y)}, results);
      const auto value = kernel::evaluate(t, box, p);
      REQUIRE(value.has_value());
      REQUIRE(fast::is_defined(results[index]));
      CHECK(meets(*value, results[index]));
      CHECK(fast::width(results[index]) < 1e-10 * (1 + fast::magnitude(results[index])));
      const auto gradient = tape.gradient(index, results);
      REQUIRE(gradient.has_value());
      CHECK(meets((*kernel::taylor_series(t, "x", box, 1, p))[1], (*gradient)[0]));
      CHECK(meets((*kernel::taylor_series(t, "y", box, 1, p))[1], (*gradient)[1]));
    }
  }
}

TEST_CASE("tape: equal subterms are computed once, and x - x is not known to be 0") {
  Tape tape({"x"});
  const std::size_t first = tape.add(term("exp(x) + 1"));
  CHECK(tape.add(term("exp(x) + 1")) == first);
  const std::size_t difference = tape.add(term("x - x"));
  std::vector<Interval> results;
  tape.evaluate({Interval(0, 1)}, results);
  CHECK(results[difference].lower() == -1);
}

TEST_CASE("tape: undefined results and missing slopes are seen") {
  Tape tape({"x"});
  const std::size_t log = tape.add(term("log(x)"));
  const std::size_t kink = tape.add(term("abs(x)"));
  const std::size_t root = tape.add(term("sqrt(x)"));
  std::vector<Interval> results;
  tape.evaluate({Interval(-1, 1)}, results);
  CHECK_FALSE(fast::is_defined(results[log]));
  CHECK_FALSE(tape.gradient(kink, results).has_value());
  tape.evaluate({Interval(0, 1)}, results);
  CHECK(fast::is_defined(results[root]));
  CHECK_FALSE(tape.gradient(root, results).has_value());
}

}  // namespace assay::prover::search
