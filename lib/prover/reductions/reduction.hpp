// Defines the reductions of a relation: proofs from simpler relations that imply it.
#pragma once

#include "prover/workspace.hpp"

#include <optional>

namespace assay::prover::reductions {

/// The first reduction that succeeds; the simpler relations are proved by `prove`, which comes back
/// here for them while the search is not nested too deeply.
std::optional<std::size_t> prove_by_reduction(Workspace&, const Position&, const kernel::Relation&);

/// By a fact of the kernel whose conclusion is the relation: exp(a) < exp(b) from a < b, sqrt(u) >
/// 0 from u > 0, abs(u) <= v from -v <= u and u <= v.
std::optional<std::size_t> by_fact(Workspace&, const Position&, const kernel::Relation&);

/// By the numerator N of the difference N/D, when the factors of D keep known signs; also after the
/// functions of sums and multiples in it have been expanded.
std::optional<std::size_t> by_numerator(Workspace&, const Position&, const kernel::Relation&);

/// By cases on the sign of u for each abs(u), and on the order of a and b for each min(a, b) and
/// max(a, b), until the relation has none of them.
std::optional<std::size_t> by_cases_at_kinks(Workspace&, const Position&, const kernel::Relation&);

/// For a sum with square roots: from a^2 <= b^2 and b >= 0, where the difference is b - a and the
/// square roots stand on one side.
std::optional<std::size_t> by_squaring(Workspace&, const Position&, const kernel::Relation&);

/// For a sum of logarithms with rational coefficients and a linear rest: from the order of
/// products, log(x) + log(y) <= 2*log(z) from x*y <= z^2.
std::optional<std::size_t> by_exponentiating(Workspace&, const Position&, const kernel::Relation&);

}  // namespace assay::prover::reductions
