// assay find: finds a maximum or minimum that nobody has stated, and proves it.
#include "certificate/writer.hpp"
#include "commands.hpp"
#include "exact/text.hpp"
#include "kernel/printer.hpp"
#include "kernel/reader/file.hpp"
#include "prover/optimisation/finding.hpp"
#include "proving.hpp"
#include "whole_file.hpp"

#include <fmt/core.h>
#include <filesystem>
#include <memory>
#include <string>

namespace assay::verify {

namespace {

struct Arguments {
  std::string question;
  std::string name = "found";
  int digits = 8;
  prover::Budget budget;
};

ProofFile stated(const std::string& name, const std::string& claim) {
  const std::string text = fmt::format("theorem {}:\n  show {}\n", name, claim);
  return {name + ".proof", text, kernel::read_file(text)};
}

/// The extremum that is asked for, with nothing said of its value.
kernel::Extremum asked(const Arguments& arguments) {
  const ProofFile any = stated("asked", arguments.question + " is in R");
  const auto* extremum = std::get_if<kernel::Extremum>(&any.file.statements.front().meaning.claim);
  if (extremum == nullptr)
    throw UsageError("ask for 'maximum of TERM over x in DOMAIN' or 'minimum of ...'");
  return *extremum;
}

void find(const Arguments& arguments, Output& output) {
  std::string reason;
  try {
    for (const kernel::Extremum& e :
         prover::extremum_candidates(asked(arguments), arguments.digits)) {
      const std::string claim = kernel::print(kernel::Claim(e));
      const ProofFile proof = stated(std::filesystem::path(arguments.name).stem(), claim);
      const Proved proved =
          prove_and_recheck(proof, proof.file.statements.front(), arguments.budget);
      if (proved.report.verdict != "proved") {
        reason = proved.report.reason;
        continue;
      }
      write_whole_file(arguments.name + ".proof", proof.text);
      write_whole_file(arguments.name + ".cert", proved.certificate);
      output.result(claim, {{"claim", claim},
                            {"statement", arguments.name + ".proof"},
                            {"certificate", arguments.name + ".cert"}});
      return;
    }
  } catch (const prover::GaveUp& gave_up) {
    reason = gave_up.what();
  } catch (const kernel::Malformed& error) {
    throw UsageError(fmt::format("in the question: {}", error.what()));
  }
  Report report;
  report.exit = Exit::gave_up;
  report.verdict = "gave up";
  report.theorem = arguments.name;
  report.reason = reason;
  report.complaint = fmt::format("{}: {}", arguments.question, reason);
  output.verdict(report);
}

}  // namespace

void add_find(CLI::App& app, Output& output) {
  auto arguments = std::make_shared<Arguments>();
  CLI::App* command = app.add_subcommand(
      "find", "Find the maximum or minimum of a function, with its place, and prove it");
  command
      ->add_option("QUESTION", arguments->question,
                   "'maximum of TERM over x in DOMAIN, ... [where RELATIONS]', or 'minimum of ...'")
      ->required();
  command
      ->add_option("--out", arguments->name,
                   "Write the statement to NAME.proof and its certificate to NAME.cert")
      ->type_name("NAME")
      ->capture_default_str();
  command->add_option("--digits", arguments->digits, "How many digits of the value")
      ->type_name("N")
      ->check(CLI::Range(1, prover::most_found_digits))
      ->capture_default_str();
  add_steps(*command, arguments->budget);
  add_json(*command, output);
  command->callback([arguments, &output] { find(*arguments, output); });
}

}  // namespace assay::verify
