// Defines plausible and deciding_bits, quick looks at sample points: the search does not work on
// what is false, nor at a precision at which nothing can be seen.
#pragma once

#include "kernel/sequent.hpp"

namespace assay::prover {

/// False only when the relation certainly fails at a sample point of the context. True proves
/// nothing: where no sample point satisfies the assumptions, everything is plausible.
bool plausible(const kernel::Context&, const kernel::Relation&);

/// The bits of precision at which enclosures decide the relation at sample points of the context,
/// with as many to spare as `least`, from which they are doubled; `least` where they decide
/// everything, and where `most` bits do not decide a point, because the sides are equal there.
long deciding_bits(const kernel::Context&, const kernel::Relation&, long least, long most);

}  // namespace assay::prover
