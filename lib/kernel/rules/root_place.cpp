//     G |- f has exactly n roots x in D, at x in P        G |- P lies in Q
//     --------------------------------------------------------------------
//     G |- f has exactly n roots x in D, at x in Q
//
// where n is not 0, f is one or several functions and x one or several variables. The premise, or
// the conclusion alone, may claim a root in place of exactly n.
//
// Sound because roots in P are in Q, and where there are n roots there is one.
//
// Side conditions, and what they prevent:
//   P lies in Q       'x - 1 has a root at [1, 2], hence at (1, 2)'
//   the count         'x^2 - 1 has a root, hence exactly one'
//   the same D        'x^2 - 1 has exactly one root in [0, 2], hence in [-2, 2]'
#include "kernel/membership.hpp"
#include "kernel/refusal.hpp"
#include "kernel/roots.hpp"
#include "kernel/theorem.hpp"

namespace assay::kernel::rules {

Theorem root_place(const Context& c, const Root& claim, const Theorem& root, Premises premises) {
  const auto* narrow = std::get_if<Root>(&root.claim());
  require(narrow != nullptr, Reason::wrong_claim_kind);
  require_context(root, c);
  require_same_roots(*narrow, claim);
  require(narrow->count != Count::none && claim.count != Count::none, Reason::not_a_root);
  require(narrow->count == claim.count || claim.count == Count::some, Reason::not_unique);
  for (std::size_t i = 0; i < claim.over.size(); ++i) {
    require(narrow->over[i].domain == claim.over[i].domain, Reason::domain_differs);
    require_inside(narrow->over[i].place, claim.over[i].place, c, premises);
  }
  return Theorem({c, claim}, {{&root, 1}, premises});
}

}  // namespace assay::kernel::rules
