// assay verify: who verifies a certificate, from the kernel in this process to Coq.
#include "commands.hpp"
#include "proving.hpp"
#include "verification.hpp"

#include <memory>
#include <string>

namespace assay::verify {

namespace {

struct Arguments {
  std::string proof;
  std::string certificate;
  std::string with = "recheck";
};

void verify(const Arguments& arguments, Output& output) {
  const Level level = level_of(arguments.with);
  Verification v = verified(read_proof_file(arguments.proof), arguments.certificate, level);
  if (!v.is_settled()) {
    output.verdict(recheck::refused(v.report.theorem, v.objection, v.objection));
    return;
  }
  if (is_settled(v.report)) {
    output.verdict(v.report, {{"level", verified_by(level)}});
    if (!output.json) output.result("verified by: " + verified_by(level), {});
  } else {
    output.verdict(v.report);
  }
}

}  // namespace

void add_verify(CLI::App& app, Output& output) {
  auto arguments = std::make_shared<Arguments>();
  CLI::App* command =
      app.add_subcommand("verify", "Have a certificate verified by others than this program");
  command->add_option("FILE.proof", arguments->proof, "The statements")->required();
  command->add_option("FILE.cert", arguments->certificate, "The certificate")->required();
  add_level_option(
      *command, arguments->with,
      "kernel (of this program), recheck (assay-recheck as well), or coq (Coq as well)");
  add_json(*command, output);
  command->callback([arguments, &output] { verify(*arguments, output); });
}

}  // namespace assay::verify
