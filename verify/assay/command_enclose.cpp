// assay enclose: prints what a theorem bounds, to any number of digits.
#include "bounds.hpp"
#include "certificate/writer.hpp"
#include "commands.hpp"
#include "enclose_table.hpp"
#include "exact/text.hpp"
#include "kernel/reader/malformed.hpp"
#include "parameters.hpp"
#include "proved_question.hpp"
#include "prover/at_parameters.hpp"
#include "prover/refine.hpp"
#include "proving.hpp"
#include "recheck/recheck.hpp"
#include "whole_file.hpp"

#include <fmt/core.h>
#include <memory>
#include <sstream>
#include <stdexcept>
#include <string>
#include <vector>

namespace assay::verify {

namespace {

struct Arguments {
  std::string proof;
  std::string name;
  std::string at;
  int digits = 20;
  std::string certificate;
  TableArguments table;
};

/// A statement about the quantities, and the text of the certificate that proves it.
struct Answer {
  std::vector<Bound> quantities;
  std::string statement;
  std::string certificate;
};

/// Throws std::logic_error, so that nothing is printed, unless the certificate proves the one
/// statement of the text.
kernel::Statement proved_statement(const std::string& text, const std::string& certificate) {
  const kernel::File file = kernel::read_file(text);
  std::istringstream in(certificate);
  const recheck::Report report = recheck::recheck(file, in, "certificate");
  const kernel::Statement* proved = file.find(report.theorem);
  if (report.exit != Exit::proved || proved == nullptr)
    throw std::logic_error("the enclosure is not proved: " + recheck::verdict_line(report));
  return *proved;
}

/// The bounds of the theorem itself, refined. The refined statement must speak of the same numbers
/// as the statement of the file.
Answer refined(const ProofFile& proof, const Arguments& arguments) {
  const kernel::Statement& statement = proof.theorem(arguments.name);
  const auto result = prover::refine(proof.file, statement, arguments.digits);
  const std::string certificate = certificate::print(result.certificate);
  const kernel::Statement proved = proved_statement(result.statement, certificate);
  if (!differ_in_bounds_only(statement.meaning, proved.meaning))
    throw std::logic_error("the enclosure is that of another statement");
  return {bounds(proved.meaning), result.statement, certificate};
}

/// The quantities of a theorem, which is proved first, or of a definition, at parameters.
Answer at_parameters(const ProofFile& proof, const Arguments& arguments) {
  const prover::Parameters parameters = read_parameters(arguments.at, proof.file.definitions);
  const prover::Question question = proved_question(proof, arguments.name);
  const auto result = prover::enclose_at(proof.file, question, parameters, arguments.digits);
  const std::string certificate = certificate::print(result.certificate);
  proved_statement(result.statement, certificate);
  std::vector<Bound> all;
  for (const prover::Refined& r : result.quantities) all.push_back({r.name, r.lower, r.upper});
  return {all, result.statement, certificate};
}

void write(const Answer& answer, const std::filesystem::path& certificate) {
  write_whole_file(std::filesystem::path(certificate).replace_extension(".proof"),
                   answer.statement);
  write_whole_file(certificate, answer.certificate);
}

void print(const Answer& answer, const Arguments& arguments, Output& output) {
  for (const Bound& bound : answer.quantities) {
    const std::string enclosure =
        exact::print_enclosure(bound.lower, bound.upper, arguments.digits);
    output.result(fmt::format("{} = {}", bound.name, enclosure),
                  {{"theorem", arguments.name},
                   {"name", bound.name},
                   {"enclosure", enclosure},
                   {"lower", exact::print(bound.lower)},
                   {"upper", exact::print(bound.upper)}});
  }
}

void enclose(const Arguments& arguments, Output& output) {
  const ProofFile proof = read_proof_file(arguments.proof);
  std::string source = proof.path;
  try {
    if (!arguments.table.path.empty())
      return enclose_table(proof, arguments.name, arguments.table, output);
    if (!arguments.at.empty()) source = "--at";
    const Answer answer =
        arguments.at.empty() ? refined(proof, arguments) : at_parameters(proof, arguments);
    if (!arguments.certificate.empty()) write(answer, arguments.certificate);
    print(answer, arguments, output);
  } catch (const prover::GaveUp& reason) {
    output.verdict(gave_up(proof, arguments.name, reason.what()));
  } catch (const kernel::Malformed& error) {
    output.verdict(recheck::malformed(source, error));
  }
}

}  // namespace

void add_enclose(CLI::App& app, Output& output) {
  auto arguments = std::make_shared<Arguments>();
  CLI::App* command = app.add_subcommand(
      "enclose",
      "Print the value and the place of a proved maximum, minimum or root, or any quantity of a "
      "theorem or definition at given parameters, to N digits");
  command->add_option("FILE.proof", arguments->proof, "The statements, with proof texts")
      ->required();
  command->add_option("NAME", arguments->name, "A theorem, or with --at also a definition")
      ->required();
  command
      ->add_option("--at", arguments->at,
                   "Values for the parameters, exact, or closed intervals: w=6.9,b=[0.3, 1/3]")
      ->type_name("VALUES");
  command
      ->add_option("--digits", arguments->digits,
                   "How many significant digits; of a table, how many agree in both bounds")
      ->type_name("N")
      ->check(CLI::Range(1, 9'000))
      ->default_str("20, of a table 12");
  command
      ->add_option("--certificate", arguments->certificate,
                   "Write the statement with these digits to FILE.proof, and its certificate to "
                   "FILE.cert")
      ->type_name("FILE.cert");
  add_table_options(*command, arguments->table);
  add_json(*command, output);
  command->callback([arguments, command, &output] {
    if (command->count("--digits") != 0) arguments->table.digits = arguments->digits;
    enclose(*arguments, output);
  });
}

}  // namespace assay::verify
