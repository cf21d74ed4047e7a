// Defines plausible, a quick look at sample points whether a relation can hold at all: the search
// does not work on what is false.
#pragma once

#include "kernel/sequent.hpp"

namespace assay::prover {

/// False only when the relation certainly fails at a sample point of the context. The points are
/// the same for the same context. True proves nothing: where no sample point satisfies the
/// assumptions, everything is plausible.
bool plausible(const kernel::Context&, const kernel::Relation&);

}  // namespace assay::prover
