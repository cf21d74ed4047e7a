// Defines write, which prints a certificate. FORMAT.md is the specification.
#pragma once

#include "certificate/step.hpp"

#include <ostream>

namespace assay::certificate {

/// How many nodes of a tree stand on one line.
inline constexpr std::size_t nodes_per_line = 100;

/// Prints prune(certificate) with abbreviations for the long terms that it repeats: terms first,
/// then contexts, then steps. The text depends on the certificate alone, and read() gives
/// prune(certificate) back. Throws std::invalid_argument when there is no rule of a step's name, a
/// number refers to no earlier line, or a variable is called as an abbreviation is (_1).
void write(std::ostream& out, const Certificate& certificate);

std::string print(const Certificate& certificate);

}  // namespace assay::certificate
