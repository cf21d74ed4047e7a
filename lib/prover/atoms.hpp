// Defines what the search knows by itself of the atoms of algebra: square roots, absolute values,
// exponentials, sines and other functions that occur in some terms.
#pragma once

#include "prover/workspace.hpp"

#include <span>
#include <vector>

namespace assay::prover {

/// Steps about the atoms: order relations (exp u > 0, sqrt u >= 0, u <= |u|, sin u <= 1), equations
/// that rewrite (sqrt(u)^2 = u, |u|^2 = u^2, exp(u)*exp(-u) = 1, exp(log u) = u, sin(u)^2 =
/// 1 - cos(u)^2), and on demand bounds by the argument (sin u <= u where u >= 0).
struct AtomFacts {
  std::vector<std::size_t> order;
  std::vector<std::size_t> rewritings;
};

AtomFacts atom_facts(Workspace&, const Position&, std::span<const kernel::Term>);
std::vector<std::size_t> atom_bounds(Workspace&, const Position&, std::span<const kernel::Term>);

}  // namespace assay::prover
