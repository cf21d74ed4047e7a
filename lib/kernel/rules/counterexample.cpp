#include "kernel/instance.hpp"
#include "kernel/refusal.hpp"

#include <algorithm>

namespace assay::kernel::rules {

//     |- p satisfies the context of S     |- not r[p]     r is a relation that S claims
//     ---------------------------------------------------------------------------------
//                                     |- S is false
//
// p gives a closed term to each variable of S. Sound because p is then a point of the context
// (instance.hpp) at which r does not hold. Without the first premises x = -1 would refute
// 'x >= 0 for x in [0, 1]'.
Theorem counterexample(const Sequent& s, const Substitution& point, const Theorem& negated,
                       Premises premises) {
  check_sequent(s);
  require_instance({}, s.context, point, premises);
  require_context(negated, {});
  const auto* claimed = std::get_if<Relations>(&s.claim);
  require(claimed != nullptr, Reason::wrong_claim_kind);
  const auto fails = [&](const Relation& r) {
    const Relation opposite = negation(substitute(r, point));
    const auto& proved = relations(negated);
    return std::any_of(proved.begin(), proved.end(),
                       [&](const Relation& one) { return implies(one, opposite); });
  };
  require(std::any_of(claimed->all.begin(), claimed->all.end(), fails),
          Reason::not_a_counterexample);
  return Theorem({{}, Refuted{std::make_shared<const Sequent>(s), std::nullopt, point}},
                 {Premises(&negated, 1), premises});
}

}  // namespace assay::kernel::rules
