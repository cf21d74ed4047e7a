#include "batch/problem_set.hpp"

#include "kernel/function.hpp"
#include "kernel/reader/names.hpp"
#include "kernel/reader/tokens.hpp"
#include "proof_file.hpp"
#include "recheck/recheck.hpp"

#include <fmt/core.h>
#include <set>

namespace assay::verify::batch {

using nlohmann::json;

namespace {

[[noreturn]] void fail(const std::string& path, const std::string& message) {
  recheck::Report report;
  report.exit = recheck::Exit::malformed;
  report.verdict = "malformed";
  report.reason = path + ": " + message;
  report.complaint = report.reason;
  throw MalformedFile(report);
}

bool is_letter_or_digit(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

/// A name that no other problem has.
std::string name_of(const std::string& id, std::set<std::string>& used) {
  constexpr std::size_t room_for_a_number = 12;
  std::string name = id.substr(0, kernel::max_name_length - room_for_a_number);
  for (char& c : name)
    if (!is_letter_or_digit(c)) c = '_';
  const bool starts_like_a_number = name.empty() || (name[0] >= '0' && name[0] <= '9');
  if (starts_like_a_number || kernel::is_reserved(name) || kernel::find_function(name))
    name.insert(0, "problem_");
  std::string candidate = name;
  for (std::size_t i = 2; !used.insert(candidate).second; ++i)
    candidate = fmt::format("{}_{}", name, i);
  return candidate;
}

std::string text(const json& entry, const char* key, const std::string& otherwise) {
  const auto found = entry.is_object() ? entry.find(key) : entry.end();
  return found != entry.end() && found->is_string() ? found->get<std::string>() : otherwise;
}

}  // namespace

std::vector<Problem> read_problem_set(const std::string& path) {
  json list;
  try {
    list = json::parse(recheck::text_of(path));
  } catch (const json::exception& error) {
    fail(path, error.what());
  }
  if (!list.is_array()) fail(path, "expected a list of problems");
  std::vector<Problem> all;
  std::set<std::string> names;
  for (json& entry : list) {
    Problem problem;
    problem.id = text(entry, "id", fmt::format("entry {}", all.size() + 1));
    problem.name = name_of(problem.id, names);
    problem.group = text(entry, "group", "");
    if (entry.is_object() && entry.contains("truth") && entry["truth"].is_boolean())
      problem.truth = entry["truth"].get<bool>();
    problem.entry = std::move(entry);
    all.push_back(std::move(problem));
  }
  return all;
}

}  // namespace assay::verify::batch
