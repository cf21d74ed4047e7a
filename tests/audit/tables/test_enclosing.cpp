// Enclosing and Program against the arithmetic of the kernel with many bits.
#include "audit/tables/enclosing.hpp"

#include "kernel/evaluate.hpp"
#include "kernel/reader/terms.hpp"

#include <doctest/doctest.h>

#include <cmath>
#include <random>
#include <string>
#include <vector>

namespace assay::audit {
namespace {

using exact::Rational;
using kernel::Term;

Term term(std::string_view text) {
  kernel::Tokens tokens(text);
  return kernel::read_term(tokens, {});
}

kernel::Relation relation(std::string_view text) {
  kernel::Tokens tokens(text);
  return kernel::read_relation(tokens, {});
}

/// Rows with random decimals in [lo, hi] for each parameter, of that many places.
struct Sample {
  Sample(std::size_t parameters, std::size_t count, double lo, double hi, int places,
         unsigned long seed)
      : rows(parameters) {
    std::mt19937_64 source(seed);
    std::uniform_real_distribution<double> values(lo, hi);
    for (std::size_t row = 0; row < count; ++row) {
      for (std::size_t p = 0; p < parameters; ++p) {
        const double scale = std::pow(10.0, places);
        rows.owned.push_back(std::to_string(std::llround(values(source) * scale)) + "e-" +
                             std::to_string(places));
        REQUIRE(rows.add_cell(rows.owned.back()));
      }
      rows.add_row("", row);
    }
  }
  Rows rows;
};

/// Every answer encloses the value with 300 bits and has the digits that were asked for.
void check(const Question& q, const Rows& rows, int digits) {
  const Enclosing enclosing(q, digits);
  Enclosing::Workspace workspace(enclosing);
  Answers answers(q.quantities.size());
  enclosing.answer(rows, workspace, answers);
  for (std::size_t row = 0; row < rows.count; ++row) {
    REQUIRE(answers.findings[row].kind == Finding::Kind::enclosed);
    kernel::Box box;
    for (std::size_t p = 0; p < q.parameters.size(); ++p)
      box.emplace(q.parameters[p], kernel::Enclosure(rows.value(row, p), interval::Precision(300)));
    for (std::size_t i = 0; i < q.quantities.size(); ++i) {
      const auto value = kernel::evaluate(q.quantities[i].meaning, box, interval::Precision(300));
      REQUIRE(value);
      const double lower = answers.columns[i].lower[row];
      const double upper = answers.columns[i].upper[row];
      CHECK(mpq_class(lower) <= interval::lower_end(*value).value->gmp());
      CHECK(mpq_class(upper) >= interval::upper_end(*value).value->gmp());
      CHECK(upper - lower <= std::fabs(upper) * std::pow(10.0, -std::min(digits, 15)));
    }
  }
}

TEST_CASE("every operation, in all rows of a block") {
  for (const std::string text : {"x + y",
                                 "x - y",
                                 "x*y",
                                 "x/y",
                                 "-x",
                                 "x^3",
                                 "x^-2",
                                 "x^y",
                                 "sqrt(x)",
                                 "exp(-x)",
                                 "log(x)",
                                 "sin(x)",
                                 "cos(x)",
                                 "tan(x/4)",
                                 "asin(x/9)",
                                 "acos(x/9)",
                                 "atan(x)",
                                 "sinh(x)",
                                 "cosh(x)",
                                 "tanh(x)",
                                 "asinh(x)",
                                 "acosh(x + 1)",
                                 "atanh(x/9)",
                                 "erf(x)",
                                 "abs(x - 2*y)",
                                 "min(x, y)",
                                 "max(x, y)",
                                 "pi*x",
                                 "1/(1 + exp(-x))",
                                 "1/(1 + exp(-(x - y)))",
                                 "2/(1 + exp(-x))"}) {
    CAPTURE(text);
    const Question q{{"x", "y"}, {}, {{"t", term(text)}}};
    for (const int places : {1, 6, 14}) check(q, Sample(2, block_rows, 0.5, 5, places, 3).rows, 12);
  }
}

Question window(const std::string& w, const std::string& b) {
  const std::string size = "abs(" + w + ")";
  const std::string length = "log(" + size + "*(1 + sqrt(1 - 4/" + size + "))/2 - 1)/" + size;
  return {{w, b},
          {{size + " >= 4", relation(size + " >= 4")}},
          {{"lower", term("-" + b + "/" + w + " - " + length)},
           {"upper", term("-" + b + "/" + w + " + " + length)}}};
}

TEST_CASE("the window is recognised, and its kernel encloses the ends") {
  for (const auto& [w, b] : {std::pair{"w", "b"}, std::pair{"weight", "shift"}}) {
    const Question q = window(w, b);
    CHECK(WindowKernel::recognised(q));
    // Quarters are doubles: the kernel answers. Other decimals are not.
    check(q, Sample(2, block_rows, 4.25, 30, 0, 5).rows, 12);
    check(q, Sample(2, block_rows, 4.25, 30, 7, 5).rows, 12);
  }
  Question other = window("w", "b");
  other.quantities[1].meaning = term("-b/w + 2*log(abs(w))/abs(w)");
  CHECK_FALSE(WindowKernel::recognised(other));
}

TEST_CASE("more digits than doubles have") {
  const Question q = window("w", "b");
  const Rows rows = Sample(2, 5, 4.25, 30, 3, 7).rows;
  const Enclosing enclosing(q, 50);
  Enclosing::Workspace workspace(enclosing);
  Answers answers(2);
  enclosing.answer(rows, workspace, answers);
  REQUIRE(answers.narrower.size() == 5);
  for (const auto& [row, bounds] : answers.narrower)
    for (const Bounds& b : bounds)
      CHECK(b.upper - b.lower <= exact::abs(b.upper) / exact::power(Rational(10), 50));
}

TEST_CASE("rows for which there is no answer say why") {
  Rows rows(2);
  for (const char* text : {"4", "0", "3.9999999999999999999999", "0", "-5", "1", "0", "0"}) {
    REQUIRE(rows.add_cell(text));
    if (rows.cells.size() % 2 == 0) rows.add_row("", rows.count + 1);
  }
  const Question q = window("w", "b");
  const Enclosing enclosing(q, 12);
  Enclosing::Workspace workspace(enclosing);
  Answers answers(2);
  enclosing.answer(rows, workspace, answers);
  CHECK(answers.unanswered == 2);
  CHECK(text(answers.findings[0], q) == "");
  CHECK(text(answers.findings[1], q) == "outside the assumptions: abs(w) >= 4 is false");
  CHECK(text(answers.findings[2], q) == "");
  CHECK(text(answers.findings[3], q) == "outside the assumptions: abs(w) >= 4 is false");
  CHECK(answers.columns[0].lower[0] == 0);

  const Question root{{"w", "b"}, {}, {{"root", term("sqrt(w + b)")}, {"f", term("1/b")}}};
  const Enclosing roots(root, 12);
  Enclosing::Workspace of_roots(roots);
  roots.answer(rows, of_roots, answers);
  CHECK(text(answers.findings[0], root) == "f is not known to be defined");
  CHECK(text(answers.findings[2], root) == "root is not known to be defined");
}

}  // namespace
}  // namespace assay::audit
