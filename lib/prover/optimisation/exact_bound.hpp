// Defines the bound of a function by its value at an exact point.
#pragma once

#include "prover/workspace.hpp"

namespace assay::prover {

/// f(x) compared with the closed term f(m), where r says so: first with a simpler number that f(m)
/// is recognised to be and proved to equal. Throws GaveUp.
std::size_t prove_exact_bound(Workspace&, const Position&, const kernel::Relation& r);

}  // namespace assay::prover
