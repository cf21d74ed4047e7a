// assay show: prints statements as Assay understands them, each in one canonical way.
#include "commands.hpp"
#include "kernel/printer.hpp"
#include "proof_file.hpp"

#include <memory>
#include <string>

namespace assay::verify {

namespace {

struct Arguments {
  std::string proof;
  std::string theorem;
};

/// The whole file: all its definitions, then all its theorems. It reads back as the same file.
std::string canonical(const kernel::File& file) {
  std::string text;
  for (const kernel::Definition& d : file.definitions.all()) text += kernel::print(d) + "\n";
  for (const kernel::Statement& s : file.statements)
    text += (text.empty() ? "" : "\n") + kernel::print(s) + "\n";
  if (!text.empty()) text.pop_back();  // the last line end, which the output adds
  return text;
}

void show(const Arguments& arguments, Output& output) {
  const ProofFile proof = read_proof_file(arguments.proof);
  if (arguments.theorem.empty() && !output.json) {
    output.result(canonical(proof.file), {});
    return;
  }
  for (const kernel::Statement* s : proof.theorems(arguments.theorem)) {
    const std::string text = recheck::printed(proof.file, *s);
    output.result(text, {{"theorem", s->name}, {"statement", text}});
  }
}

}  // namespace

void add_show(CLI::App& app, Output& output) {
  auto arguments = std::make_shared<Arguments>();
  CLI::App* command = app.add_subcommand(
      "show", "Print the statements of a file canonically, with the definitions that they use");
  command->add_option("FILE.proof", arguments->proof, "The statements")->required();
  command->add_option("THEOREM", arguments->theorem, "Only this theorem");
  add_json(*command, output);
  command->callback([arguments, &output] { show(*arguments, output); });
}

}  // namespace assay::verify
