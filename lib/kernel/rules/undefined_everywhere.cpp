#include "kernel/demanded.hpp"
#include "kernel/instance.hpp"
#include "kernel/refusal.hpp"

namespace assay::kernel::rules {

//     |- p satisfies Γ     Γ |- t is undefined     C demands t, outside its bound variables
//     -------------------------------------------------------------------------------------
//            |- (Γ |- C) is false, and t is undefined at every point of Γ
//
// Sound because C says that t is defined (demanded.hpp). The point p shows that Γ has one: 'x > 0
// and x < 0' makes every claim true, and every term undefined.
Theorem undefined_everywhere(const Sequent& s, const Substitution& point, const Term& t,
                             const Theorem& undefined, Premises premises) {
  check_sequent(s);
  require(is_part_of_any(t, demanded(s.claim).outside), Reason::no_such_part);
  require_instance({}, s.context, point, premises);
  require_context(undefined, s.context);
  require(undefined.claim() == Claim(Undefined{t}), Reason::not_undefined);
  return Theorem({{}, Refuted{std::make_shared<const Sequent>(s), t, point}},
                 {Premises(&undefined, 1), premises});
}

}  // namespace assay::kernel::rules
