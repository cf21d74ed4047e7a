// Defines the question whether the rule identity would prove two terms equal.
#pragma once

#include "kernel/relation.hpp"

#include <span>

namespace assay::prover::algebra {

/// Whether a and b have the same normal form modulo the rewritings: rules::identity then proves
/// a = b, where it knows that both are defined. False also when the kernel refuses a rewriting or a
/// term.
bool same(const kernel::Term& a, const kernel::Term& b,
          std::span<const kernel::Relation> rewritings = {});

}  // namespace assay::prover::algebra
