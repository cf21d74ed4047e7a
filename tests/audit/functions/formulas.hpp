// Defines formula, which reads a term for the tests.
#pragma once

#include "audit/functions/formula.hpp"
#include "kernel/reader/terms.hpp"

#include <string>

namespace assay::audit::testing {

/// A term in x.
inline functions::Formula formula(const std::string& text) {
  kernel::Tokens tokens(text);
  return {kernel::read_term(tokens, {}), "x", functions::Claimed::values};
}

}  // namespace assay::audit::testing
