// Defines factors_of, the factors of a product.
#pragma once

#include "kernel/term.hpp"

#include <vector>

namespace assay::prover {

/// The factors of t from left to right; t alone when it is no product.
std::vector<kernel::Term> factors_of(const kernel::Term& t);

}  // namespace assay::prover
