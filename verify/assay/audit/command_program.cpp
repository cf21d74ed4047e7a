// assay audit program: compares what a program answers with a term.
#include "audit/conduct.hpp"
#include "audit/program_answers.hpp"
#include "audit/subcommands.hpp"
#include "commands.hpp"

#include <memory>

namespace assay::verify {

namespace {

/// So many inputs are given to one run of the program.
constexpr std::size_t portion_size = 1U << 20U;
constexpr std::size_t portion_size_of_samples = 1U << 16U;

struct Arguments {
  std::vector<std::string> command;
  AuditOptions options;
};

template <functions::Binary F>
void run(const Arguments& arguments, Output& output) {
  AuditedProgram program{arguments.command, std::nullopt};
  AuditOptions options = arguments.options;
  if (options.seconds > 0)
    program.time = std::chrono::milliseconds(static_cast<long>(options.seconds * 1000));
  options.seconds = 0;  // of a run of the program, which there may be several of
  std::string name;
  for (const std::string& word : arguments.command) name += (name.empty() ? "" : " ") + word;
  const Evaluation<F> evaluation = [&](std::span<const F> inputs, std::span<F> results,
                                       volatile std::uint64_t& /*at*/) {
    program_answers<F>(program, inputs, results);
  };
  conduct_audit<F>(options, {{"name", name}, {"command", arguments.command}},
                   options.sample > 0 ? portion_size_of_samples : portion_size, evaluation, output);
}

}  // namespace

void add_audit_program(CLI::App& audit, Output& output) {
  auto arguments = std::make_shared<Arguments>();
  CLI::App* command = audit.add_subcommand(
      "program", "Compare what a program answers on standard output with a term");
  command->footer(
      "The program gets hexadecimal numbers such as 0x1.8p-3, -inf or nan on standard input, one "
      "a\n"
      "line, and writes one number a line, decimal or hexadecimal, until its input ends. It is\n"
      "started several times. For example: assay audit program --type double --against 'tanh(x)'\n"
      "--sample 1000 -- python3 tanh.py");
  command->add_option("COMMAND", arguments->command, "The program and its arguments, behind --")
      ->required();
  add_audit_options(*command, arguments->options);
  add_json(*command, output);
  command->callback([arguments, &output] {
    if (arguments->options.type == "float")
      run<float>(*arguments, output);
    else
      run<double>(*arguments, output);
  });
}

}  // namespace assay::verify
