// Defines Damaged: what a reader throws for text that is no certificate (FORMAT.md). It gives line,
// column and what was expected, exactly as a malformed statement does.
#pragma once

#include "kernel/reader/malformed.hpp"

namespace assay::certificate {

using Damaged = kernel::Malformed;

}  // namespace assay::certificate
