// Tests the rule fact and its table: every fact reads, is never seen to be false at thousands of
// points, and the test would see it if one were.
#include "kernel/evaluate.hpp"
#include "kernel/facts/table.hpp"
#include "kernel/printer.hpp"
#include "kernel/rules/premises.hpp"
#include "kernel/rules/written.hpp"

#include <random>
#include <set>

namespace assay::kernel::testing {

namespace {

using exact::Rational;

const interval::Precision precision(200);

enum class Answer { holds, fails, open };

/// What the enclosures of both sides say of r at a point; `open` when they overlap.
Answer answer_at(const Relation& r, const Box& point) {
  const auto left = enclosure_of(r.left, point, precision);
  const auto right = enclosure_of(r.right, point, precision);
  if (!left || !right) return Answer::open;
  const Enclosure difference = *left - *right;
  if (decides(r.comparison, difference)) return Answer::holds;
  if (decides(negation(r).comparison, difference)) return Answer::fails;
  return Answer::open;
}

/// Small integers and fractions, where facts are tight, and others of many sizes.
Rational sample(std::mt19937_64& source) {
  static const std::vector<Rational> notable{
      0, 1, -1, 2, -2, 3, Rational(1) / 2, Rational(-1) / 2, Rational(1) / 10, Rational(1) / 1000};
  const auto below = [&](unsigned long bound) { return static_cast<long>(source() % bound); };
  if (below(3) == 0) return notable[source() % notable.size()];
  const Rational size = power(Rational(2), below(20) - 14);
  return Rational(below(20'001) - 10'000) / 1000 * size;
}

struct Tally {
  int inside = 0;     // points that certainly satisfy the context
  int undecided = 0;  // of them: where a side has no enclosure
  int false_at = 0;   // where a relation of the claim certainly fails
};

/// Evaluates a sequent of relations at `count` random points.
Tally tally(const Sequent& s, int count) {
  std::mt19937_64 source(20240229);
  Tally result;
  for (int i = 0; i < count; ++i) {
    Box point;
    Rational last;
    for (const Variable& v : s.context.variables) {
      // Equal and opposite coordinates now and then, for facts that assume an equation.
      Rational x = sample(source);
      if (!point.empty() && source() % 8 == 0) x = source() % 2 == 0 ? last : -last;
      if (!point.empty() && source() % 8 == 0) x = last * last;
      point.insert_or_assign(v.name, Enclosure(x, precision));
      last = x;
    }
    bool satisfied = true;
    for (const Variable& v : s.context.variables)
      for (const Relation& r : membership(variable(v.name), v.domain))
        satisfied = satisfied && answer_at(r, point) == Answer::holds;
    for (const Relation& r : s.context.assumptions)
      satisfied = satisfied && answer_at(r, point) == Answer::holds;
    if (!satisfied) continue;
    ++result.inside;
    for (const Relation& r : std::get<Relations>(s.claim).all) {
      if (!evaluate(r.left, point, precision) || !evaluate(r.right, point, precision))
        ++result.undecided;
      if (answer_at(r, point) == Answer::fails) ++result.false_at;
    }
  }
  return result;
}

std::vector<Fact> all_facts() {
  std::vector<Fact> all;
  for (const auto group : fact_groups()) all.insert(all.end(), group.begin(), group.end());
  return all;
}

}  // namespace

TEST_CASE("each fact is a theorem with its own name and source") {
  std::set<std::string_view> names;
  for (const Fact& f : all_facts()) {
    CAPTURE(f.name);
    CHECK(names.insert(f.name).second);
    CHECK_FALSE(f.source.empty());
    const Theorem t = rules::fact(std::string(f.name));
    CHECK_FALSE(t.rests_on_assumption());
    CHECK(t.sequent() == sequent(std::string(f.statement)));
    CHECK(sequent(print(t.sequent())) == t.sequent());
    CHECK(std::holds_alternative<Relations>(t.claim()));
  }
  CHECK(names.size() > 200);
}

TEST_CASE("there are no other facts") {
  CHECK_REFUSED(unknown_fact, rules::fact("exp_negative_is_negative"));
  CHECK_REFUSED(unknown_fact, rules::fact(""));
  CHECK_REFUSED(unknown_fact, rules::fact("exp_positive:\n show 1 = 2\ntheorem x"));
}

TEST_CASE("no fact is seen to be false or undefined at a point" * doctest::test_suite("long")) {
  for (const Fact& f : all_facts()) {
    CAPTURE(f.name);
    CAPTURE(f.statement);
    const Sequent s = sequent(std::string(f.statement));
    const bool closed = s.context.variables.empty();
    const Tally t = tally(s, closed ? 1 : 1000);
    CHECK(t.false_at == 0);
    CHECK(t.inside >= (closed ? 1 : 5));  // few points satisfy exp(x) = exp(y)
    // At an end the enclosure of an inner function may reach over it: log(exp(-1000)),
    // asin(sin(x)).
    CHECK(t.undecided <= t.inside / 2);
  }
}

TEST_CASE("a false fact would be seen") {
  for (const std::string wrong : {
           "for x in R show exp(x) >= 1 + 1.001*x",
           "for x in R show exp(x) > 1 + x",
           "for x in [0, inf) show log(x) <= x - 1",
           "for x in R show sqrt(x^2) = x",
           "for x, y in R show sqrt(x*y) = sqrt(x)*sqrt(y)",
           "for x, y in R assume x < y show x^2 < y^2",
           "for x, y in R assume x^2 = y^2 show x = y",
           "for x in R show cos(x) <= 1 - x^2/2",
           "for x in R show asin(sin(x)) = x",
           "for x in R show acosh(cosh(x)) = x",
           "for x in R show cosh(x)^2 + sinh(x)^2 = 1",
           "for x, y in R show abs(x + y) = abs(x) + abs(y)",
           "for x in (0, inf) show log(x) >= 0",
           "for x, y in R assume y^2 = x show sqrt(x) = y",
           "for x in R show tanh(x) <= x",
       }) {
    CAPTURE(wrong);
    const Tally t = tally(sequent(wrong), 2000);
    CHECK(t.false_at + t.undecided > 0);
  }
}

}  // namespace assay::kernel::testing
