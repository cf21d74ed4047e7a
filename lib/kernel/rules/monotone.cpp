//     G |- derivative of f in x over D1 is g
//     G, x in D2 |- g > 0
//     G, x in D |- f is defined
//     -----------------------------------------
//     G |- f is strictly increasing in x over D
//
// where D1 and D2 are each D or its interior; with g < 0, f is strictly decreasing.
//
// Sound by the mean value theorem (Rudin, Principles of Mathematical Analysis, 5.10): for p < q in
// D, f is continuous on [p, q], which lies in D, and differentiable with a positive derivative on
// (p, q), which lies in the interior of D; so f(q) - f(p) = g(s)(q - p) > 0 for some s in (p, q).
//
// Side conditions, and what they prevent:
//   D is an interval that the derivative covers   '-1/x is increasing' on both sides of 0
//   f is defined on D, ends included              'log(x) is increasing over [0, 1]'
#include "kernel/continuity.hpp"
#include "kernel/refusal.hpp"
#include "kernel/theorem.hpp"

namespace assay::kernel::rules {

namespace {

/// Whether `premise` shows the relation for x in D or for x in the interior of D.
bool shown_inside(const Theorem& premise, const Context& c, const Monotone& claim,
                  const Relation& r) {
  const Context on_domain = c.with(Variable{claim.variable, claim.domain});
  const Context on_interior = c.with(Variable{claim.variable, claim.domain.interior()});
  const Premises premises(&premise, 1);
  return establishes(premises, on_domain, r) || establishes(premises, on_interior, r);
}

}  // namespace

Theorem monotone(const Context& c, const Monotone& claim, const Theorem& derivative,
                 const Theorem& sign, const Theorem& defined) {
  const auto* slope = std::get_if<Derivative>(&derivative.claim());
  require(slope != nullptr, Reason::wrong_claim_kind);
  require_context(derivative, c);
  require(slope->function == claim.function, Reason::premise_differs);
  require(slope->variable == claim.variable, Reason::premise_differs);
  require(slope->domain == claim.domain || slope->domain == claim.domain.interior(),
          Reason::domain_differs);
  const Term zero = Term::number(0);
  const Relation signed_slope =
      claim.increasing ? slope->derivative > zero : slope->derivative < zero;
  require(shown_inside(sign, c, claim, signed_slope), Reason::not_monotone);
  require_continuous(claim.function, claim.variable, claim.domain, c, defined);
  return Theorem({c, claim}, {{&derivative, 1}, {&sign, 1}, {&defined, 1}});
}

}  // namespace assay::kernel::rules
