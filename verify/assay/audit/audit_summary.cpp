#include "audit/audit_report.hpp"
#include "audit/functions/witness_statements.hpp"
#include "exact/text.hpp"

#include <fmt/core.h>

namespace assay::verify {

namespace {

using functions::LargestError;
using functions::Tally;

constexpr int digits = 7;

exact::Rational rational(double x) { return functions::Format<double>::exact(x); }

std::string enclosure(const LargestError& largest, bool is_exhaustive) {
  const exact::Rational lower = rational(largest.lower);
  if (!is_exhaustive)
    return "at least " + exact::print_decimal(lower, digits, exact::Direction::down);
  return exact::print_enclosure(lower, rational(largest.upper), digits);
}

std::string line(const std::string& what, const std::optional<LargestError>& largest,
                 bool is_exhaustive) {
  if (!largest) return "";
  return fmt::format("{}: {} ulp at {}, where the result is {}\n", what,
                     enclosure(*largest, is_exhaustive),
                     functions::hexadecimal(largest->witness.input),
                     functions::hexadecimal(largest->witness.result));
}

std::string faults(const AuditReport& report) {
  const bool has_bounds = report.audited.contains("bound");
  std::string text;
  std::string none;
  for (const functions::FindingName& kind : functions::findings) {
    const functions::Found& found = report.tally.of(kind.finding);
    const bool is_asked = kind.finding != functions::Finding::not_a_bound || has_bounds;
    if (found.count > 0) {
      text += fmt::format("{}: {}, first at {}, where the result is {}\n", kind.meaning,
                          found.count, functions::hexadecimal(found.first->input),
                          functions::hexadecimal(found.first->result));
    } else if (is_asked && functions::is_fault(kind.finding)) {
      none += (none.empty() ? "" : ", ") + std::string(kind.meaning);
    }
  }
  if (!none.empty()) text += "none: " + none + "\n";
  return text;
}

}  // namespace

std::string summary(const AuditReport& report) {
  const Tally& tally = report.tally;
  const bool is_exhaustive = report.is_exhaustive();
  const std::string bound = report.audited.value("bound", "");
  std::string text = fmt::format("{} ({}) {} {}\n", report.name(), report.type(),
                                 bound.empty() ? "against" : "as " + bound + " bounds of",
                                 report.audited.at("against").get<std::string>());
  text += fmt::format("inputs: {}{}", tally.inputs,
                      is_exhaustive ? ", all of the range" : ", a sample of the range");
  if (tally.nan_inputs > 0) text += fmt::format(", {} of them NaN", tally.nan_inputs);
  if (tally.undefined > 0)
    text += fmt::format(", at {} of them the formula is not defined", tally.undefined);
  text += '\n';
  text += line("largest error", tally.normal, is_exhaustive);
  text += line("largest error where the value is subnormal", tally.subnormal, is_exhaustive);
  text += faults(report);
  if (tally.at_minus_infinity)
    text += fmt::format("at -inf: {}\n", functions::hexadecimal(*tally.at_minus_infinity));
  if (tally.at_infinity)
    text += fmt::format("at inf: {}\n", functions::hexadecimal(*tally.at_infinity));
  return text;
}

}  // namespace assay::verify
