// Defines prune, which leaves out of a certificate what its conclusion does not rest on.
#pragma once

#include "certificate/step.hpp"

namespace assay::certificate {

/// The same certificate without the steps that its last step does not use, directly or not, and
/// without the contexts that the remaining ones do not use; both keep their order and are
/// renumbered. Throws std::invalid_argument when a step or context refers to no earlier one.
Certificate prune(const Certificate& certificate);

}  // namespace assay::certificate
