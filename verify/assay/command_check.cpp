// assay check: replays certificates, as assay-recheck does.
#include "commands.hpp"
#include "proof_file.hpp"
#include "recheck/recheck.hpp"

#include <memory>
#include <string>
#include <vector>

namespace assay::verify {

namespace {

struct Arguments {
  std::string proof;
  std::vector<std::string> certificates;
};

void check(const Arguments& arguments, Output& output) {
  const ProofFile proof = read_proof_file(arguments.proof);
  for (const std::string& path : arguments.certificates) {
    std::ifstream certificate = recheck::opened(path);
    output.verdict(recheck::recheck(proof.file, certificate, path));
  }
}

}  // namespace

void add_check(CLI::App& app, Output& output) {
  auto arguments = std::make_shared<Arguments>();
  CLI::App* command = app.add_subcommand(
      "check", "Replay certificates: assay-recheck, for many certificates of one file");
  command->add_option("FILE.proof", arguments->proof, "The statements")->required();
  command->add_option("FILE.cert", arguments->certificates, "The certificates")->required();
  add_json(*command, output);
  command->callback([arguments, &output] { check(*arguments, output); });
}

}  // namespace assay::verify
