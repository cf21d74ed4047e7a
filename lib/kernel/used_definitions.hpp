// Defines which definitions a statement rests on: those that must be read to understand it.
#pragma once

#include "kernel/definition.hpp"

#include <vector>

namespace assay::kernel {

/// The definitions that the sequent calls, directly or within the body of another one, in the order
/// of the file.
std::vector<Definition> used_definitions(const Sequent& surface, const Definitions& definitions);

}  // namespace assay::kernel
