//     G |- f has a root x in D', at x in P'        G |- D' or P' lies in D, and D in E
//     G |- f is strictly increasing (decreasing) in x over E,  or  f has exactly one root x in E
//     ------------------------------------------------------------------------------------------
//     G |- f has exactly one root x in D, at x in P
//
// where P is P' or D'. With the second form f may be several functions and x several variables.
//
// Sound because the root in D' and P' lies in D and P; a strictly monotone function takes no value
// twice on E, a second root in D would be one in E, and f is defined on E.
//
// Side conditions, and what they prevent:
//   D' or P' in D    'x^2 - 1 is increasing over [0, inf), so its root in [-2, 0] is in [0, inf)'
//   D lies in E      'x^2 - 1 has exactly one root in [0, 2], hence in [-2, 2]'
//   exactly one      'x^2 - 1 has exactly one root': joining two claims of one root is false
#include "kernel/membership.hpp"
#include "kernel/refusal.hpp"
#include "kernel/roots.hpp"

namespace assay::kernel::rules {

namespace {

/// Refuses unless f vanishes at one point of the claim's domain at most, by a monotone f.
void require_unique(const Monotone& f, const Root& claim, const Context& c, Premises premises) {
  require(claim.functions == std::vector<Term>{f.function}, Reason::not_unique);
  require(claim.over.size() == 1, Reason::not_unique);
  require(claim.over[0].variable == f.variable, Reason::not_unique);
  require_inside(claim.over[0].domain, f.domain, c, premises);
}

/// The same, by exactly one root in a wider domain.
void require_unique(const Root& wider, const Root& claim, const Context& c, Premises premises) {
  require(wider.count == Count::exactly_one, Reason::not_unique);
  require_same_roots(wider, claim);
  for (std::size_t i = 0; i < claim.over.size(); ++i)
    require_inside(claim.over[i].domain, wider.over[i].domain, c, premises);
}

}  // namespace

Theorem exactly_one_root(const Context& c, const Root& claim, const Theorem& some,
                         const Theorem& unique, Premises premises) {
  require(claim.count == Count::exactly_one, Reason::not_unique);
  const auto* root = std::get_if<Root>(&some.claim());
  require(root != nullptr, Reason::wrong_claim_kind);
  require(root->count != Count::none, Reason::not_a_root);
  require_context(some, c);
  require_same_roots(*root, claim);
  require_root_inside(*root, claim, c, premises);
  for (std::size_t i = 0; i < claim.over.size(); ++i) {
    const Range& found = root->over[i];
    const Domain& place = claim.over[i].place;
    require(place == found.place || place == found.domain, Reason::domain_differs);
  }
  require_context(unique, c);
  const auto* monotone = std::get_if<Monotone>(&unique.claim());
  const auto* wider = std::get_if<Root>(&unique.claim());
  require(monotone != nullptr || wider != nullptr, Reason::wrong_claim_kind);
  if (monotone != nullptr) require_unique(*monotone, claim, c, premises);
  if (wider != nullptr) require_unique(*wider, claim, c, premises);
  return Theorem({c, claim}, {{&some, 1}, {&unique, 1}, premises});
}

}  // namespace assay::kernel::rules
