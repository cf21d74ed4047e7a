// Defines the proof that a polynomial in one term is positive where that term lies between bounds.
#pragma once

#include "prover/ladder/univariate.hpp"
#include "prover/workspace.hpp"

#include <optional>

namespace assay::prover::ladder {

/// What is known of a term on one side: it is at least (at most) `at`, and not equal when `open`.
struct Bound {
  exact::Rational at;
  bool open = false;
  std::size_t step = 0;  // claims `term > at`, `term >= at`, `term < at` or `term <= at`
};

struct Bounds {
  std::optional<Bound> lower;
  std::optional<Bound> upper;
};

/// A step that claims `goal`, which is p(term) > 0 or p(term) >= 0, in a context in which the
/// bounds hold. Complete up to the size of the polynomial: with the squares and the powers of term
/// - bound divided out, Bernstein's coefficients (between two bounds) and those of Taylor's shift
/// (beyond one) are positive on parts that are small enough (Pólya & Szegő; Lorentz, Bernstein
/// Polynomials, 1953). nullopt when the goal is false, or after too many parts.
std::optional<std::size_t> prove_polynomial(Workspace&, std::size_t context,
                                            const kernel::Relation& goal, const Univariate& p,
                                            const kernel::Term& term, const Bounds& bounds);

}  // namespace assay::prover::ladder
