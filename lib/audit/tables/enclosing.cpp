#include "audit/tables/enclosing.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

namespace assay::audit {

namespace {

Ends at(Source s, std::size_t row) { return {s.lower[row], s.upper[row]}; }

bool is_narrow(Ends e, double tolerance) {
  return e.upper - e.lower <= tolerance * fast::lesser(std::fabs(e.lower), std::fabs(e.upper));
}

std::size_t failures(Source s, double tolerance, std::size_t rows) {
  std::size_t count = 0;
  for (std::size_t i = 0; i < rows; ++i) count += is_narrow(at(s, i), tolerance) ? 0 : 1;
  return count;
}

std::vector<kernel::Relation> meanings(const std::vector<Condition>& conditions) {
  std::vector<kernel::Relation> all;
  for (const Condition& c : conditions) all.push_back(c.meaning);
  return all;
}

}  // namespace

Enclosing::Enclosing(Question question, int digits)
    : question_(std::move(question)),
      digits_(digits),
      // A little less, for the rounding of the comparison itself.
      tolerance_(std::pow(10.0, -digits) * 0.999),
      conditions_(question_.parameters, meanings(question_.conditions)),
      quantity_program_(question_.parameters),
      window_(WindowKernel::recognised(question_)) {
  for (const Quantity& q : question_.quantities)
    quantities_.push_back(quantity_program_.add(q.meaning));
}

void Enclosing::answer(const Rows& rows, Workspace& workspace, Answers& answers) const {
  answers.narrower.clear();
  answers.unanswered = 0;
  conditions_.evaluate(rows.values, rows.count, workspace.conditions);
  enclose(rows, workspace, answers);
  if (are_all_enclosed(workspace, answers, rows.count)) {
    std::fill_n(answers.findings.begin(), rows.count, Finding{});
    return;
  }
  for (std::size_t row = 0; row < rows.count; ++row) {
    if (const auto finding = settled(workspace, answers, row))
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

bool Enclosing::are_all_enclosed(const Workspace& workspace, const Answers& answers,
                                 std::size_t rows) const {
  if (!conditions_.all_hold(workspace.conditions, rows)) return false;
  std::size_t count = 0;
  for (const Column& c : answers.columns) count += failures(c, tolerance_, rows);
  return count == 0;
}

std::optional<Finding> Enclosing::settled(const Workspace& workspace, const Answers& answers,
                                          std::size_t row) const {
  for (std::size_t i = 0; i < conditions_.size(); ++i) {
    const std::optional<bool> holds = conditions_.holds(workspace.conditions, i, row);
    if (!holds) return std::nullopt;
    if (!*holds) return Finding{Finding::Kind::outside, i};
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
