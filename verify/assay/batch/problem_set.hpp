// Defines Problem, an entry of a problem set, and the reading of such a file (SCHEMA.md).
#pragma once

#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <vector>

namespace assay::verify::batch {

struct Problem {
  std::string id;
  /// Of its theorem and its files: the id with '_' for every letter that no name has, made
  /// different from the names of the problems before it.
  std::string name;
  std::string group;          // "" when it has none
  std::optional<bool> truth;  // whether the claim holds, when the file says so
  nlohmann::json entry;       // what else it says was not looked at yet
};

/// The problems of the file, in its order. An entry without an id gets "entry 7", by its place.
/// Throws MalformedFile for a file that is no JSON list, recheck::FileError when it cannot be read.
std::vector<Problem> read_problem_set(const std::string& path);

}  // namespace assay::verify::batch
