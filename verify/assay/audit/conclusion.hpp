// Defines conclude, the end of an audit: its report, and proofs of what it found.
#pragma once

#include "audit/audit_report.hpp"
#include "audit/functions/formula.hpp"
#include "audit/options.hpp"
#include "output.hpp"

namespace assay::verify {

/// Prints the report and writes it. For a whole audit the statements about its witnesses are
/// proved, and --at-most is answered.
void conclude(AuditReport report, const functions::Formula& formula, const AuditOptions& options,
              Output& output);

}  // namespace assay::verify
