#include "audit/tables/auditing.hpp"

#include "audit/tables/exact_row.hpp"

#include <algorithm>

namespace assay::audit {

namespace {

using kernel::Comparison;
using kernel::Op;
using kernel::Term;
using tables::Verdict;

std::vector<std::string> names(const tables::RowClaim& claim) {
  std::vector<std::string> all;
  for (const auto& [name, title] : claim.titles) all.push_back(name);
  return all;
}

std::optional<Term> excess_of(const kernel::Relation& r) {
  switch (r.comparison) {
    case Comparison::less:
    case Comparison::less_equal: return r.left - r.right;
    case Comparison::greater:
    case Comparison::greater_equal: return r.right - r.left;
    case Comparison::equal: return Term::apply(Op::abs, {r.left - r.right});
    case Comparison::not_equal: break;
  }
  return std::nullopt;
}

}  // namespace

void WorstRow::add(const WorstRow& later) {
  if (later.line != 0 && later.excess > excess) *this = later;
}

void RowAudit::add(const RowAudit& later) {
  audit.right += later.audit.right;
  audit.wrong += later.audit.wrong;
  audit.undecided += later.audit.undecided;
  const std::size_t room = most_findings - std::min(most_findings, audit.findings.size());
  const std::size_t count = std::min(room, later.audit.findings.size());
  audit.findings.insert(audit.findings.end(), later.audit.findings.begin(),
                        later.audit.findings.begin() + static_cast<std::ptrdiff_t>(count));
  worst.add(later.worst);
}

Auditing::Auditing(const tables::RowClaim& claim, interval::Precision most)
    : claim_(claim),
      most_(most),
      variables_(names(claim)),
      relations_(variables_, claim.meaning),
      excess_program_(variables_) {
  for (std::size_t i = 0; i < claim.meaning.size(); ++i)
    if (const auto term = excess_of(claim.meaning[i]))
      excesses_.push_back({i, *term, excess_program_.add(*term)});
}

std::vector<Binding> Auditing::bindings() const {
  std::vector<Binding> all;
  for (const auto& [name, title] : claim_.titles) all.push_back({name, title});
  return all;
}

void Auditing::audit(const Rows& rows, Workspace& workspace, RowAudit& result) const {
  relations_.evaluate(rows.values, rows.count, workspace.sides);
  excess_program_.evaluate(rows.values, rows.count, workspace.excesses);
  find_worst(rows, workspace, result.worst);
  if (relations_.all_hold(workspace.sides, rows.count)) {
    result.audit.right += rows.count;
    return;
  }
  for (std::size_t row = 0; row < rows.count; ++row) {
    const auto verdict = settled(workspace, row);
    if (verdict == Verdict::right)
      ++result.audit.right;
    else if (verdict && result.audit.findings.size() >= result.most_findings)
      ++result.audit.wrong;
    else
      result.audit.add(decide(rows, row), rows.lines[row]);
  }
}

std::optional<Verdict> Auditing::settled(const Workspace& workspace, std::size_t row) const {
  bool all_hold = true;
  for (std::size_t i = 0; i < relations_.size(); ++i) {
    const std::optional<bool> holds = relations_.holds(workspace.sides, i, row);
    if (holds && !*holds) return Verdict::wrong;
    all_hold = all_hold && holds;
  }
  return all_hold ? std::optional(Verdict::right) : std::nullopt;
}

tables::Decision Auditing::decide(const Rows& rows, std::size_t row) const {
  std::map<std::string, exact::Rational> values;
  for (std::size_t i = 0; i < variables_.size(); ++i) values[variables_[i]] = rows.value(row, i);
  return tables::decide(claim_, values, most_);
}

void Auditing::find_worst(const Rows& rows, const Workspace& workspace, WorstRow& worst) const {
  for (const Excess& e : excesses_) {
    const double* const upper = workspace.excesses[e.result].upper;
    std::size_t found = rows.count;
    for (std::size_t row = 0; row < rows.count; ++row) {
      if (!(upper[row] > worst.excess)) continue;
      worst.excess = upper[row];
      found = row;
    }
    if (found == rows.count) continue;
    worst.line = rows.lines[found];
    worst.relation = e.relation;
    worst.values.clear();
    for (std::size_t i = 0; i < variables_.size(); ++i)
      worst.values.push_back(rows.value(found, i));
  }
}

std::optional<Bounds> Auditing::excess(const WorstRow& worst) const {
  const auto e = std::find_if(excesses_.begin(), excesses_.end(), [&](const Excess& candidate) {
    return candidate.relation == worst.relation;
  });
  if (worst.line == 0 || e == excesses_.end()) return std::nullopt;
  constexpr int digits = 20;
  const Question question{variables_, {}, {{"excess", e->term}}};
  const ExactAnswer answer = enclose_exactly(question, worst.values, digits);
  if (answer.finding.kind != Finding::Kind::enclosed) return std::nullopt;
  return answer.bounds[0];
}

}  // namespace assay::audit
