//     G |- maximum of f over x_i in D_i where r_j is in V
//     ---------------------------------------------------
//     G, x_i in D_i, r_j |- f <= h
//
// where h is the upper end of V, and f < h when V is open there; of a minimum, f >= the lower end.
// The context is any one that extends G with the variables of the extremum.
//
// Sound because f(x) <= f(m) for every x in D, and f(m) lies in V.
//
// Side conditions, and what they prevent:
//   x in D    'the maximum of x over [0, 1] is 1, so x <= 1 for every x'
//   the end   'the maximum is in [0.4, 0.5], so f <= 0.4'; an infinite end bounds nothing
#include "kernel/feasible_set.hpp"
#include "kernel/refusal.hpp"
#include "kernel/theorem.hpp"

namespace assay::kernel::rules {

Theorem extremum_bound(const Context& c, const Relation& relation, const Theorem& extremum) {
  const auto* known = std::get_if<Extremum>(&extremum.claim());
  require(known != nullptr, Reason::wrong_claim_kind);
  require(extends(c, feasible(extremum.context(), *known)), Reason::premise_context);
  const End& end = known->maximum ? known->value.upper : known->value.lower;
  require(end.at.has_value(), Reason::premise_differs);
  const Term& f = known->function;
  const Relation below = end.open ? f < *end.at : f <= *end.at;
  const Relation above = end.open ? f > *end.at : f >= *end.at;
  require(implies(known->maximum ? below : above, relation), Reason::premise_differs);
  return Theorem({c, claim(relation)}, {{&extremum, 1}});
}

}  // namespace assay::kernel::rules
