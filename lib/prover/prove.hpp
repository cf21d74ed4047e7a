// Defines prove, the prover's one entry: from a statement to a certificate or to the reason why
// there is none.
#pragma once

#include "certificate/step.hpp"
#include "kernel/reader/file.hpp"
#include "prover/diagnosis/diagnosis.hpp"
#include "prover/workspace.hpp"

#include <optional>
#include <string>

namespace assay::prover {

enum class Outcome { proved, refuted, gave_up };

struct Result {
  Outcome outcome = Outcome::gave_up;
  /// What proves or refutes the statement; the kernel has accepted it. None when the search gave
  /// up.
  std::optional<certificate::Certificate> certificate;
  /// Where and why the search gave up, and what may help.
  std::string message;
  /// Of the relation that no proof was found of, when that is what the search gave up on.
  std::optional<diagnosis::Diagnosis> diagnosis;
  /// How many steps the search took that led to the outcome (effort.hpp).
  std::size_t steps = 0;
};

/// Carries out the proof text of a statement of the file; where that fails, or where there is no
/// text, looks for a refutation as well. Throws kernel::Malformed for a malformed proof text.
Result prove(const kernel::File&, const kernel::Statement&, const Budget& = {});

}  // namespace assay::prover
