// assay enclose: prints what a theorem bounds, to any number of digits.
#include "bounds.hpp"
#include "certificate/writer.hpp"
#include "commands.hpp"
#include "exact/text.hpp"
#include "kernel/reader/malformed.hpp"
#include "parameters.hpp"
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
  const kernel::Definition* definition = proof.file.definitions.find(arguments.name);
  const kernel::Statement* statement =
      definition == nullptr ? &proof.theorem(arguments.name) : nullptr;
  if (statement != nullptr) {
    const Proved general = prove_and_recheck(proof, *statement, {});
    if (general.report.verdict != "proved" || general.report.assuming)
      throw prover::GaveUp(arguments.name + " is not proved: " + general.report.reason);
  }
  const prover::Question question =
      statement != nullptr ? prover::question(*statement) : prover::question(*definition);
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
  command->add_option("--digits", arguments->digits, "How many significant digits")
      ->type_name("N")
      ->check(CLI::Range(1, 9'000))
      ->capture_default_str();
  command
      ->add_option("--certificate", arguments->certificate,
                   "Write the statement with these digits to FILE.proof, and its certificate to "
                   "FILE.cert")
      ->type_name("FILE.cert");
  add_json(*command, output);
  command->callback([arguments, &output] { enclose(*arguments, output); });
}

}  // namespace assay::verify
