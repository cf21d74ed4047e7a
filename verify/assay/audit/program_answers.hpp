// Defines program_answers, the results of a program that reads numbers and writes numbers.
#pragma once

#include "audit/functions/format.hpp"

#include <chrono>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace assay::verify {

namespace functions = audit::functions;

struct AuditedProgram {
  std::vector<std::string> command;
  std::optional<std::chrono::milliseconds> time;  // for one run
};

/// Runs the program once, gives it the inputs in hexadecimal, one a line, and reads one answer a
/// line: decimal or hexadecimal, inf or nan. A decimal one is rounded to nearest; a hexadecimal one
/// must be a number of the format.
/// Throws AuditStopped when the program fails, answers too little, too much or something else; it
/// says at which input. Where the program ended early this input is searched for, by further runs
/// with fewer inputs.
template <functions::Binary F>
void program_answers(const AuditedProgram& program, std::span<const F> inputs,
                     std::span<F> results);

}  // namespace assay::verify
