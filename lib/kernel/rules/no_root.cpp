//     G, x in D |- f != 0
//     -------------------------
//     G |- f has no root x in D
//
// where f < 0 and f > 0 count as f != 0.
//
// Sound because the premise is the definition.
//
// Side conditions, and what they prevent:
//   the place is R   a claim with a place that has no meaning
//   ends of D        'x + 1 has no root in [0, 1/b]' for b = 0
#include "kernel/membership.hpp"
#include "kernel/refusal.hpp"
#include "kernel/theorem.hpp"

namespace assay::kernel::rules {

Theorem no_root(const Context& c, const Root& claim, const Theorem& apart) {
  require(claim.count == Count::none, Reason::not_a_root);
  require(claim.place.is_reals(), Reason::domain_differs);
  require_relation(apart, c.with(Variable{claim.variable, claim.domain}),
                   not_equal(claim.function, Term::number(0)));
  require_ends_defined(claim.domain, c, {});
  return Theorem({c, claim}, {{&apart, 1}});
}

}  // namespace assay::kernel::rules
