//     G |- f has a root x in D', at x in P'
//     G |- f is strictly increasing (decreasing) in x over D        G |- D' lies in D
//     -------------------------------------------------------------------------------
//     G |- f has exactly one root x in D, at x in P
//
// where P is P' or D'.
//
// Sound because the root in D' and P' lies in D and P; a strictly monotone function takes no value
// twice on D, and it is defined there.
//
// Side conditions, and what they prevent:
//   D' lies in D     'x^2 - 1 is increasing over [0, inf), so its root in [-2, 0] is in [0, inf)'
//   one monotone f   'x^2 - 1 has exactly one root': joining two claims of one root is false
#include "kernel/membership.hpp"
#include "kernel/refusal.hpp"
#include "kernel/theorem.hpp"

namespace assay::kernel::rules {

Theorem exactly_one_root(const Context& c, const Root& claim, const Theorem& some,
                         const Theorem& monotone, Premises premises) {
  require(claim.count == Count::exactly_one, Reason::not_unique);
  const auto* root = std::get_if<Root>(&some.claim());
  require(root != nullptr, Reason::wrong_claim_kind);
  require(root->count != Count::none, Reason::not_a_root);
  require_context(some, c);
  require(root->function == claim.function, Reason::premise_differs);
  require(root->variable == claim.variable, Reason::premise_differs);
  require(claim.place == root->place || claim.place == root->domain, Reason::domain_differs);
  const auto* order = std::get_if<Monotone>(&monotone.claim());
  require(order != nullptr, Reason::wrong_claim_kind);
  require_context(monotone, c);
  require(order->function == claim.function, Reason::not_unique);
  require(order->variable == claim.variable, Reason::not_unique);
  require(order->domain == claim.domain, Reason::domain_differs);
  require_inside(root->domain, claim.domain, c, premises);
  return Theorem({c, claim}, {{&some, 1}, {&monotone, 1}, premises});
}

}  // namespace assay::kernel::rules
