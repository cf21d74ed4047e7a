#include "kernel/demanded.hpp"
#include "kernel/instance.hpp"
#include "kernel/refusal.hpp"

namespace assay::kernel::rules {

//     |- p satisfies the context of S     |- t[p] is undefined     the claim of S demands t
//     -------------------------------------------------------------------------------------
//                                     |- S is false
//
// p gives a closed term to each variable of S, and where t occurs in the scope of the claim's
// bound variables also to each of these, in their domains and constraints. Sound because the claim
// says that t is defined there (demanded.hpp), and it is not (substitution lemma).
//
// The bound domains matter even to a t without bound variables: 'log(a*x) is increasing in x over
// [1, 0]' is true at a = 0. So do the kinds of claim: 'log(-1) is undefined' is no false claim.
Theorem undefined_at(const Sequent& s, const Substitution& point, const Term& t,
                     const Theorem& undefined, Premises premises) {
  check_sequent(s);
  const Demanded demand = demanded(s.claim);
  Context at = s.context;
  if (!is_part_of_any(t, demand.outside)) {
    require(is_part_of_any(t, demand.inside), Reason::no_such_part);
    for (const Variable& v : demand.bound) at = at.with(v);
    for (const Relation& r : demand.where) at = at.with(r);
  }
  require_instance({}, at, point, premises);
  require_context(undefined, {});
  require(undefined.claim() == Claim(Undefined{substitute(t, point)}), Reason::not_undefined);
  return Theorem({{}, Refuted{std::make_shared<const Sequent>(s), std::nullopt, point}},
                 {Premises(&undefined, 1), premises});
}

}  // namespace assay::kernel::rules
