//     G |- f is strictly increasing in x over D
//     G |- u < v        G |- u in D        G |- v in D
//     ------------------------------------------------
//     G |- f(u) < f(v)
//
// and with u <= v, f(u) <= f(v); when f is strictly decreasing, > and >=. The first of the premises
// is the order of u and v and nothing else; the others show that they lie in D.
//
// Sound by the definition; for u = v both sides of f(u) <= f(v) are equal.
//
// Side conditions, and what they prevent:
//   u and v in D   '-1/x is increasing over (0, inf), so -1/(-1) < -1/1'
#include "kernel/membership.hpp"
#include "kernel/refusal.hpp"
#include "kernel/theorem.hpp"

namespace assay::kernel::rules {

Theorem monotone_order(const Context& c, const Relation& relation, const Theorem& monotone,
                       Premises premises) {
  const auto* claim = std::get_if<Monotone>(&monotone.claim());
  require(claim != nullptr, Reason::wrong_claim_kind);
  require_context(monotone, c);
  require(!premises.empty(), Reason::wrong_number_of_premises);
  require_context(premises[0], c);
  require(relations(premises[0]).size() == 1, Reason::premise_differs);
  const Relation order = forward(relations(premises[0]).front());
  require(order.comparison == Comparison::less || order.comparison == Comparison::less_equal,
          Reason::premise_differs);
  const Term& u = order.left;
  const Term& v = order.right;
  require_member(u, claim->domain, c, premises);
  require_member(v, claim->domain, c, premises);
  const Relation ordered{substitute(claim->function, {{claim->variable, u}}), order.comparison,
                         substitute(claim->function, {{claim->variable, v}})};
  const Relation values =
      claim->increasing ? ordered : Relation{ordered.right, ordered.comparison, ordered.left};
  require(implies(values, relation), Reason::not_substituted);
  return Theorem({c, kernel::claim(relation)}, {{&monotone, 1}, premises});
}

}  // namespace assay::kernel::rules
