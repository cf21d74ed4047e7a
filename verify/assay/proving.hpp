// Defines prove_and_recheck, which has a statement proved and believes the certificate only.
#pragma once

#include "proof_file.hpp"
#include "prover/prove.hpp"
#include "recheck/report.hpp"

#include <nlohmann/json.hpp>
#include <string>

namespace assay::verify {

struct Proved {
  recheck::Report report;
  std::string certificate;  // "" when there is none
  /// Where it is stuck, for programs; {} when that is not known.
  nlohmann::ordered_json open = nlohmann::ordered_json::object();
};

/// Whether the report says "proved" and nothing else.
inline bool is_proved(const recheck::Report& r) { return r.verdict == "proved" && !r.assuming; }

/// Whether it says "proved" or "refuted", and nothing else.
inline bool is_settled(const recheck::Report& r) {
  return is_proved(r) || (r.verdict == "refuted" && !r.assuming);
}

/// Has the prover look for a proof and replays what it found. The report is that of the replay,
/// or says that the prover gave up or that the proof text is malformed.
Proved prove_and_recheck(const ProofFile& proof, const kernel::Statement& statement,
                         const prover::Budget& budget);

/// What is reported when the prover gave up on the theorem, for the reason given; a place "line 3,
/// column 5: " in front of the reason is shown in the file.
recheck::Report gave_up(const ProofFile& proof, const std::string& theorem,
                        const std::string& reason);

}  // namespace assay::verify
