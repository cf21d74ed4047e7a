// Defines the mutants of a certificate: its text with one number, rule name, comparison or bracket
// changed.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace assay::mutation {

/// One replacement in a text.
struct Mutation {
  std::size_t at;
  std::size_t length;
  std::string replacement;
};

/// For every number one that is larger by 1 and, unless it is 0, one that is smaller by 1; for
/// every name of a rule the name that follows in the table of rules; for every comparison and for
/// every bracket of an interval the other strict or weak, open or closed one. In the order of the
/// text.
std::vector<Mutation> mutations(const std::string& text);

std::string mutant(const std::string& text, const Mutation& mutation);

}  // namespace assay::mutation
