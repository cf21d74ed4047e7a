#include "audit/audit_report.hpp"

#include "audit/functions/witness_statements.hpp"
#include "proof_file.hpp"
#include "recheck/recheck.hpp"

#include <fmt/core.h>
#include <cstdlib>
#include <optional>

namespace assay::verify {

namespace {

using functions::LargestError;
using functions::Tally;
using functions::Witness;
using Json = nlohmann::ordered_json;

constexpr const char* format_name = "assay-audit 1";

double number(const Json& text) {
  const auto& digits = text.get_ref<const std::string&>();
  char* end = nullptr;
  const double x = std::strtod(digits.c_str(), &end);
  if (digits.empty() || *end != '\0') throw std::runtime_error("'" + digits + "' is no number");
  return x;
}

Json json_of(const Witness& witness) {
  Json json{{"input", functions::hexadecimal(witness.input)},
            {"result", functions::hexadecimal(witness.result)}};
  if (witness.next_result) json["next_result"] = functions::hexadecimal(*witness.next_result);
  return json;
}

Witness witness_of(const Json& json) {
  Witness witness{number(json.at("input")), number(json.at("result"))};
  if (json.contains("next_result")) witness.next_result = number(json.at("next_result"));
  return witness;
}

void put(Json& json, const char* name, const std::optional<LargestError>& largest) {
  if (!largest) return;
  json[name] = {{"lower", functions::hexadecimal(largest->lower)},
                {"upper", functions::hexadecimal(largest->upper)},
                {"witness", json_of(largest->witness)}};
}

std::optional<LargestError> largest_of(const Json& json, const char* name) {
  if (!json.contains(name)) return std::nullopt;
  const Json& largest = json.at(name);
  return LargestError{number(largest.at("lower")), number(largest.at("upper")),
                      witness_of(largest.at("witness"))};
}

void put(Json& json, const char* name, const std::optional<double>& x) {
  if (x) json[name] = functions::hexadecimal(*x);
}

std::optional<double> number_of(const Json& json, const char* name) {
  if (!json.contains(name)) return std::nullopt;
  return number(json.at(name));
}

}  // namespace

Json json_of(const Tally& tally) {
  Json json{{"inputs", tally.inputs},
            {"nan_inputs", tally.nan_inputs},
            {"undefined", tally.undefined},
            {"comparisons", tally.comparisons}};
  put(json, "largest_error", tally.normal);
  put(json, "largest_subnormal_error", tally.subnormal);
  for (const functions::FindingName& kind : functions::findings) {
    const functions::Found& found = tally.of(kind.finding);
    Json& entry = json[std::string(kind.name)];
    entry["count"] = found.count;
    if (found.first) entry["first"] = json_of(*found.first);
  }
  put(json, "at_minus_infinity", tally.at_minus_infinity);
  put(json, "at_infinity", tally.at_infinity);
  return json;
}

Tally tally_of(const Json& json) {
  Tally tally;
  tally.inputs = json.at("inputs").get<std::uint64_t>();
  tally.nan_inputs = json.at("nan_inputs").get<std::uint64_t>();
  tally.undefined = json.at("undefined").get<std::uint64_t>();
  tally.comparisons = json.at("comparisons").get<std::uint64_t>();
  tally.normal = largest_of(json, "largest_error");
  tally.subnormal = largest_of(json, "largest_subnormal_error");
  for (const functions::FindingName& kind : functions::findings) {
    const Json& entry = json.at(std::string(kind.name));
    functions::Found& found = tally.found[functions::index(kind.finding)];
    found.count = entry.at("count").get<std::uint64_t>();
    if (entry.contains("first")) found.first = witness_of(entry.at("first"));
  }
  tally.at_minus_infinity = number_of(json, "at_minus_infinity");
  tally.at_infinity = number_of(json, "at_infinity");
  return tally;
}

std::string print(const AuditReport& report) {
  const Json json{{"format", format_name},
                  {"audited", report.audited},
                  {"slice", report.slice.number},
                  {"slices", report.slice.count},
                  {"found", json_of(report.tally)}};
  return json.dump(1) + "\n";
}

AuditReport read_report(const std::string& path) {
  const std::string text = recheck::text_of(path);
  try {
    const Json json = Json::parse(text);
    if (json.at("format") != format_name) throw std::runtime_error("not of this version");
    AuditReport report;
    report.audited = json.at("audited");
    report.slice = {json.at("slice").get<std::size_t>(), json.at("slices").get<std::size_t>()};
    report.tally = tally_of(json.at("found"));
    return report;
  } catch (const std::exception& error) {
    throw UsageError(fmt::format("{} is no report of 'assay audit': {}", path, error.what()));
  }
}

}  // namespace assay::verify
