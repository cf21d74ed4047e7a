#include "audit/formula_reading.hpp"

#include "kernel/reader/terms.hpp"
#include "proof_file.hpp"

#include <fmt/core.h>

namespace assay::verify {

functions::Formula read_formula(const std::string& text, const std::string& bound,
                                const std::string& definitions_path) {
  kernel::Definitions definitions;
  if (!definitions_path.empty()) definitions = read_proof_file(definitions_path).file.definitions;
  kernel::Tokens tokens(text, {}, kernel::Comments::refused);
  const kernel::Term term = kernel::read_term(tokens, {&definitions, nullptr});
  if (!tokens.at_end()) tokens.fail_expecting("an operation or the end");
  const kernel::Term meaning = kernel::unfold(term, definitions);
  const std::set<std::string> variables = kernel::variables(meaning);
  if (variables.size() != 1)
    throw UsageError(
        fmt::format("--against '{}' has {} variables, where a function of one "
                    "argument is compared with a term in one variable, such as exp(x)",
                    text, variables.size()));
  const auto claimed = bound.empty()      ? functions::Claimed::values
                       : bound == "lower" ? functions::Claimed::lower_bounds
                                          : functions::Claimed::upper_bounds;
  return {meaning, *variables.begin(), claimed};
}

}  // namespace assay::verify
