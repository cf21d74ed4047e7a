// assay facts: the elementary facts that proofs can use by name.
#include "commands.hpp"
#include "kernel/facts/table.hpp"

#include <fmt/core.h>

namespace assay::verify {

void add_facts(CLI::App& app, Output& output) {
  CLI::App* command =
      app.add_subcommand("facts", "List the facts that are believed without proof, with sources");
  add_json(*command, output);
  command->callback([&output] {
    for (const auto group : kernel::fact_groups())
      for (const kernel::Fact& fact : group)
        output.result(
            fmt::format("{}: {}  [{}]", fact.name, fact.statement, fact.source),
            {{"fact", fact.name}, {"statement", fact.statement}, {"source", fact.source}});
  });
}

}  // namespace assay::verify
