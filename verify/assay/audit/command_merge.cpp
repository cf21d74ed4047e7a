// assay audit merge: puts the reports of the slices of an audit together.
#include "audit/conclusion.hpp"
#include "audit/formula_reading.hpp"
#include "audit/subcommands.hpp"
#include "commands.hpp"
#include "proof_file.hpp"

#include <fmt/core.h>
#include <map>
#include <memory>

namespace assay::verify {

namespace {

struct Arguments {
  std::vector<std::string> files;
  AuditOptions options;
};

struct SliceFile {
  std::string path;
  AuditReport report;
};

/// The slices by number. Throws UsageError unless they are those of one audit, each of them once.
std::map<std::size_t, SliceFile> complete(const std::vector<std::string>& paths) {
  std::map<std::size_t, SliceFile> slices;
  for (const std::string& path : paths) {
    const SliceFile file{path, read_report(path)};
    const AuditReport& first = slices.empty() ? file.report : slices.begin()->second.report;
    const std::string& first_path = slices.empty() ? path : slices.begin()->second.path;
    if (file.report.audited != first.audited || file.report.slice.count != first.slice.count)
      throw UsageError(fmt::format("{} and {} are not slices of one audit: {} of {} and {} of {}",
                                   first_path, path, first.audited.dump(), first.slice.count,
                                   file.report.audited.dump(), file.report.slice.count));
    const auto [place, is_new] = slices.emplace(file.report.slice.number, file);
    if (!is_new)
      throw UsageError(fmt::format("{} and {} are both slice {}", place->second.path, path,
                                   file.report.slice.number));
  }
  const std::size_t count = slices.begin()->second.report.slice.count;
  for (std::size_t i = 1; i <= count; ++i)
    if (!slices.contains(i)) throw UsageError(fmt::format("slice {} of {} is missing", i, count));
  return slices;
}

void run(const Arguments& arguments, Output& output) {
  const auto slices = complete(arguments.files);
  AuditReport whole;
  whole.audited = slices.begin()->second.report.audited;
  for (const auto& [number, file] : slices) whole.tally.append(file.report.tally);
  const functions::Formula formula = read_formula(whole.audited.at("against").get<std::string>(),
                                                  whole.audited.value("bound", ""), "");
  conclude(std::move(whole), formula, arguments.options, output);
}

}  // namespace

void add_audit_merge(CLI::App& audit, Output& output) {
  auto arguments = std::make_shared<Arguments>();
  CLI::App* command =
      audit.add_subcommand("merge", "Put together the reports of all slices of an audit (--slice)");
  command->add_option("FILE.json", arguments->files, "The reports of the slices, in any order")
      ->required();
  add_conclusion_options(*command, arguments->options);
  add_json(*command, output);
  command->callback([arguments, &output] { run(*arguments, output); });
}

}  // namespace assay::verify
