// Defines AuditReport, what an audit of a function says, and its file.
#pragma once

#include "audit/functions/tally.hpp"

#include <cstddef>
#include <nlohmann/json.hpp>
#include <string>

namespace assay::verify {

namespace functions = audit::functions;

/// One part of an audit, or all of it.
struct Slice {
  std::size_t number = 1;
  std::size_t count = 1;
};

struct AuditReport {
  /// What was audited, and at which inputs: the same in all slices of one audit. Members: type,
  /// against, and those that say what the function is.
  nlohmann::ordered_json audited;
  Slice slice;
  functions::Tally tally;

  bool is_whole() const { return slice.count == 1; }
  /// Whether all of the range was audited, and not a sample of it.
  bool is_exhaustive() const { return audited.at("inputs").at("choice") == "every"; }
  std::string name() const { return audited.at("name").get<std::string>(); }
  /// "float" or "double".
  std::string type() const { return audited.at("type").get<std::string>(); }
};

nlohmann::ordered_json json_of(const functions::Tally& tally);
/// Throws std::exception for anything else than what json_of makes.
functions::Tally tally_of(const nlohmann::ordered_json& json);

/// The text of a report file; proofs/audits/README.md says what its members mean.
std::string print(const AuditReport& report);
/// Throws recheck::FileError when it cannot be read, UsageError when it is no report.
AuditReport read_report(const std::string& path);

/// For a person: several lines.
std::string summary(const AuditReport& report);

}  // namespace assay::verify
