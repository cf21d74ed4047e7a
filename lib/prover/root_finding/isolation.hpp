// Defines isolation, the numeric search for all roots of functions in a box: each in a box of its
// own in which the Krawczyk test shows that there is no other.
#pragma once

#include "prover/effort.hpp"
#include "prover/root_finding/krawczyk_test.hpp"

#include <optional>
#include <vector>

namespace assay::prover::root_finding {

struct IsolatedRoot {
  /// Where it lies, narrowly.
  Brackets place;
  /// A wide box without another root; none for a root at which the Jacobian matrix is singular or
  /// does not exist (a double root, sqrt at 0).
  std::optional<KrawczykTest> unique;
  /// The root itself, where it is a short rational point at which the functions are exactly 0.
  std::optional<std::vector<exact::Rational>> exact;
};

struct Isolation {
  /// In the order of the first variable, then the second, ...
  std::vector<IsolatedRoot> roots;
  /// Whether the rest of the box was seen to have no root, apart from close neighbourhoods of roots
  /// without a box.
  bool is_complete = true;
};

/// Branch and bound with natural enclosures and Krawczyk's operator (Neumaier, Interval Methods for
/// Systems of Equations, 1990, chapter 5). Roots near the box, but outside, may be among the roots.
/// Ends of the box that are open ends of the domains do not belong to it: log(x) is defined on (0,
/// 1]. Not trusted: what it finds is proved afterwards. Each box is a step of the effort.
Isolation isolate(const System&, const Brackets& box, const std::vector<kernel::Domain>& domains,
                  Effort&);

}  // namespace assay::prover::root_finding
