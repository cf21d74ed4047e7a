// Defines Report, what assay-recheck says of one certificate, and how it is printed.
#pragma once

#include "certificate/refused.hpp"
#include "kernel/reader/file.hpp"
#include "kernel/reader/malformed.hpp"
#include "kernel/theorem.hpp"

#include <optional>
#include <string>

namespace assay::recheck {

/// The exit codes, which are documented in README.md. Only a prover gives up.
enum class Exit { proved = 0, refused_or_refuted = 1, gave_up = 2, malformed = 3, usage = 4 };

struct Report {
  Exit exit = Exit::refused_or_refuted;
  std::string verdict = "refused";  // proved, refuted, refused or malformed
  std::string theorem;              // "" when none was found
  bool assuming = false;            // the proof rests on assume_without_proof
  std::string reason;               // why refuted, refused or malformed
  std::string statement;            // with the definitions that it uses; when it was settled
  std::string complaint;            // for standard error, with the place
};

/// The statement as the file has it, behind the definitions that it uses.
std::string printed(const kernel::File& file, const kernel::Statement& statement);

/// What the theorem says of the statement: proved or refuted. This looks at nothing else of what
/// the certificate led to; refused when the theorem does not settle the statement.
Report settle(const kernel::File& file, const kernel::Statement& statement,
              const kernel::Theorem& theorem);
Report refused(const std::string& theorem, const std::string& reason, const std::string& complaint);
Report malformed(const std::string& path, const kernel::Malformed& error);

/// "proved NAME", "refuted NAME: why" and so on, without a line end.
std::string verdict_line(const Report& report);
/// One JSON object on one line.
std::string json(const Report& report);

}  // namespace assay::recheck
