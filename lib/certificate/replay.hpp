// Defines replay, which proves a statement of a file again from its certificate.
#pragma once

#include "certificate/damaged.hpp"
#include "certificate/refused.hpp"
#include "certificate/step.hpp"
#include "kernel/reader/file.hpp"

#include <istream>

namespace assay::certificate {

/// What a certificate led to. Whoever must not trust this library looks at `theorem` alone, and
/// compares it with the statement (kernel/settled.hpp).
struct Outcome {
  std::string name;  // of the statement
  Verdict verdict = Verdict::proves;
  kernel::Theorem theorem;  // proves the statement, or refutes it
  std::size_t steps = 0;
};

/// Reads the certificate and applies its steps one by one; the statement comes from the file.
/// Memory grows with the number of steps, and with the depth of a subdivision but not its length.
/// Throws Damaged when the text is no certificate or the file has no theorem of its name, and
/// Refused when a rule refuses, or the last theorem is not the statement (its refutation).
Outcome replay(const kernel::File& file, std::istream& certificate);

}  // namespace assay::certificate
