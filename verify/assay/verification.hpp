// Defines who can verify a certificate beside the kernel in this process, and has them do it.
#pragma once

#include "proof_file.hpp"

#include <CLI/CLI.hpp>
#include <string>

namespace assay::verify {

/// Each does what the one before does, and more.
///   kernel    the kernel in this process replays the certificate
///   recheck   so does the program assay-recheck, which holds no prover
///   coq       Coq compiles the exported certificate, from the axioms of its classical reals only
enum class Level { kernel, recheck, coq };

/// The option --with, one of the words of level_of; what is in `word` is the default.
void add_level_option(CLI::App& command, std::string& word, const std::string& description);

/// Throws UsageError for another word than "kernel", "recheck" or "coq".
Level level_of(const std::string& word);

/// For a citation: "the kernel of Assay, which replayed the certificate, assay-recheck and Coq".
std::string verified_by(Level level);

struct Verification {
  recheck::Report report;  // of the kernel
  std::string objection;   // of one of the others; "" when nobody objects
  bool is_settled() const { return objection.empty(); }
};

/// Has the certificate verified. Throws UsageError when assay-recheck or Coq cannot be run or the
/// certificate cannot be exported, and recheck::FileError.
Verification verified(const ProofFile& proof, const std::string& certificate, Level level);

}  // namespace assay::verify
