#include "enclose_table.hpp"

#include "audit/tables/table.hpp"
#include "growing_file.hpp"
#include "kernel/printer.hpp"
#include "kernel/reader/malformed.hpp"
#include "proved_question.hpp"
#include "recheck/recheck.hpp"
#include "status_line.hpp"
#include "table_input.hpp"

#include <fmt/core.h>
#include <algorithm>
#include <thread>

namespace assay::verify {

namespace {

audit::Question question(const ProofFile& proof, const std::string& name) {
  const prover::Question asked = proved_question(proof, name);
  const kernel::Definitions& definitions = proof.file.definitions;
  audit::Question q;
  const auto assume = [&](const kernel::Relation& r) {
    q.conditions.push_back({kernel::print(r), kernel::unfold(r, definitions)});
  };
  for (const kernel::Variable& v : asked.hypotheses.variables) {
    q.parameters.push_back(v.name);
    for (const kernel::Relation& r : kernel::membership(kernel::Term::variable(v.name), v.domain))
      assume(r);
  }
  for (const kernel::Relation& r : asked.hypotheses.assumptions) assume(r);
  const bool is_definition = definitions.find(name) != nullptr;
  for (const prover::Quantity& quantity : asked.quantities)
    q.quantities.push_back(
        {is_definition ? name : quantity.name, kernel::unfold(quantity.term, definitions)});
  return q;
}

std::unique_ptr<audit::Format> format_of(const TableArguments& arguments,
                                         const std::vector<audit::Binding>& bindings) {
  const std::filesystem::path extension = std::filesystem::path(arguments.path).extension();
  if (arguments.format == "binary" || (arguments.format.empty() && extension == ".f64"))
    return audit::binary_format(bindings);
  if (arguments.format == "jsonl" || (arguments.format.empty() && extension == ".jsonl"))
    return audit::json_lines_format(bindings);
  return audit::csv_format(bindings);
}

void report(const audit::Tally& tally, const TableArguments& arguments, Output& output) {
  nlohmann::ordered_json first = nlohmann::ordered_json::array();
  for (const auto& [line, why] : tally.first) {
    output.note(fmt::format("{}:{}: {}", arguments.path, line, why));
    first.push_back({{"line", line}, {"note", why}});
  }
  const std::string text = fmt::format("{} rows: {} enclosed, {} not", tally.rows,
                                       tally.rows - tally.unanswered, tally.unanswered);
  const nlohmann::ordered_json object{{"rows", tally.rows},
                                      {"enclosed", tally.rows - tally.unanswered},
                                      {"not_enclosed", tally.unanswered},
                                      {"first_not_enclosed", first}};
  // Standard output may hold the table.
  if (arguments.out.empty())
    output.note(output.json ? object.dump() : text);
  else
    output.result(text, object);
  if (tally.unanswered != 0) output.fail(Exit::gave_up);
}

}  // namespace

void add_table_options(CLI::App& command, TableArguments& arguments) {
  command
      .add_option(
          "--table", arguments.path,
          "Answer for each row of a table, whose columns are the parameters; - for standard "
          "input. The rows are written with their answers")
      ->type_name("FILE")
      ->excludes("--at", "--certificate");
  command
      .add_option("-o,--out", arguments.out,
                  "Where the rows are written, in place of standard output")
      ->type_name("FILE")
      ->needs("--table");
  command
      .add_option("--format", arguments.format,
                  "Of both tables: CSV, JSON objects, or doubles row after row; from the extension "
                  "(.jsonl, .f64) when it is not given")
      ->check(CLI::IsMember({"csv", "jsonl", "binary"}))
      ->needs("--table");
  add_column_option(command, arguments.columns);
  command
      .add_option("--threads", arguments.threads,
                  "As many threads; the answers do not depend on it")
      ->type_name("N")
      ->check(CLI::Range(1, 1024))
      ->needs("--table");
  command.add_flag("--hex", arguments.hexadecimal, "Bounds as hexadecimal doubles")
      ->needs("--table");
}

void enclose_table(const ProofFile& proof, const std::string& name, const TableArguments& arguments,
                   Output& output) {
  const audit::Enclosing enclosing(question(proof, name), arguments.digits);
  const std::vector<audit::Binding> bindings =
      bindings_of(enclosing.question().parameters, arguments.columns);
  const TableInput input(arguments.path);
  const auto format = format_of(arguments, bindings);
  GrowingFile file(arguments.out);
  StatusLine status;
  const unsigned processors = std::max(1U, std::thread::hardware_concurrency());
  const audit::TableRun run{
      arguments.threads == 0 ? processors : arguments.threads,
      arguments.hexadecimal ? audit::Numbers::hexadecimal : audit::Numbers::decimal,
      [&](std::string_view text) { file.write(text); },
      [&](const audit::Tally& tally, std::size_t bytes) {
        status.show(fmt::format("{} {} rows", input.bar(bytes), tally.rows));
      }};
  audit::Tally tally;
  try {
    tally = audit::enclose_table(input.file(), *format, enclosing, run);
  } catch (const kernel::Malformed& error) {
    // Standard output may hold the rows before it.
    output.note(error.render(arguments.path));
    return output.fail(Exit::malformed);
  } catch (const std::runtime_error& error) {
    throw UsageError(fmt::format("{}: {}", arguments.path, error.what()));
  }
  file.finish();
  status.clear();
  report(tally, arguments, output);
}

}  // namespace assay::verify
