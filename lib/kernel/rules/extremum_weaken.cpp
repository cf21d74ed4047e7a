//     G |- maximum of f over x in D is in V, attained exactly once, at x in P
//     G |- V lies in V'        G |- P lies in P'
//     -------------------------------------------------------------------------
//     G |- maximum of f over x in D is in V', attained exactly once, at x in P'
//
// For a minimum, for several variables and with constraints as well. 'Exactly once' may become
// 'only', and both may be left out.
//
// Sound because the extreme point and value that exist by the premise lie in P' and V'; when it is
// the only one, or when all lie in P, then all lie in P'.
//
// Side conditions, and what they prevent:
//   V lies in V', P in P'    'the maximum is in [1, 2], hence in (1, 2)'
//   the same domains and constraints    'the maximum of x over [0, 1] is 1, hence over [0, 2]'
//   exactly once, only       'attained, hence attained exactly once'
#include "kernel/membership.hpp"
#include "kernel/refusal.hpp"
#include "kernel/theorem.hpp"

namespace assay::kernel::rules {

Theorem extremum_weaken(const Context& c, const Extremum& claim, const Theorem& stronger,
                        Premises premises) {
  const auto* known = std::get_if<Extremum>(&stronger.claim());
  require(known != nullptr, Reason::wrong_claim_kind);
  require_context(stronger, c);
  require(known->maximum == claim.maximum, Reason::premise_differs);
  require(known->function == claim.function, Reason::premise_differs);
  require(known->constraints == claim.constraints, Reason::premise_differs);
  require(known->attained >= claim.attained, Reason::not_unique);
  require(known->over.size() == claim.over.size(), Reason::premise_differs);
  for (std::size_t i = 0; i < claim.over.size(); ++i) {
    require(known->over[i].variable == claim.over[i].variable, Reason::premise_differs);
    require(known->over[i].domain == claim.over[i].domain, Reason::domain_differs);
    require_inside(known->over[i].place, claim.over[i].place, c, premises);
  }
  require_inside(known->value, claim.value, c, premises);
  return Theorem({c, claim}, {{&stronger, 1}, premises});
}

}  // namespace assay::kernel::rules
