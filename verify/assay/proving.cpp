#include "proving.hpp"

#include "certificate/writer.hpp"
#include "exact/text.hpp"
#include "kernel/printer.hpp"
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

using nlohmann::ordered_json;

ordered_json end(const interval::End& e) {
  return e.value ? ordered_json(exact::print(*e.value)) : ordered_json(nullptr);
}

ordered_json described(const prover::diagnosis::Region& region) {
  ordered_json result{{"box", ordered_json::object()}};
  for (const auto& [name, range] : region.box)
    result["box"][name] = {end(range.lower), end(range.upper)};
  if (region.bound) result["may_fail_by"] = exact::print(*region.bound);
  if (region.seen) result["fails_by"] = exact::print(*region.seen);
  for (const auto& [name, x] : region.at) result["at"][name] = exact::print(x);
  if (region.undefined) result["undefined"] = kernel::print(*region.undefined);
  return result;
}

ordered_json described(const std::optional<prover::diagnosis::Diagnosis>& diagnosis) {
  ordered_json result = ordered_json::object();
  if (!diagnosis) return result;
  result["open"] = ordered_json::array();
  for (const auto& region : diagnosis->open) result["open"].push_back(described(region));
  result["hint"] = diagnosis->hint;
  return result;
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
    if (!result.certificate)
      return {gave_up(proof, statement.name, result.message), "", described(result.diagnosis)};
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
