// Defines the commands of 'assay audit'.
#pragma once

#include "output.hpp"

#include <CLI/CLI.hpp>

namespace assay::verify {

void add_audit_function(CLI::App& audit, Output& output);
void add_audit_program(CLI::App& audit, Output& output);
void add_audit_merge(CLI::App& audit, Output& output);
void add_audit_rows(CLI::App& audit, Output& output);

}  // namespace assay::verify
