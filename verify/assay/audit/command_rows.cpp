// assay audit rows: verdicts on the rows of a table.
#include "audit/claim_text.hpp"
#include "audit/subcommands.hpp"
#include "audit/tables/auditing.hpp"
#include "certificate/digest.hpp"
#include "commands.hpp"
#include "exact/text.hpp"
#include "kernel/printer.hpp"
#include "kernel/reader/malformed.hpp"
#include "proving.hpp"
#include "recheck/audit.hpp"
#include "recheck/recheck.hpp"
#include "status_line.hpp"
#include "table_input.hpp"
#include "whole_file.hpp"

#include <fmt/core.h>
#include <algorithm>
#include <filesystem>
#include <limits>
#include <memory>
#include <thread>

namespace assay::verify {

namespace {

struct Arguments {
  std::string table;
  std::string claim;
  std::string proof;
  std::vector<std::string> columns;
  std::string report;
  unsigned threads = 0;
  long bits = 1024;
};

constexpr std::size_t findings_shown = 10;
constexpr int digits_shown = 6;

tables::RowClaim read_claim(const Arguments& arguments, const ProofFile& proof) {
  const std::string text = expanded_claim(arguments.claim, proof);
  const tables::RowClaim claim = tables::read_claim(text, proof.file.definitions, {});
  std::vector<std::string> names;
  for (const auto& [name, title] : claim.titles) names.push_back(name);
  std::map<std::string, std::string> titles;
  for (const audit::Binding& b : bindings_of(names, arguments.columns))
    titles[b.parameter] = b.column;
  return tables::read_claim(text, proof.file.definitions, titles);
}

audit::RowAudit audited(const Arguments& arguments, const audit::Auditing& auditing) {
  const TableInput input(arguments.table);
  StatusLine status;
  audit::AuditRun run;
  run.threads = arguments.threads != 0 ? arguments.threads
                                       : std::max(1U, std::thread::hardware_concurrency());
  run.most_findings =
      arguments.report.empty() ? findings_shown : std::numeric_limits<std::size_t>::max();
  run.progress = [&](std::size_t rows, std::size_t bytes) {
    status.show(fmt::format("{} {} rows", input.bar(bytes), rows));
  };
  try {
    return audit::audit_table(input.file(), auditing, run);
  } catch (const std::runtime_error& error) {
    throw UsageError(fmt::format("{}: {}", arguments.table, error.what()));
  }
}

void write_report(const Arguments& arguments, const tables::RowClaim& claim, const ProofFile& proof,
                  const tables::Audit& audit) {
  if (arguments.table == "-") throw UsageError("--report needs a table that can be read again");
  const std::string digest = certificate::sha256(recheck::text_of(arguments.table));
  write_whole_file(arguments.report, tables::print(claim, proof.file.definitions, digest,
                                                   interval::Precision(arguments.bits), audit));
}

void print(const Arguments& arguments, const tables::RowClaim& claim,
           const audit::Auditing& auditing, const audit::RowAudit& result, Output& output) {
  const tables::Audit& a = result.audit;
  std::string text = tables::summary(a);
  nlohmann::ordered_json object{{"table", arguments.table},
                                {"claim", tables::print(claim)},
                                {"rows", a.right + a.wrong + a.undecided},
                                {"right", a.right},
                                {"wrong", a.wrong},
                                {"undecided", a.undecided}};
  if (const auto excess = auditing.excess(result.worst)) {
    const bool fails = excess->upper.sign() > 0;
    const std::string distance =
        fails ? exact::print_enclosure(excess->lower, excess->upper, digits_shown)
              : exact::print_enclosure(-excess->upper, -excess->lower, digits_shown);
    const std::string relation = kernel::print(claim.surface[result.worst.relation]);
    text += fmt::format("\nworst: line {}, where {} {} by {}", result.worst.line, relation,
                        fails ? "fails" : "holds", distance);
    object["worst"] = {
        {"line", result.worst.line},
        {"relation", relation},
        {"excess_lower", exact::print_decimal(excess->lower, 17, exact::Direction::down)},
        {"excess_upper", exact::print_decimal(excess->upper, 17, exact::Direction::up)}};
  }
  object["findings"] = nlohmann::ordered_json::array();
  for (std::size_t i = 0; i < std::min(findings_shown, a.findings.size()); ++i) {
    text += "\n" + a.findings[i];
    object["findings"].push_back(a.findings[i]);
  }
  output.result(text, object);
  output.fail(recheck::exit_of(a));
}

/// What a report would overwrite.
void keep_inputs(const Arguments& arguments) {
  namespace fs = std::filesystem;
  std::error_code missing;  // a file that is not there is not overwritten
  for (const std::string& input : {arguments.table, arguments.proof})
    if (fs::equivalent(arguments.report, input, missing))
      throw UsageError(
          fmt::format("--report {} would overwrite what the report is about", arguments.report));
}

void audit_rows(const Arguments& arguments, Output& output) {
  keep_inputs(arguments);
  const ProofFile proof = arguments.proof.empty() ? ProofFile{} : read_proof_file(arguments.proof);
  std::string source = "--claim";
  try {
    const tables::RowClaim claim = read_claim(arguments, proof);
    source = arguments.table;
    const audit::Auditing auditing(claim, interval::Precision(arguments.bits));
    const audit::RowAudit result = audited(arguments, auditing);
    if (!arguments.report.empty()) write_report(arguments, claim, proof, result.audit);
    print(arguments, claim, auditing, result, output);
  } catch (const prover::GaveUp& reason) {
    output.verdict(gave_up(proof, "--claim", reason.what()));
  } catch (const kernel::Malformed& error) {
    output.verdict(recheck::malformed(source, error));
  }
}

}  // namespace

void add_audit_rows(CLI::App& audit, Output& output) {
  auto arguments = std::make_shared<Arguments>();
  CLI::App* command = audit.add_subcommand(
      "rows", "Decide for each row of a table whether a claim about its columns holds");
  command->add_option("TABLE", arguments->table, "CSV with a header; - for standard input")
      ->required();
  command->add_option("FILE.proof", arguments->proof, "Definitions and theorems for the claim");
  command
      ->add_option(
          "--claim", arguments->claim,
          "Relations between columns: \"abs(width - W(abs(w))) <= 1e-6\", \"a <= window.lower "
          "and window.upper <= b\", \"value = exp(x) rounded to 3 decimals\"")
      ->type_name("RELATIONS")
      ->required();
  add_column_option(*command, arguments->columns);
  command
      ->add_option("--report", arguments->report,
                   "Write a report that assay-recheck --audit makes again, with every row that is "
                   "not right")
      ->type_name("FILE");
  command
      ->add_option("--bits", arguments->bits, "Rows that so many bits do not decide are undecided")
      ->type_name("N")
      ->check(CLI::Range(64L, tables::most_bits))
      ->capture_default_str();
  command
      ->add_option("--threads", arguments->threads,
                   "As many threads; the verdicts do not depend on it")
      ->type_name("N")
      ->check(CLI::Range(1, 1024));
  add_json(*command, output);
  command->callback([arguments, &output] { audit_rows(*arguments, output); });
}

}  // namespace assay::verify
