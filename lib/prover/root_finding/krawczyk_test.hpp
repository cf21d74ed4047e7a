// Defines KrawczykTest, the numbers with which the kernel's rule `krawczyk` shows exactly one root.
#pragma once

#include "kernel/theorem.hpp"
#include "prover/root_finding/system.hpp"

#include <optional>

namespace assay::prover::root_finding {

struct KrawczykTest {
  Brackets box;
  kernel::Point centre;
  std::vector<exact::Rational> preconditioner;
  /// Every root of the box lies here.
  Brackets image;
  long bits;

  /// The image lies in the interior of the box: there is exactly one root.
  bool succeeds() const;
  /// A box with short ends between the image and the box, the image in its interior.
  Brackets place() const;
};

/// About the middle of the box, with the inverse of the Jacobian matrix there. nullopt when the
/// functions are not seen to be differentiable on the box, or the matrix is singular.
std::optional<KrawczykTest> krawczyk_test(const System&, const Brackets& box, long bits);

/// Boxes with a root in common, ever narrower by Krawczyk's iteration until every width is at most
/// `width`, and the last of them. The test must succeed.
KrawczykTest narrowed(const System&, KrawczykTest, const exact::Rational& width);

}  // namespace assay::prover::root_finding
