// assay audit function: compares a function in a shared library with a term.
#include "audit/conduct.hpp"
#include "audit/shared_library.hpp"
#include "audit/subcommands.hpp"
#include "commands.hpp"

#include <filesystem>
#include <memory>

namespace assay::verify {

namespace {

/// A tenth of a second or so, and of floats some 4,000 portions.
constexpr std::size_t portion_size = 1U << 20U;
/// Each double is judged with MPFR.
constexpr std::size_t portion_size_of_doubles = 1U << 12U;

struct Arguments {
  std::string library;
  std::string symbol;
  AuditOptions options;
};

template <functions::Binary F>
Evaluation<F> calls_of(const SharedFunction& function) {
  const auto f = reinterpret_cast<F (*)(F)>(function.address);
  return [f](std::span<const F> inputs, std::span<F> results, volatile std::uint64_t& at) {
    for (std::size_t i = 0; i < inputs.size(); ++i) {
      at = i;
      results[i] = f(inputs[i]);
    }
  };
}

void run(const Arguments& arguments, Output& output) {
  const SharedFunction function = load_function(arguments.library, arguments.symbol);
  const nlohmann::ordered_json audited{
      {"name", arguments.symbol},
      {"library", std::filesystem::path(function.file).filename().string()},
      {"sha256", function.digest}};
  const AuditOptions& options = arguments.options;
  if (options.type == "float")
    conduct_audit<float>(options, audited, portion_size, calls_of<float>(function), output);
  else
    conduct_audit<double>(options, audited, portion_size_of_doubles, calls_of<double>(function),
                          output);
}

}  // namespace

void add_audit_function(CLI::App& audit, Output& output) {
  auto arguments = std::make_shared<Arguments>();
  CLI::App* command = audit.add_subcommand(
      "function", "Compare a function of one argument in a shared library with a term");
  command->footer(
      "For example: assay audit function --library libm.so.6 --symbol expf --type float --against "
      "'exp(x)'");
  command
      ->add_option("--library", arguments->library,
                   "A shared library; a name without '/' is looked for where programs find theirs")
      ->type_name("FILE")
      ->required();
  command->add_option("--symbol", arguments->symbol, "The function, as its library exports it")
      ->type_name("NAME")
      ->required();
  add_audit_options(*command, arguments->options);
  add_json(*command, output);
  command->callback([arguments, &output] { run(*arguments, output); });
}

}  // namespace assay::verify
