#include "kernel/refusal.hpp"
#include "kernel/taylor_series.hpp"
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
// "For x in D" means that x alone moves to e, and all other hypotheses stay true:
//   assumptions that mention x are dropped, in the premise and where h' is looked at: else
//   x <= 1/2 would make the face x = 1 of [0, 1] empty, and prove everything;
//   no other domain may mention x: for y in [0, x] the face has other values of y.
// The end is part of D: x < 1 on [0, 1) has no face; x -> inf has none either.
// h is defined on all of D: on [-1, 1], -1/x has h' > 0 where it has a derivative.

namespace {

bool mentions(const std::string& x, const Relation& r) {
  return occurs(x, r.left) || occurs(x, r.right);
}

bool mentions(const std::string& x, const End& end) { return end.at && occurs(x, *end.at); }

/// c without the assumptions on x.
Context with_free(const std::string& x, const Context& c) {
  Context result{c.variables, {}};
  for (const Relation& assumption : c.assumptions)
    if (!mentions(x, assumption)) result.assumptions.push_back(assumption);
  for (const Variable& v : c.variables)
    require(!mentions(x, v.domain.lower) && !mentions(x, v.domain.upper), Reason::domain_differs,
            [&] { return v.name; });
  return result;
}

/// dh/dx over the inside of x's interval.
Enclosure slope_inside(const Term& h, const std::string& x, const Box& box, interval::Precision p) {
  const interval::Interval all = box.at(x);
  require(!interval::is_point(all), Reason::no_face);
  Box inside = box;
  inside.insert_or_assign(x, interval::between({interval::lower_end(all).value, true},
                                               {interval::upper_end(all).value, true}, p));
  const std::optional<Series> series = taylor_series(h, x, inside, 1, p);
  require(series.has_value(), Reason::not_differentiable);
  return (*series)[1];
}

}  // namespace

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
  const Enclosure slope = slope_inside(h, variable, box, p);
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
