#include "audit/tables/exact_row.hpp"

#include "kernel/evaluate.hpp"

#include <algorithm>
#include <optional>

namespace assay::audit {

namespace {

using exact::Rational;
using interval::Precision;

/// How often the precision is doubled.
constexpr int doublings = 5;

kernel::Box box_of(const Question& q, const std::vector<Rational>& values, Precision p) {
  kernel::Box box;
  for (std::size_t i = 0; i < values.size(); ++i)
    box.emplace(q.parameters[i], kernel::Enclosure(values[i], p));
  return box;
}

/// nullopt when all conditions hold.
std::optional<Finding> violation(const Question& q, const kernel::Box& box, Precision p) {
  for (std::size_t i = 0; i < q.conditions.size(); ++i) {
    const kernel::Relation& r = q.conditions[i].meaning;
    const auto left = kernel::enclosure_of(r.left, box, p);
    const auto right = kernel::enclosure_of(r.right, box, p);
    if (!left || !right) return Finding{Finding::Kind::undecided, i};
    const kernel::Enclosure difference = *left - *right;
    if (kernel::decides(r.comparison, difference)) continue;
    const bool is_false = kernel::decides(kernel::negation(r).comparison, difference);
    return Finding{is_false ? Finding::Kind::outside : Finding::Kind::undecided, i};
  }
  return std::nullopt;
}

bool is_narrow(const Bounds& b, const Rational& unit) {
  return b.upper - b.lower <= unit * std::min(exact::abs(b.lower), exact::abs(b.upper));
}

struct Attempt {
  ExactAnswer answer;
  bool is_final = false;
};

Attempt attempt(const Question& q, const kernel::Box& box, Precision p, const Rational& unit) {
  if (const auto finding = violation(q, box, p))
    return {{*finding, {}}, finding->kind == Finding::Kind::outside};
  Attempt result{{}, true};
  for (std::size_t i = 0; i < q.quantities.size(); ++i) {
    const auto value = kernel::evaluate(q.quantities[i].meaning, box, p);
    if (!value) return {{{Finding::Kind::undefined, i}, {}}, false};
    const auto lower = interval::lower_end(*value).value;
    const auto upper = interval::upper_end(*value).value;
    if (!lower || !upper) return {{{Finding::Kind::unbounded, i}, {}}, false};
    result.answer.bounds.push_back({*lower, *upper});
    result.is_final = result.is_final && is_narrow(result.answer.bounds.back(), unit);
  }
  return result;
}

}  // namespace

ExactAnswer enclose_exactly(const Question& q, const std::vector<Rational>& values, int digits) {
  const Rational unit = Rational(1) / exact::power(Rational(10), digits);
  long bits = digits * 10L / 3 + 64;
  Attempt best;
  for (int i = 0; i <= doublings && !best.is_final; ++i, bits *= 2)
    best = attempt(q, box_of(q, values, Precision(bits)), Precision(bits), unit);
  return best.answer;
}

}  // namespace assay::audit
