// Defines what the search knows by itself of the atoms of algebra: square roots, absolute values,
// exponentials and logarithms that occur in some terms.
#pragma once

#include "prover/workspace.hpp"

#include <span>
#include <vector>

namespace assay::prover {

/// Steps about the atoms: order relations (exp u > 0, sqrt u >= 0, u <= |u|) and equations that
/// rewrite (sqrt(u)^2 = u, |u|^2 = u^2, exp(u)*exp(-u) = 1, exp(log u) = u).
struct AtomFacts {
  std::vector<std::size_t> order;
  std::vector<std::size_t> rewritings;
};

AtomFacts atom_facts(Workspace&, const Position&, std::span<const kernel::Term>);

}  // namespace assay::prover
