#include "audit/functions/witness_statements.hpp"

#include "audit/functions/formulas.hpp"
#include "audit/functions/sweep.hpp"
#include "exact/text.hpp"
#include "kernel/evaluate.hpp"
#include "kernel/reader/file.hpp"

#include <doctest/doctest.h>
#include <algorithm>
#include <cmath>
#include <limits>
#include <set>
#include <string>
#include <vector>

using namespace assay;
using namespace assay::audit::functions;
using audit::testing::formula;

namespace {

constexpr float infinity = std::numeric_limits<float>::infinity();

/// The names of the theorems of the file, each of which must hold by enclosures of 512 bits.
std::set<std::string> true_theorems(const std::string& text) {
  std::set<std::string> names;
  const kernel::File file = kernel::read_file(text);
  for (const kernel::Statement& statement : file.statements) {
    const auto* relations = std::get_if<kernel::Relations>(&statement.meaning.claim);
    REQUIRE(relations != nullptr);
    for (const kernel::Relation& r : relations->all) {
      CAPTURE(statement.name);
      const auto left = kernel::enclosure_of(r.left, {}, interval::Precision(512));
      const auto right = kernel::enclosure_of(r.right, {}, interval::Precision(512));
      REQUIRE(left);
      REQUIRE(right);
      const bool says_that_it_is_defined = r.left == r.right;
      CHECK((says_that_it_is_defined || kernel::decides(r.comparison, *left - *right)));
    }
    names.insert(statement.name);
  }
  return names;
}

std::set<std::string> stated(const std::string& text, const std::vector<float>& inputs,
                             const std::vector<float>& results) {
  const Formula f = formula(text);
  Sweep<float> sweep(f);
  Tally tally = sweep.judge_all(inputs, results, 0);
  sharpen<float>(f, tally);
  return true_theorems(witness_statements<float>(f, "f", tally));
}

}  // namespace

TEST_CASE("what is stated about witnesses is true") {
  using Names = std::set<std::string>;
  CHECK(stated("exp(x)", {1}, {2.75F}) == Names{"largest_error", "not_correctly_rounded"});
  CHECK(stated("exp(x)", {-1, 0}, {0.375F, -1}) ==
        Names{"largest_error", "not_correctly_rounded", "wrong_sign"});
  CHECK(stated("exp(x)", {-100}, {0}) == Names{"largest_subnormal_error", "not_correctly_rounded"});
  CHECK(stated("exp(x)", {1}, {infinity}) == Names{"wrong_infinity"});
  CHECK(stated("exp(x)", {100}, {1}) == Names{"missed_overflow", "not_correctly_rounded"});
  CHECK(stated("exp(x)", {1}, {std::nanf("")}) == Names{"wrong_nan"});
  CHECK(stated("tanh(x)", {0x1p-1F, 0x1.000002p-1F}, {0x1.dap-2F, 0x1.d8p-2F}) ==
        Names{"largest_error", "not_correctly_rounded", "order_reversed"});
  CHECK(stated("exp(x)", {1, 0x1.000002p0F}, {infinity, 2.75F}).contains("order_reversed"));
  CHECK(stated("x", {1, 2}, {1, 2}).empty());
  CHECK(stated("abs(x)", {-0.0F}, {1}) ==
        Names{"largest_subnormal_error", "not_correctly_rounded"});
}

TEST_CASE("results that are no bounds") {
  for (const Claimed claimed : {Claimed::lower_bounds, Claimed::upper_bounds}) {
    Formula f = formula("exp(x)");
    f.claimed = claimed;
    Sweep<float> sweep(f);
    const std::vector<float> inputs{0, 1, 100};
    const std::vector<float> results{1, claimed == Claimed::lower_bounds ? 2.75F : 2.7F,
                                     claimed == Claimed::lower_bounds ? 1 : infinity};
    const Tally tally = sweep.judge_all(inputs, results, 0);
    CHECK(tally.of(Finding::not_a_bound).count == 1);
    CHECK(tally.of(Finding::not_a_bound).first->input == 1);
    CHECK(true_theorems(witness_statements<float>(f, "f", tally)).contains("not_a_bound"));
    CHECK_FALSE(tally.of(Finding::missed_overflow).first);
  }
}

TEST_CASE("the name of the definition is not that of the variable") {
  Formula f = formula("exp(x)");
  f.term = kernel::Term::apply(kernel::Op::exp, {kernel::Term::variable("f")});
  f.variable = "f";
  Sweep<float> sweep(f);
  const std::vector<float> inputs{1};
  const std::vector<float> results{3};
  const Tally tally = sweep.judge_all(inputs, results, 0);
  CHECK(true_theorems(witness_statements<float>(f, "h", tally)).size() == 2);
}

TEST_CASE("hexadecimal numbers are read back as they were") {
  for (const double x : {1.5, -0x1p-1074, 0x1.fffffffffffffp1023, 0.1, 3e-310}) {
    const auto read = exact::read_number(hexadecimal(x));
    REQUIRE(read);
    CHECK(*read == Format<double>::exact(x));
  }
  CHECK(hexadecimal(-HUGE_VAL) == "-inf");
  CHECK(hexadecimal(std::nan("")) == "nan");
  CHECK(hexadecimal(-0.0) == "-0x0p+0");
}
