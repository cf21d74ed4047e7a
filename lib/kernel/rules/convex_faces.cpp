#include "kernel/faces.hpp"
#include "kernel/refusal.hpp"
#include "kernel/theorem.hpp"

namespace assay::kernel::rules {

//     h = a - b is defined for x in [l, u], the closure of D     d²h/dx² >= 0 for x inside D
//     Γ, x in [l, l] |- a OP b     Γ, x in [u, u] |- a OP b
//     ---------------------------------------------------------------------------------------
//     Γ, x in D |- a OP b                                                      OP is < or <=
//
// For > and >= the relation is read from right to left. So bounds that are attained at both ends
// close (sin x >= 2x/pi on [0, pi/2]), and all that is linear in x is decided at its ends.
//
// Sound: at a point of Γ, h is a continuous function of x in [l, u], since every operation is
// continuous where it is defined, and twice differentiable inside with h'' >= 0. So it is convex
// (Rudin, Principles of Mathematical Analysis, exercise 5.14), h(x) <= max(h(l), h(u)), and both
// satisfy OP by the premises.
//
// That x alone moves to l and u, and all other hypotheses stay true, is what with_free sees to.
// l and u themselves must be finite: x^2 is convex on [0, inf) and bounded on no half-line.
// h is defined on all of [l, u]: 1/x is convex on (0, 1], where it is not bounded.

Theorem convex_faces(const Context& c, const Relation& r, const std::string& variable,
                     const Theorem& on_lower, const Theorem& on_upper, interval::Precision p) {
  const Relation f = forward(r);
  require(f.comparison == Comparison::less || f.comparison == Comparison::less_equal,
          Reason::no_face);
  const Variable* x = c.find(variable);
  require(x != nullptr, Reason::unknown_variable);
  const auto& [lower, upper] = x->domain;
  require(lower.at && upper.at, Reason::no_face);
  const Context free = with_free(variable, c);

  const Term h = f.left - f.right;
  const Box box = box_of(free.with_domain(variable, Domain::closed(*lower.at, *upper.at)), p);
  require(enclosure_of(h, box, p).has_value(), Reason::undefined_on_box);
  const Enclosure curvature = coefficient_inside(h, variable, box, 2, p);
  require(interval::is_nonnegative(curvature), Reason::not_convex,
          [&] { return "half the second derivative " + interval::to_string(curvature); });

  require_relation(on_lower, free.with_domain(variable, Domain::closed(*lower.at, *lower.at)), r);
  require_relation(on_upper, free.with_domain(variable, Domain::closed(*upper.at, *upper.at)), r);
  return Theorem({c, claim(r)}, {Premises(&on_lower, 1), Premises(&on_upper, 1)});
}

}  // namespace assay::kernel::rules
