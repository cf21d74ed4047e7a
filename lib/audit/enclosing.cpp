#include "audit/enclosing.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

namespace assay::audit {

namespace {

using kernel::Comparison;

Ends at(Source s, std::size_t row) { return {s.lower[row], s.upper[row]}; }

bool is_narrow(Ends e, double tolerance) {
  return e.upper - e.lower <= tolerance * fast::lesser(std::fabs(e.lower), std::fabs(e.upper));
}

/// Whether a OP b for all numbers in them. Not for NaN.
bool holds(Comparison c, Ends a, Ends b) {
  switch (c) {
    case Comparison::less: return a.upper < b.lower;
    case Comparison::less_equal: return a.upper <= b.lower;
    case Comparison::equal: return a.lower == b.upper && a.upper == b.lower;
    case Comparison::not_equal: return a.upper < b.lower || b.upper < a.lower;
    case Comparison::greater_equal: return a.lower >= b.upper;
    case Comparison::greater: return a.lower > b.upper;
  }
  return false;
}

}  // namespace

Enclosing::Enclosing(Question question, int digits)
    : question_(std::move(question)),
      digits_(digits),
      // A little less, for the rounding of the comparison itself.
      tolerance_(std::pow(10.0, -digits) * 0.999),
      condition_program_(question_.parameters),
      quantity_program_(question_.parameters),
      window_(WindowKernel::recognised(question_)) {
  for (const auto& [text, r] : question_.conditions)
    conditions_.push_back({condition_program_.add(r.left), condition_program_.add(r.right),
                           r.comparison, kernel::negation(r).comparison});
  for (const Quantity& q : question_.quantities)
    quantities_.push_back(quantity_program_.add(q.meaning));
}

void Enclosing::answer(const Rows& rows, Workspace& workspace, Answers& answers) const {
  answers.narrower.clear();
  answers.unanswered = 0;
  condition_program_.evaluate(rows.values, rows.count, workspace.conditions);
  enclose(rows, workspace, answers);
  for (std::size_t row = 0; row < rows.count; ++row) {
    if (const auto finding = settled(workspace, answers, row)) [[likely]]
      answers.findings[row] = *finding;
    else
      answer_exactly(rows, row, answers);
    answers.unanswered += answers.findings[row].kind == Finding::Kind::enclosed ? 0 : 1;
  }
}

void Enclosing::enclose(const Rows& rows, Workspace& workspace, Answers& answers) const {
  if (window_ && rows.are_points()) return window_->evaluate(rows, answers.columns);
  quantity_program_.evaluate(rows.values, rows.count, workspace.quantities);
  for (std::size_t i = 0; i < quantities_.size(); ++i) {
    const Source result = workspace.quantities[quantities_[i]];
    std::copy_n(result.lower, rows.count, answers.columns[i].lower.begin());
    std::copy_n(result.upper, rows.count, answers.columns[i].upper.begin());
  }
}

std::optional<Finding> Enclosing::settled(const Workspace& workspace, const Answers& answers,
                                          std::size_t row) const {
  for (std::size_t i = 0; i < conditions_.size(); ++i) {
    const Sides& c = conditions_[i];
    const Ends left = at(workspace.conditions[c.left], row);
    const Ends right = at(workspace.conditions[c.right], row);
    if (holds(c.comparison, left, right)) continue;
    if (holds(c.negation, left, right)) return Finding{Finding::Kind::outside, i};
    return std::nullopt;
  }
  for (const Column& c : answers.columns)
    if (!is_narrow({c.lower[row], c.upper[row]}, tolerance_)) return std::nullopt;
  return Finding{};
}

void Enclosing::answer_exactly(const Rows& rows, std::size_t row, Answers& answers) const {
  std::vector<exact::Rational> values;
  for (std::size_t i = 0; i < rows.values.size(); ++i) values.push_back(rows.value(row, i));
  ExactAnswer exactly = enclose_exactly(question_, values, digits_);
  answers.findings[row] = exactly.finding;
  if (exactly.finding.kind != Finding::Kind::enclosed) return;
  for (std::size_t i = 0; i < exactly.bounds.size(); ++i) {
    answers.columns[i].lower[row] = fast::enclosure(exactly.bounds[i].lower).lower();
    answers.columns[i].upper[row] = fast::enclosure(exactly.bounds[i].upper).upper();
  }
  answers.narrower.emplace(row, std::move(exactly.bounds));
}

}  // namespace assay::audit
