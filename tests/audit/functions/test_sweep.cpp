#include "audit/functions/sweep.hpp"

#include "audit/functions/formulas.hpp"
#include "audit/functions/inputs.hpp"
#include "audit/functions/reference.hpp"

#include <doctest/doctest.h>
#include <cmath>
#include <functional>
#include <limits>
#include <vector>

using namespace assay;
using namespace assay::audit::functions;
using audit::testing::formula;
using audit::testing::Opinion;

namespace {

constexpr float infinity = std::numeric_limits<float>::infinity();
constexpr float not_a_number = std::numeric_limits<float>::quiet_NaN();

float naive_logistic(float x) { return 1.0F / (1.0F + std::exp(-x)); }

template <Binary F>
std::vector<F> computed(const std::function<F(F)>& f, const std::vector<F>& inputs) {
  std::vector<F> results;
  for (const F x : inputs) results.push_back(f(x));
  return results;
}

/// Every input from `from` to `to`, in portions of that size.
template <Binary F>
Tally audited(const Formula& term, const std::function<F(F)>& f, F from, F to,
              std::size_t portion_size = 1'000) {
  const auto inputs =
      Inputs<F>::every({Format<F>::ordinal(from), Format<F>::ordinal(to)}, portion_size);
  Tally tally;
  Sweep<F> sweep(term);
  for (std::size_t i = 0; i < inputs.portions(); ++i) {
    const auto portion = inputs.portion(i);
    tally.append(sweep.judge_all(portion.inputs, computed<F>(f, portion.inputs), portion.context));
  }
  return tally;
}

}  // namespace

TEST_CASE("an audit agrees with MPFR") {
  const Formula f = formula("1/(1 + exp(-x))");
  const long count = audit::testing::inputs(10'000);
  // Around 0, in the middle, near the underflow of the value, and where exp(-x) overflows.
  for (const float start : {-0x1p-140F, 0.3F, -87.4F, -88.75F}) {
    CAPTURE(start);
    const std::uint64_t first = Format<float>::ordinal(start);
    const float end = Format<float>::at(first + static_cast<std::uint64_t>(count / 4 - 1));
    const Tally tally = audited<float>(f, naive_logistic, start, end);
    std::uint64_t wrong = 0;
    double largest = 0;
    for (std::uint64_t i = first; i <= Format<float>::ordinal(end); ++i) {
      const float x = Format<float>::at(i);
      const Opinion opinion(audit::testing::logistic, x);
      if (naive_logistic(x) != opinion.rounded()) ++wrong;
      largest = std::max(largest, opinion.error(naive_logistic(x)));
    }
    CHECK(tally.inputs == static_cast<std::uint64_t>(count / 4));
    CHECK(tally.of(Finding::not_correctly_rounded).count == wrong);
    double lower = 0;
    double upper = 0;
    for (const auto& error : {tally.normal, tally.subnormal}) {
      if (!error) continue;
      lower = std::max(lower, error->lower);
      upper = std::max(upper, error->upper);
      const Opinion opinion(audit::testing::logistic, static_cast<float>(error->witness.input));
      const double at_witness = opinion.error(static_cast<float>(error->witness.result));
      CHECK(error->lower <= at_witness * (1 + 0x1p-50));
    }
    CHECK(lower <= largest * (1 + 0x1p-50));
    CHECK(largest <= upper * (1 + 0x1p-50));
    CHECK(upper - lower <= 2 * largest_error_tolerance * (1 + upper));
  }
}

TEST_CASE("each fault is found where it is, once") {
  const Formula f = formula("tanh(x)");
  const float at = 0x1.234568p-1F;
  const auto broken = [&](float result) {
    return [at, result](float x) { return x == at ? result : std::tanh(x); };
  };
  const auto found = [&](float result, Finding finding) {
    const Tally tally = audited<float>(f, broken(result), 0.5F, 0.6F);
    REQUIRE(tally.of(finding).first);
    CHECK(tally.of(finding).count == 1);
    CHECK(tally.has_fault());
    return tally.of(finding).first->input;
  };
  CHECK(found(-std::tanh(at), Finding::wrong_sign) == at);
  CHECK(found(infinity, Finding::wrong_infinity) == at);
  CHECK(found(not_a_number, Finding::wrong_nan) == at);
  // A result that is too small is below the one before it; the witness is the first of the two.
  CHECK(found(0.4F, Finding::order_reversed) == std::nextafter(at, 0.0F));
  CHECK_FALSE(audited<float>(
                  f, [](float x) { return std::tanh(x); }, 0.5F, 0.6F)
                  .has_fault());
}

TEST_CASE("the order is asked across the borders of blocks and portions") {
  const Formula f = formula("tanh(x)");
  for (std::size_t border : {256U, 257U, 999U, 1000U, 1001U}) {
    const float at = Format<float>::at(Format<float>::ordinal(0.5F) + border);
    const auto broken = [at](float x) { return x == at ? 0.0F : std::tanh(x); };
    const Tally tally = audited<float>(f, broken, 0.5F, 0.501F);
    CHECK(tally.of(Finding::order_reversed).count == 1);
    CHECK(tally.comparisons == tally.inputs - 1);
  }
}

TEST_CASE("where the formula is not defined, NaN and infinities are right and numbers are not") {
  const Formula f = formula("log(x)");
  const auto log = [](float x) { return x == -2 ? 3.0F : std::log(x); };
  const Tally tally = audited<float>(f, log, -2.0F, std::nextafter(-2.0F, 0.0F) + 0x1p-9F);
  CHECK(tally.undefined == tally.inputs);
  CHECK(tally.of(Finding::number_where_undefined).count == 1);
  const Tally at_zero = audited<float>(f, log, -0x1p-149F, 0x1p-149F);
  CHECK(at_zero.inputs == 4);
  CHECK(at_zero.undefined == 3);
  CHECK_FALSE(at_zero.has_fault());
}

TEST_CASE("infinities are reported and NaN must stay NaN") {
  const Formula f = formula("exp(x)");
  const auto exp = [](float x) { return std::isnan(x) ? 1.0F : std::exp(x); };
  Sweep<float> sweep(f);
  const std::vector<float> inputs{-infinity, 0, infinity, not_a_number};
  const Tally tally = sweep.judge_all(inputs, computed<float>(exp, inputs), 0);
  CHECK(tally.at_minus_infinity == 0.0);
  CHECK(tally.at_infinity == static_cast<double>(infinity));
  CHECK(tally.nan_inputs == 1);
  CHECK(tally.of(Finding::number_for_nan).count == 1);
}

TEST_CASE("the result does not depend on how the inputs are shared out") {
  const Formula f = formula("1/(1 + exp(-x))");
  const Tally whole = audited<float>(f, naive_logistic, 1.0F, 1.001F, 100'000);
  const Tally parts = audited<float>(f, naive_logistic, 1.0F, 1.001F, 77);
  CHECK(whole.inputs == parts.inputs);
  CHECK(whole.comparisons == parts.comparisons);
  CHECK(whole.of(Finding::not_correctly_rounded).count ==
        parts.of(Finding::not_correctly_rounded).count);
  CHECK(whole.of(Finding::not_correctly_rounded).first ==
        parts.of(Finding::not_correctly_rounded).first);
  CHECK(whole.normal->witness == parts.normal->witness);
}

TEST_CASE("doubles are judged beyond their own precision") {
  const Formula f = formula("exp(x)");
  const double end = Format<double>::at(Format<double>::ordinal(1.0) + 300);
  const auto exp = [](double x) { return std::exp(x); };
  const Tally right = audited<double>(f, exp, 1.0, end);
  REQUIRE(right.normal);
  CHECK(right.normal->upper < 1);
  const auto off = [](double x) { return std::nextafter(std::exp(x), 10.0); };
  const Tally wrong = audited<double>(f, off, 1.0, end);
  CHECK(wrong.normal->lower > 1);
  CHECK(wrong.of(Finding::not_correctly_rounded).count > 290);
}
