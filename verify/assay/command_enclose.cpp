// assay enclose: prints what a theorem bounds, to any number of digits.
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

namespace assay::verify {

namespace {

struct Arguments {
  std::string proof;
  std::string theorem;
  int digits = 20;
  std::string certificate;
};

/// The digits are those of a statement of their own, which must be proved by the certificate that
/// comes with it. Throws std::logic_error when it is not: then nothing is printed.
void require_proved(const std::string& statement, const std::string& certificate) {
  const kernel::File file = kernel::read_file(statement);
  std::istringstream in(certificate);
  const recheck::Report report = recheck::recheck(file, in, "certificate");
  if (report.exit != Exit::proved)
    throw std::logic_error("the enclosure is not proved: " + recheck::verdict_line(report));
}

void enclose(const Arguments& arguments, Output& output) {
  const ProofFile proof = read_proof_file(arguments.proof);
  const kernel::Statement& statement = proof.theorem(arguments.theorem);
  try {
    const auto refined = prover::refine(proof.file, statement, arguments.digits);
    const std::string certificate = certificate::print(refined.certificate);
    require_proved(refined.statement, certificate);
    if (!arguments.certificate.empty()) {
      const std::filesystem::path path = arguments.certificate;
      write_whole_file(std::filesystem::path(path).replace_extension(".proof"), refined.statement);
      write_whole_file(path, certificate);
    }
    for (const prover::Refined& q : refined.quantities) {
      const std::string enclosure = exact::print_enclosure(q.lower, q.upper, arguments.digits);
      output.result(fmt::format("{} = {}", q.name, enclosure), {{"theorem", statement.name},
                                                                {"name", q.name},
                                                                {"enclosure", enclosure},
                                                                {"lower", exact::print(q.lower)},
                                                                {"upper", exact::print(q.upper)}});
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
