// assay export: certificates for other proof checkers.
#include "commands.hpp"
#include "coq_export.hpp"
#include "proof_file.hpp"
#include "whole_file.hpp"

#include <memory>
#include <string>
#include <vector>

namespace assay::verify {

namespace {

struct Arguments {
  std::string proof;
  std::vector<std::string> certificates;
  std::string out;
};

void export_coq(const Arguments& arguments, Output& output) {
  const CoqExport exported =
      export_to_coq(read_proof_file(arguments.proof), arguments.certificates);
  if (exported.development.empty()) {
    for (const recheck::Report& report : exported.reports) output.verdict(report);
    return;
  }
  write_whole_file(arguments.out, exported.development);
  output.result("wrote " + arguments.out, {{"file", arguments.out}});
}

}  // namespace

void add_export(CLI::App& app, Output& output) {
  CLI::App* command = app.add_subcommand("export", "Write certificates for another checker");
  command->require_subcommand(1);
  auto arguments = std::make_shared<Arguments>();
  CLI::App* coq = command->add_subcommand(
      "coq", "A Coq file that states the theorems over Coq's real numbers and proves them");
  coq->add_option("FILE.proof", arguments->proof, "The statements")->required();
  coq->add_option("FILE.cert", arguments->certificates, "The certificates")->required();
  coq->add_option("-o,--output", arguments->out, "The file to write")
      ->type_name("FILE.v")
      ->required();
  add_json(*coq, output);
  coq->callback([arguments, &output] { export_coq(*arguments, output); });
}

}  // namespace assay::verify
