// Defines AuditOptions, what 'assay audit function' and 'assay audit program' have in common.
#pragma once

#include "audit/audit_report.hpp"

#include <CLI/CLI.hpp>
#include <cstddef>
#include <string>

namespace assay::verify {

struct AuditOptions {
  std::string type;         // float or double
  std::string against;      // a term
  std::string definitions;  // a statement file
  std::string bound;        // lower, upper or ""
  std::string from;
  std::string to;
  std::size_t sample = 0;  // 0: every input
  std::string slice;       // "2/8"
  std::size_t threads;     // processes, in truth
  double seconds = 0;      // for a portion; 0: as long as it takes
  std::string report;
  std::string at_most;  // a number of units in the last place
};

void add_audit_options(CLI::App& command, AuditOptions& options);

/// --at-most and --report, which 'assay audit merge' has as well.
void add_conclusion_options(CLI::App& command, AuditOptions& options);

/// Throws UsageError.
Slice read_slice(const std::string& text);

}  // namespace assay::verify
