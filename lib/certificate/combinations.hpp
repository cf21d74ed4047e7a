// Defines how the numbers and factors of `combine` are written (FORMAT.md, section "combine"):
//
//   SUM      = 'sum' [PRODUCTS] ['multiplier' PRODUCTS] ['modulo' P { P }]
//   PRODUCTS = PRODUCT { '+' PRODUCT }
//   PRODUCT  = NUMBER { '*' FACTOR }
//   FACTOR   = P | 'sq' '(' TERM ')' | 't' '(' TERM ')'
//   P        = p0, p1, ...: the premises in the order in which `from` names them
#pragma once

#include "kernel/combination.hpp"
#include "kernel/reader/terms.hpp"

#include <string>

namespace assay::certificate {

/// Reads a SUM whose word 'sum' is taken already. Throws Damaged, also for a premise p5 when there
/// are no more than `premises`.
kernel::Combination read_combination(kernel::Tokens& tokens, const kernel::Scope& scope,
                                     std::size_t premises);

/// A SUM that reads back to the same combination.
std::string print(const kernel::Combination& c);

}  // namespace assay::certificate
