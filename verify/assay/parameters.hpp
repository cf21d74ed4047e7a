// Defines the reading of the option --at: values for parameters.
#pragma once

#include "kernel/definition.hpp"
#include "prover/at_parameters.hpp"

#include <string>

namespace assay::verify {

/// "w=6.9,b=[0.3, 1/3]": for each name a term without variables, or a closed interval of two.
/// Throws kernel::Malformed for anything else, a name that is given twice included.
prover::Parameters read_parameters(const std::string& text, const kernel::Definitions& definitions);

}  // namespace assay::verify
