#include "kernel/hypotheses.hpp"
#include "kernel/refusal.hpp"

namespace assay::kernel::rules {

//     r is implied by a hypothesis of Γ     Γ |- not r
//     ------------------------------------------------
//                        Γ |- C
//
// Sound because r and not r hold at each point of Γ, so that Γ has no point. Then C holds at all of
// them, whatever it is, and needs not even be defined. A subdivision closes so the boxes in which
// an assumption is false.
//
// Side conditions, and what they prevent:
//   r is a hypothesis   'x < 0 fails on [1, 2], so everything holds on [1, 2]'
//   not r holds in Γ    'x < 0 fails at x = 1, so x = 5 on R where x < 0'

Theorem vacuous(const Context& c, const Relation& goal, const Theorem& negated) {
  require_context(negated, c);
  require(follows(negation(only_relation(negated)), c, {}), Reason::not_an_assumption);
  return Theorem({c, claim(goal)}, {Premises(&negated, 1)});
}

}  // namespace assay::kernel::rules
