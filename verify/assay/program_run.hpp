// Defines run_program, which gives a program its standard input and takes its standard output.
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <vector>

namespace assay::verify {

struct ProgramRun {
  std::string output;
  bool is_out_of_time = false;  // it was killed
  int signal = 0;               // that ended it
  int exit_code = 0;

  bool is_well() const { return !is_out_of_time && signal == 0 && exit_code == 0; }
  /// "ended with exit code 1", for a person.
  std::string ending() const;
};

/// Runs the command, a program and its arguments, until it ends or the time is over. Its standard
/// error is that of this process. A program need not read all of its input, or before it writes.
/// Throws UsageError when it cannot be started.
ProgramRun run_program(const std::vector<std::string>& command, const std::string& input,
                       std::optional<std::chrono::milliseconds> time);

}  // namespace assay::verify
