// Defines prove_text, which runs the prover on a statement file given as text and re-checks what it
// finds.
#pragma once

#include "certificate/replay.hpp"
#include "certificate/writer.hpp"
#include "kernel/reader/file.hpp"
#include "prover/prove.hpp"

#include <sstream>
#include <string>

namespace assay::prover {

inline std::string written(const certificate::Certificate& c) {
  std::ostringstream out;
  certificate::write(out, c);
  return out.str();
}

/// The outcome for the last theorem of the text, read back from its printed certificate: a
/// certificate that its reader refuses throws, so that the test fails.
inline Outcome prove_text(const std::string& text) {
  const kernel::File file = kernel::read_file(text);
  const Result result = prove(file, file.statements.back(), Budget{.leaves = 500});
  if (!result.certificate) return Outcome::gave_up;
  std::istringstream printed(written(*result.certificate));
  const auto replayed = certificate::replay(file, printed);
  const bool same =
      (replayed.verdict == certificate::Verdict::proves) == (result.outcome == Outcome::proved);
  if (!same) throw std::logic_error("the re-check gives another verdict");
  return result.outcome;
}

}  // namespace assay::prover
