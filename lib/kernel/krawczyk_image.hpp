// Defines krawczyk_image, the Krawczyk operator of functions on a box.
#pragma once

#include "kernel/enclosure.hpp"
#include "kernel/theorem.hpp"

#include <vector>

namespace assay::kernel {

/// With n functions f of the n variables that the centre m names, B the box of these variables in
/// `c`, Y the preconditioner (n x n, row after row) and A an enclosure of the Jacobian matrix
/// f'(B):
///   K_i = m_i - (Y f(m))_i + ((I - Y A)(B - m))_i
/// (Krawczyk, Newton-Algorithmen zur Bestimmung von Nullstellen mit Fehlerschranken, Computing 4
/// (1969); Neumaier, Interval Methods for Systems of Equations, 1990, section 5.1), enclosed for
/// all values of the other variables of c, the parameters. In the order of `variables`. Refuses an
/// m outside B (not_in_domain) or of other variables (unknown_variable), functions that are not
/// known to be continuously differentiable on B (not_differentiable), and an empty B.
std::vector<Enclosure> krawczyk_image(const Context& c, const std::vector<Term>& functions,
                                      const std::vector<std::string>& variables,
                                      const Point& centre,
                                      const std::vector<exact::Rational>& preconditioner,
                                      interval::Precision p);

}  // namespace assay::kernel
