#include "proving.hpp"

#include "certificate/writer.hpp"
#include "recheck/recheck.hpp"

#include <fmt/core.h>
#include <optional>
#include <regex>
#include <sstream>

namespace assay::verify {

namespace {

struct Placed {
  kernel::Place place;
  std::string message;
};

/// The reason without the place in front of it; nullopt when there is no place.
std::optional<Placed> placed(const std::string& reason) {
  static const std::regex pattern("^line ([0-9]{1,9}), column ([0-9]{1,9}): ");
  std::smatch match;
  if (!std::regex_search(reason, match, pattern)) return std::nullopt;
  return Placed{{std::stoul(match[1]), std::stoul(match[2])}, match.suffix()};
}

}  // namespace

recheck::Report gave_up(const ProofFile& proof, const std::string& theorem,
                        const std::string& reason) {
  recheck::Report report;
  report.exit = recheck::Exit::gave_up;
  report.verdict = "gave up";
  report.theorem = theorem;
  report.reason = reason;
  if (const auto found = placed(reason))
    report.complaint = proof.excerpt(found->place, found->message);
  else
    report.complaint = fmt::format("{}: {}", proof.path, reason);
  return report;
}

Proved prove_and_recheck(const ProofFile& proof, const kernel::Statement& statement,
                         const prover::Budget& budget) {
  try {
    const prover::Result result = prover::prove(proof.file, statement, budget);
    if (!result.certificate) return {gave_up(proof, statement.name, result.message), ""};
    const std::string text = certificate::print(*result.certificate);
    std::istringstream in(text);
    return {recheck::recheck(proof.file, in, "certificate of " + statement.name), text};
  } catch (const kernel::Malformed& error) {
    recheck::Report report = recheck::malformed(proof.path, error);
    report.theorem = statement.name;
    return {report, ""};
  }
}

}  // namespace assay::verify
