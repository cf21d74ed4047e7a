//     G |- f has exactly one root x in D, at x in P        G |- P lies in Q
//     ---------------------------------------------------------------------
//     G |- f has exactly one root x in D, at x in Q
//
// The premise, or the conclusion alone, may claim a root in place of exactly one.
//
// Sound because a root in P is one in Q, and exactly one root is a root.
//
// Side conditions, and what they prevent:
//   P lies in Q       'x - 1 has a root at [1, 2], hence at (1, 2)'
//   the count         'x^2 - 1 has a root, hence exactly one'
//   the same D        'x^2 - 1 has exactly one root in [0, 2], hence in [-2, 2]'
#include "kernel/membership.hpp"
#include "kernel/refusal.hpp"
#include "kernel/theorem.hpp"

namespace assay::kernel::rules {

Theorem root_place(const Context& c, const Root& claim, const Theorem& root, Premises premises) {
  const auto* narrow = std::get_if<Root>(&root.claim());
  require(narrow != nullptr, Reason::wrong_claim_kind);
  require_context(root, c);
  require(narrow->function == claim.function, Reason::premise_differs);
  require(narrow->variable == claim.variable, Reason::premise_differs);
  require(narrow->domain == claim.domain, Reason::domain_differs);
  require(narrow->count != Count::none && claim.count != Count::none, Reason::not_a_root);
  require(narrow->count == claim.count || claim.count == Count::some, Reason::not_unique);
  require_inside(narrow->place, claim.place, c, premises);
  return Theorem({c, claim}, {{&root, 1}, premises});
}

}  // namespace assay::kernel::rules
