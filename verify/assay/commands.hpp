// Defines the commands of assay. Each add_NAME adds the command to the application: its arguments,
// its help, and what it does, which writes to the output.
#pragma once

#include "output.hpp"
#include "prover/workspace.hpp"

#include <CLI/CLI.hpp>

namespace assay::verify {

void add_prove(CLI::App& app, Output& output);
void add_batch(CLI::App& app, Output& output);
void add_check(CLI::App& app, Output& output);
void add_find(CLI::App& app, Output& output);
void add_show(CLI::App& app, Output& output);
void add_cite(CLI::App& app, Output& output);
void add_export(CLI::App& app, Output& output);
void add_verify(CLI::App& app, Output& output);
void add_enclose(CLI::App& app, Output& output);
void add_audit(CLI::App& app, Output& output);
void add_functions(CLI::App& app, Output& output);
void add_rules(CLI::App& app, Output& output);
void add_facts(CLI::App& app, Output& output);

/// The option --json, which every command has.
void add_json(CLI::App& command, Output& output);

/// The option --steps, of the commands that search.
void add_steps(CLI::App& command, prover::Budget& budget);

}  // namespace assay::verify
