//     G |- maximum of f over x in D is in V, attained only, at x in P
//     G |- derivative of f in x over P is g        G |- g has exactly one root x in P
//     -----------------------------------------------------------------------------
//     G |- maximum of f over x in D is in V, attained exactly once, at x in P
//
// where P lies in the interior of D. For a minimum as well.
//
// Sound because every extreme point lies in P, hence in the interior of D, so that the derivative,
// which exists there, is 0 (Rudin 5.8): it is the one root of g.
//
// Side conditions, and what they prevent:
//   only in P            a second maximum outside P
//   P inside D           x over [0, 1] is largest at 1, where its derivative is not 0
//   no constraints       x over R where x <= 1 likewise
//   the same function, variable and place
#include "kernel/membership.hpp"
#include "kernel/refusal.hpp"
#include "kernel/theorem.hpp"

namespace assay::kernel::rules {

Theorem extremum_unique(const Context& c, const Theorem& extremum, const Theorem& derivative,
                        const Theorem& root, Premises premises) {
  const auto* known = std::get_if<Extremum>(&extremum.claim());
  const auto* slope = std::get_if<Derivative>(&derivative.claim());
  const auto* zero = std::get_if<Root>(&root.claim());
  require(known != nullptr && slope != nullptr && zero != nullptr, Reason::wrong_claim_kind);
  require_context(extremum, c);
  require_context(derivative, c);
  require_context(root, c);
  require(known->attained == Attained::only_in_place, Reason::not_unique);
  require(known->over.size() == 1, Reason::not_unique);
  require(known->constraints.empty(), Reason::not_unique);
  const Range& range = known->over.front();
  require_inside(range.place, range.domain.interior(), c, premises);
  require(slope->function == known->function, Reason::premise_differs);
  require(slope->variable == range.variable, Reason::premise_differs);
  require(slope->domain == range.place, Reason::domain_differs);
  require(zero->count == Count::exactly_one, Reason::not_unique);
  require(zero->functions == std::vector<Term>{slope->derivative}, Reason::premise_differs);
  require(zero->over.size() == 1, Reason::premise_differs);
  require(zero->over.front().variable == range.variable, Reason::premise_differs);
  require(zero->over.front().domain == range.place, Reason::domain_differs);
  Extremum once = *known;
  once.attained = Attained::exactly_once;
  return Theorem({c, once}, {{&extremum, 1}, {&derivative, 1}, {&root, 1}, premises});
}

}  // namespace assay::kernel::rules
