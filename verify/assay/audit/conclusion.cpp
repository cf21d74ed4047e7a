#include "audit/conclusion.hpp"

#include "audit/functions/witness_statements.hpp"
#include "exact/text.hpp"
#include "proving.hpp"
#include "whole_file.hpp"

#include <fmt/core.h>
#include <algorithm>
#include <filesystem>

namespace assay::verify {

namespace {

namespace fs = std::filesystem;
using exact::Rational;

std::string statements(AuditReport& report, const functions::Formula& formula) {
  if (report.type() == "float") {
    functions::sharpen<float>(formula, report.tally);
    return functions::witness_statements<float>(formula, report.name(), report.tally);
  }
  functions::sharpen<double>(formula, report.tally);
  return functions::witness_statements<double>(formula, report.name(), report.tally);
}

/// Proves each statement, and writes it and its certificate beside the report.
void prove_all(const std::string& text, const AuditOptions& options, Output& output) {
  fs::path path = options.report;
  const ProofFile proof{path.replace_extension(".proof"), text, kernel::read_file(text)};
  if (!options.report.empty()) write_whole_file(path, text);
  for (const kernel::Statement& statement : proof.file.statements) {
    const Proved proved = prove_and_recheck(proof, statement, {});
    if (!options.report.empty() && !proved.certificate.empty())
      write_whole_file(path.replace_extension(statement.name + ".cert"), proved.certificate);
    path = proof.path;
    output.verdict(proved.report);
  }
}

Rational exact_number(double x) { return functions::Format<double>::exact(x); }

/// Whether no error is greater than `most` and nothing else is wrong.
void answer(const AuditReport& report, const std::string& most, Output& output) {
  const auto limit = exact::read_number(most);
  if (!limit) throw UsageError("--at-most '" + most + "' is no number");
  bool is_wrong = report.tally.has_fault();
  bool is_right = !is_wrong && report.is_exhaustive() &&
                  report.tally.of(functions::Finding::undecided).count == 0;
  for (const auto& largest : {report.tally.normal, report.tally.subnormal}) {
    if (!largest) continue;
    is_wrong = is_wrong || exact_number(largest->lower) > *limit;
    is_right = is_right && !is_wrong && exact_number(largest->upper) <= *limit;
  }
  const std::string answer = is_wrong ? "wrong" : is_right ? "right" : "not decided";
  output.result(fmt::format("errors of at most {} ulp and no faults: {}", most, answer),
                {{"at_most", most}, {"answer", answer}});
  if (is_wrong) output.fail(Exit::refused_or_refuted);
  if (!is_wrong && !is_right) output.fail(Exit::gave_up);
}

}  // namespace

void conclude(AuditReport report, const functions::Formula& formula, const AuditOptions& options,
              Output& output) {
  const std::string text = report.is_whole() ? statements(report, formula) : "";
  if (!options.report.empty()) write_whole_file(options.report, print(report));
  std::string lines = summary(report);
  lines.pop_back();
  output.result(lines, nlohmann::ordered_json::parse(print(report)));
  if (!text.empty()) prove_all(text, options, output);
  if (report.is_whole() && !options.at_most.empty()) answer(report, options.at_most, output);
}

}  // namespace assay::verify
