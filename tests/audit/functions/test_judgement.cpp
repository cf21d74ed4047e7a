#include "audit/functions/judgement.hpp"

#include "audit/functions/formulas.hpp"
#include "audit/functions/reference.hpp"
#include "audit/functions/screen.hpp"
#include "fast/elementary.hpp"

#include <doctest/doctest.h>
#include <cmath>
#include <limits>
#include <string>
#include <vector>

using namespace assay;
using namespace assay::audit::functions;
using audit::testing::Floats;
using audit::testing::formula;
using audit::testing::Opinion;

namespace {

constexpr float infinity = std::numeric_limits<float>::infinity();

struct Subject {
  const char* text;
  audit::testing::Reference reference;
  fast::Interval (*enclosure)(const fast::Interval&);
};

const std::vector<Subject> subjects{
    {"exp(x)", mpfr_exp, fast::exp},
    {"log(x)", mpfr_log, fast::log},
    {"tanh(x)", mpfr_tanh, fast::tanh},
    {"1/(1 + exp(-x))", audit::testing::logistic,
     [](const fast::Interval& x) {
       return fast::divide(fast::Interval(1), fast::Interval(1) + fast::exp(-x));
     }},
};

/// Some number near the right one.
float perturbed(float right, std::uint64_t steps) {
  float y = right;
  for (; steps > 1; steps -= 2) y = std::nextafter(y, infinity);
  if (steps == 1) y = std::nextafter(y, -infinity);
  return y;
}

}  // namespace

TEST_CASE("judgements agree with MPFR") {
  for (const Subject& subject : subjects) {
    CAPTURE(std::string(subject.text));
    const Formula f = formula(subject.text);
    Floats floats;
    for (long i = 0; i < audit::testing::inputs(1'000); ++i) {
      const float x = i % 2 == 0 ? floats.next() : std::ldexp(floats.next(), -100);
      CAPTURE(x);
      const Opinion opinion(subject.reference, x);
      if (opinion.is_nan()) {
        CHECK(judge(f, x, 1.0F).has(Finding::number_where_undefined));
        CHECK(judge(f, x, std::numeric_limits<float>::quiet_NaN()).found.none());
        continue;
      }
      if (std::string(subject.text) == "log(x)" && x == 0) continue;
      const float y = perturbed(opinion.rounded(), floats.below(4));
      const Judgement judgement = judge(f, x, y);
      CHECK(judgement.has(Finding::not_correctly_rounded) == (y != opinion.rounded()));
      CHECK_FALSE(judgement.has(Finding::undecided));
      if (!judgement.error) continue;
      CHECK(judgement.error->lower <= opinion.error(y) * (1 + 0x1p-50));
      CHECK(opinion.error(y) <= judgement.error->upper * (1 + 0x1p-50));
    }
  }
}

TEST_CASE("what is decided from bounds in double is what is decided with many bits") {
  for (const Subject& subject : subjects) {
    CAPTURE(std::string(subject.text));
    const Formula f = formula(subject.text);
    Floats floats;
    int decided = 0;
    for (long i = 0; i < audit::testing::inputs(1'000); ++i) {
      const float x = i % 2 == 0 ? floats.next() : std::ldexp(floats.next(), -100);
      CAPTURE(x);
      const fast::Interval v = subject.enclosure(fast::Interval(static_cast<double>(x)));
      if (!fast::is_defined(v)) continue;
      const float y = perturbed(static_cast<float>(v.lower()), floats.below(4));
      const Screened screened = screen(y, v.lower(), v.upper());
      if (!screened.is_decided) continue;
      ++decided;
      const Judgement exact = judge(f, x, y);
      CHECK(screened.is_correctly_rounded == exact.found.none());
      REQUIRE(exact.error);
      CHECK(screened.is_subnormal == exact.error->is_subnormal);
      CHECK(screened.lower <= exact.error->upper);
      CHECK(exact.error->lower <= screened.upper);
    }
    CHECK(decided > 100);
  }
}

TEST_CASE("results without an error are judged from bounds as they are with many bits") {
  const Formula f = formula("exp(x) - exp(-x)");
  Floats floats;
  int decided = 0;
  for (long i = 0; i < audit::testing::inputs(1'000); ++i) {
    const float x = floats.next();
    CAPTURE(x);
    const fast::Interval point(static_cast<double>(x));
    const fast::Interval v = fast::exp(point) - fast::exp(-point);
    for (const float y : {infinity, -infinity, std::nanf(""), 1.0F, -1.0F}) {
      const auto screened = screen_without_error(y, v.lower(), v.upper());
      if (!screened) continue;
      ++decided;
      CHECK(screened->found == judge(f, x, y).found);
      CHECK_FALSE(screened->error);
    }
  }
  CHECK(decided > 1'000);
}

TEST_CASE("ties go to the even number") {
  // 1 + 2^-24 is in the middle of 1 and 1 + 2^-23, and 1 + 3*2^-24 of two others.
  const Formula f = formula("1 + x");
  CHECK_FALSE(judge(f, 0x1p-24F, 1.0F).has(Finding::not_correctly_rounded));
  CHECK(judge(f, 0x1p-24F, 0x1.000002p0F).has(Finding::not_correctly_rounded));
  CHECK(judge(f, 0x1.8p-23F, 0x1.000002p0F).has(Finding::not_correctly_rounded));
  CHECK_FALSE(judge(f, 0x1.8p-23F, 0x1.000004p0F).has(Finding::not_correctly_rounded));
  CHECK(judge(f, 0x1p-24F, 1.0F).error->lower == 0.5);
  CHECK(judge(f, 0x1p-24F, 1.0F).error->upper == 0.5);
}

TEST_CASE("overflow, underflow and signs") {
  const Formula f = formula("exp(x)");
  CHECK(judge(f, 1e30F, infinity).found.none());
  CHECK(judge(f, 1e30F, std::numeric_limits<float>::max()).has(Finding::missed_overflow));
  CHECK(judge(f, 1e30F, -infinity).has(Finding::wrong_sign));
  CHECK(judge(f, 88.0F, infinity).has(Finding::wrong_infinity));
  CHECK(judge(f, -1e30F, 0.0F).found.none());
  CHECK(judge(f, -1e30F, -0.0F).has(Finding::wrong_sign));
  CHECK(judge(f, 1.0F, std::nanf("")).has(Finding::wrong_nan));
  CHECK(judge(formula("x*x*x"), -0.0F, 0.0F).found.none());
}

TEST_CASE("what no precision decides is said to be undecided") {
  // In the middle of two floats, and the root of 0 or of a negative number.
  CHECK(judge(formula("log(exp(x)) + 0x1p-24"), 1.0F, 1.0F).has(Finding::undecided));
  CHECK(judge(formula("sqrt(log(exp(x)) - x)"), 1.0F, 0.0F).has(Finding::undecided));
}
