// Defines what holds at every point of a context because the context says so, and when a relation
// follows from that and from premises.
#pragma once

#include "kernel/theorem.hpp"

#include <vector>

namespace assay::kernel {

/// The assumptions of c, and that each variable lies in its domain. Each holds at every point that
/// satisfies c, so every part of its two sides is defined there.
std::vector<Relation> hypotheses(const Context& c);

/// Whether r is seen to hold at every point of c: it is implied by a hypothesis or by a premise
/// that holds in c, or needs neither (see establishes). That t = t for a longer term t is the
/// business of known_defined.
bool follows(const Relation& r, const Context& c, Premises premises);

/// Refuses (premise_differs, with the relation) unless r follows.
void require_follows(const Relation& r, const Context& c, Premises premises);

}  // namespace assay::kernel
