// Defines export_to_coq, which writes certificates as a Coq development once the checker of
// assay-recheck has accepted them.
#pragma once

#include "proof_file.hpp"
#include "recheck/report.hpp"

#include <string>
#include <vector>

namespace assay::verify {

struct CoqExport {
  std::vector<recheck::Report> reports;  // of the replays, one for each certificate
  std::string development;               // "" unless all were accepted
};

/// Throws UsageError when certificates prove their theorems but cannot be exported: the message
/// names the rule, the function or the kind of claim. Throws recheck::FileError.
CoqExport export_to_coq(const ProofFile& proof, const std::vector<std::string>& certificates);

}  // namespace assay::verify
