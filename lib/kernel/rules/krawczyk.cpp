#include "kernel/krawczyk_image.hpp"

#include "kernel/refusal.hpp"
#include "kernel/roots.hpp"

namespace assay::kernel::rules {

//     K = m - Y f(m) + (I - Y A)(B - m) is enclosed in the interior of B, and of P
//     A encloses the Jacobian matrix of f on B        B is closed, its ends are numbers
//     ---------------------------------------------------------------------------------
//     G |- (f_1, ..., f_n) has exactly one root (x_1, ..., x_n) in B, at x in P
//
// The Krawczyk test (Neumaier, Interval Methods for Systems of Equations, 1990, theorem 5.1.8). m
// is a point of B, Y any matrix; P is closed too and its ends are numbers. Sound because, at a
// point of G:
//
// For x, y in B, f(x) - f(y) = J (x - y) with some J in A, row by row by the mean value theorem on
// the line from y to x, for f is continuously differentiable on B.
//   There is a root. g(x) = x - Y f(x) = m - Y f(m) + (I - Y J)(x - m) for x in B, so that g maps B
// into K, hence into B, and is continuous: it has a fixed point x in B (Brouwer), and x lies in K
// and P. Then Y f(x) = 0.
//   Y J is regular for every J in A. Let r_i > 0 be half the width of B_i, and M = I - Y J. K_i is
// at least as wide as the sum over j of M_ij (B_j - m_j), whose half width is the sum of |M_ij|
// r_j. The width of K_i is less than that of B_i. So the sum of |M_ij| r_j is less than r_i: in the
// norm max |x_i| / r_i the matrix M is less than 1, and I - M = Y J is regular (Neumann series).
//   Hence Y is regular, and f(x) = 0. If f(y) = 0 as well then J (x - y) = 0 for some J in A, which
// is regular: y = x.
//
// Side conditions, and what they prevent:
//   in the interior       'x^2 has exactly one root in [-1, 1]' by Y = 0: K = B, and x^2 + 1
//   likewise f' on all of B        '|x| - 1 has exactly one root in [-1/2, 3/2]' from its slope 1
//   at m = 1 as many f as x        'x - y has exactly one root (x, y)' each variable's B     a
//   parameter of G named by m in place of a variable

namespace {

/// Refuses unless the values lie in the interior of d, which is closed and has numbers as ends.
void require_in_interior(const interval::Interval& values, const Domain& d) {
  require(d.lower.at && d.lower.at->is(Op::number) && !d.lower.open, Reason::domain_differs);
  require(d.upper.at && d.upper.at->is(Op::number) && !d.upper.open, Reason::domain_differs);
  const std::optional<exact::Rational> lower = interval::lower_end(values).value;
  const std::optional<exact::Rational> upper = interval::upper_end(values).value;
  require(lower && d.lower.at->number() < *lower, Reason::not_enclosed,
          [&] { return interval::to_string(values); });
  require(upper && *upper < d.upper.at->number(), Reason::not_enclosed,
          [&] { return interval::to_string(values); });
}

}  // namespace

Theorem krawczyk(const Context& c, const Root& claim, const Point& centre,
                 const std::vector<exact::Rational>& preconditioner, interval::Precision p) {
  require(claim.count == Count::exactly_one, Reason::not_unique);
  std::vector<std::string> variables;
  for (const Range& r : claim.over) variables.push_back(r.variable);
  const std::vector<Enclosure> image =
      krawczyk_image(with_domains(c, claim), claim.functions, variables, centre, preconditioner, p);
  for (std::size_t i = 0; i < image.size(); ++i) {
    require_in_interior(image[i], claim.over[i].domain);
    require_in_interior(image[i], claim.over[i].place);
  }
  return Theorem({c, claim}, {});
}

}  // namespace assay::kernel::rules
