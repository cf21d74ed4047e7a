// assay enclose: prints what a theorem bounds, to any number of digits.
#include "bounds.hpp"
#include "certificate/writer.hpp"
#include "commands.hpp"
#include "exact/text.hpp"
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
  std::string theorem;
  int digits = 20;
  std::string certificate;
};

/// The bounds of the refined statement. Throws std::logic_error, so that nothing is printed, unless
/// its certificate proves it and it speaks of the same numbers as the statement of the file.
std::vector<Bound> proved_bounds(const kernel::Statement& statement, const std::string& refined,
                                 const std::string& certificate) {
  const kernel::File file = kernel::read_file(refined);
  std::istringstream in(certificate);
  const recheck::Report report = recheck::recheck(file, in, "certificate");
  const kernel::Statement* proved = file.find(report.theorem);
  if (report.exit != Exit::proved || proved == nullptr)
    throw std::logic_error("the enclosure is not proved: " + recheck::verdict_line(report));
  if (!differ_in_bounds_only(statement.meaning, proved->meaning))
    throw std::logic_error("the enclosure is that of another statement");
  return bounds(proved->meaning);
}

void enclose(const Arguments& arguments, Output& output) {
  const ProofFile proof = read_proof_file(arguments.proof);
  const kernel::Statement& statement = proof.theorem(arguments.theorem);
  try {
    const auto refined = prover::refine(proof.file, statement, arguments.digits);
    const std::string certificate = certificate::print(refined.certificate);
    const auto enclosed = proved_bounds(statement, refined.statement, certificate);
    if (!arguments.certificate.empty()) {
      const std::filesystem::path path = arguments.certificate;
      write_whole_file(std::filesystem::path(path).replace_extension(".proof"), refined.statement);
      write_whole_file(path, certificate);
    }
    for (const Bound& bound : enclosed) {
      const std::string enclosure =
          exact::print_enclosure(bound.lower, bound.upper, arguments.digits);
      output.result(fmt::format("{} = {}", bound.name, enclosure),
                    {{"theorem", statement.name},
                     {"name", bound.name},
                     {"enclosure", enclosure},
                     {"lower", exact::print(bound.lower)},
                     {"upper", exact::print(bound.upper)}});
    }
  } catch (const prover::GaveUp& reason) {
    output.verdict(gave_up(proof, statement.name, reason.what()));
  } catch (const kernel::Malformed& error) {
    output.verdict(recheck::malformed(proof.path, error));
  }
}

}  // namespace

void add_enclose(CLI::App& app, Output& output) {
  auto arguments = std::make_shared<Arguments>();
  CLI::App* command = app.add_subcommand(
      "enclose", "Print the value and the place of a proved maximum, minimum or root to N digits");
  command->add_option("FILE.proof", arguments->proof, "The statements, with proof texts")
      ->required();
  command->add_option("THEOREM", arguments->theorem, "Which of them")->required();
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
