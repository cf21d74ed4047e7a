// assay prove: proves or refutes theorems and writes their certificates.
#include "commands.hpp"
#include "proving.hpp"
#include "status_line.hpp"
#include "whole_file.hpp"

#include <fmt/core.h>
#include <memory>
#include <string>

namespace assay::verify {

namespace {

struct Arguments {
  std::string proof;
  std::string theorem;
  std::string folder = ".";
  prover::Budget budget;
};

/// The budget with a line that tells how the search goes on.
prover::Budget watched(prover::Budget budget, const std::string& theorem) {
  if (StatusLine::is_shown())
    budget.on_progress = [line = std::make_shared<StatusLine>(), theorem](const auto& progress) {
      line->show(fmt::format("{} {}: {} boxes closed, {} open, depth {}; {} steps",
                             bar(progress.share), theorem, progress.closed, progress.open,
                             progress.depth, progress.steps));
    };
  return budget;
}

void prove(const Arguments& arguments, Output& output) {
  const ProofFile proof = read_proof_file(arguments.proof);
  const std::filesystem::path folder = arguments.folder;
  for (const kernel::Statement* s : proof.theorems(arguments.theorem)) {
    const Proved proved = prove_and_recheck(proof, *s, watched(arguments.budget, s->name));
    const bool is_settled = proved.report.verdict == "proved" || proved.report.verdict == "refuted";
    // Written before it is announced: behind a verdict there is a certificate.
    if (is_settled) write_whole_file(folder / (s->name + ".cert"), proved.certificate);
    output.verdict(proved.report, proved.open);
  }
}

}  // namespace

void add_prove(CLI::App& app, Output& output) {
  auto arguments = std::make_shared<Arguments>();
  CLI::App* command = app.add_subcommand(
      "prove", "Prove or refute theorems, and write the certificate DIR/THEOREM.cert of each");
  command->add_option("FILE.proof", arguments->proof, "The statements, with proof texts")
      ->required();
  command->add_option("THEOREM", arguments->theorem, "Only this theorem");
  command->add_option("--out", arguments->folder, "DIR, the folder for the certificates")
      ->type_name("DIR")
      ->capture_default_str();
  command
      ->add_option("--precision-bits", arguments->budget.bits,
                   "The precision with which interval arithmetic begins")
      ->type_name("N")
      ->check(CLI::Range(2, 1'000'000))
      ->capture_default_str();
  add_steps(*command, arguments->budget);
  add_json(*command, output);
  command->callback([arguments, &output] {
    prover::Budget& budget = arguments->budget;
    budget.most_bits = std::max(budget.bits, budget.most_bits);
    prove(*arguments, output);
  });
}

}  // namespace assay::verify
