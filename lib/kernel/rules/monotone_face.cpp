#include "kernel/faces.hpp"
#include "kernel/refusal.hpp"
#include "kernel/theorem.hpp"

namespace assay::kernel::rules {

//     h = a - b is defined for x in D     dh/dx >= 0 for x inside D     D is closed at its upper
//     end e Γ, x in [e, e] |- a OP b
//     ------------------------------------------------------------------------------------------------
//     Γ, x in D |- a OP b                                                            OP is < or <=
//
// For > and >= the relation is read from right to left. Where dh/dx <= 0 the face is the lower end
// of D; where dh/dx = 0 it is the upper one.
//
// Sound: at a point of Γ, h is a continuous function of x in D, since every operation is continuous
// where it is defined, and differentiable inside with h' >= 0. So it increases (mean value theorem,
// Rudin, Principles of Mathematical Analysis, 5.11), h(x) <= h(e), and h(e) OP 0 by the premise.
// sqrt(x) need not have a derivative at the end 0.
//
// "For x in D" means that x alone moves to e, and all other hypotheses stay true: with_free sees to
// it, in the premise and where h' is looked at.
// The end is part of D: x < 1 on [0, 1) has no face; x -> inf has none either.
// h is defined on all of D: on [-1, 1], -1/x has h' > 0 where it has a derivative.

Theorem monotone_face(const Context& c, const Relation& r, const std::string& variable,
                      const Theorem& on_face, interval::Precision p) {
  const Relation f = forward(r);
  require(f.comparison == Comparison::less || f.comparison == Comparison::less_equal,
          Reason::no_face);
  const Variable* x = c.find(variable);
  require(x != nullptr, Reason::unknown_variable);
  const Context free = with_free(variable, c);

  const Term h = f.left - f.right;
  const Box box = box_of(free, p);
  require(enclosure_of(h, box, p).has_value(), Reason::undefined_on_box);
  const Enclosure slope = coefficient_inside(h, variable, box, 1, p);
  const bool increasing = interval::is_nonnegative(slope);
  require(increasing || interval::is_nonpositive(slope), Reason::not_monotone,
          [&] { return "slope " + interval::to_string(slope); });

  const End& end = increasing ? x->domain.upper : x->domain.lower;
  require(end.at && !end.open, Reason::no_face);
  const Context face = free.with_domain(variable, Domain::closed(*end.at, *end.at));
  require_relation(on_face, face, r);
  return Theorem({c, claim(r)}, {Premises(&on_face, 1)});
}

}  // namespace assay::kernel::rules
