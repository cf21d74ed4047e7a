#include "proof_file.hpp"

#include "kernel/reader/malformed.hpp"
#include "kernel/reader/names.hpp"
#include "recheck/recheck.hpp"

#include <fmt/core.h>
#include <algorithm>
#include <sstream>
#include <utility>

namespace assay::verify {

const kernel::Statement& ProofFile::theorem(const std::string& name) const {
  if (const kernel::Statement* found = file.find(name)) return *found;
  std::vector<std::string> names;
  for (const kernel::Statement& s : file.statements) names.push_back(s.name);
  const std::string nearest = kernel::nearest(name, names);
  throw UsageError(fmt::format("{} has no theorem '{}'{}", path, name,
                               nearest.empty() ? "" : ", did you mean '" + nearest + "'?"));
}

std::vector<const kernel::Statement*> ProofFile::theorems(const std::string& name) const {
  if (!name.empty()) return {&theorem(name)};
  if (file.statements.empty()) throw UsageError(path + " has no theorem");
  std::vector<const kernel::Statement*> all;
  for (const kernel::Statement& s : file.statements) all.push_back(&s);
  return all;
}

std::string ProofFile::excerpt(kernel::Place place, const std::string& message) const {
  std::istringstream lines(text);
  std::string line;
  for (std::size_t i = 0; i < place.line; ++i)
    if (!std::getline(lines, line)) return fmt::format("{}: {}\n", path, message);
  const std::size_t end = std::min(message.find('\n'), message.size());
  std::string rest = message.substr(end);
  rest.erase(0, std::min(rest.find_first_not_of('\n'), rest.size()));
  return kernel::Malformed(place, message.substr(0, end), line).render(path) + rest;
}

ProofFile read_proof_file(const std::string& path) {
  ProofFile result{path, recheck::text_of(path), {}};
  try {
    result.file = kernel::read_file(result.text);
  } catch (const kernel::Malformed& error) {
    throw MalformedFile(recheck::malformed(path, error));
  }
  return result;
}

}  // namespace assay::verify
