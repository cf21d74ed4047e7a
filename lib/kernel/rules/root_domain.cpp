//     G |- f has a root x in D', at x in P'
//     G |- D' or P' lies in D        G |- D' or P' lies in P        G, x in D |- f is defined
//     ---------------------------------------------------------------------------------------
//     G |- f has a root x in D, at x in P
//
// f is one or several functions, x one or several variables, and the premise may claim exactly n.
//
// Sound because the root of the premise is one in D and P.
//
// Side conditions, and what they prevent:
//   it lies in D and P   'x has a root in [-1, 1], hence in [1, 2]'
//   f is defined on D    '1 - 1/x has a root in [1/2, 2], hence in [-2, 2]', where it has a pole
//   a root only          'x^2 - 1 has exactly one root in [0, 2], hence in [-2, 2]'
#include "kernel/definedness.hpp"
#include "kernel/membership.hpp"
#include "kernel/refusal.hpp"
#include "kernel/roots.hpp"

namespace assay::kernel::rules {

Theorem root_domain(const Context& c, const Root& claim, const Theorem& root, Premises premises) {
  require(claim.count == Count::some, Reason::not_unique);
  const auto* found = std::get_if<Root>(&root.claim());
  require(found != nullptr, Reason::wrong_claim_kind);
  require(found->count != Count::none, Reason::not_a_root);
  require_context(root, c);
  require_same_roots(*found, claim);
  require_root_inside(*found, claim, c, premises);
  for (std::size_t i = 0; i < claim.over.size(); ++i) {
    const Domain& place = claim.over[i].place;
    if (!is_inside(found->over[i].place, place, c, premises))
      require_inside(found->over[i].domain, place, c, premises);
  }
  for (const Term& f : claim.functions) require_defined(f, with_domains(c, claim), premises);
  return Theorem({c, claim}, {{&root, 1}, premises});
}

}  // namespace assay::kernel::rules
