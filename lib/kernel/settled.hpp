// Defines when a theorem settles a statement: proves it or refutes it.
#pragma once

#include "kernel/theorem.hpp"

namespace assay::kernel {

/// The theorem claims what the statement claims, in its context or one that assumes less.
bool proves(const Theorem& t, const Sequent& statement);

/// The theorem claims, without any assumption, that this statement is false. (In a context that no
/// point satisfies every statement could be called false.)
bool refutes(const Theorem& t, const Sequent& statement);

}  // namespace assay::kernel
