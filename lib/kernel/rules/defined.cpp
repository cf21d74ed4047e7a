#include "kernel/definedness.hpp"

namespace assay::kernel::rules {

//     premises: what makes each part of t defined in Γ
//     ------------------------------------------------
//                       Γ |- t = t
//
// Sound because a term has a value where its arguments have one and the side conditions of its top
// operation hold (known_defined; by induction on the term). An equation t = t that were free for
// all t would make log(x) defined on R, and with it x > 0.
Theorem defined(const Context& c, const Term& t, Premises premises) {
  check_term(c, t);
  require_defined(t, c, premises);
  return Theorem({c, claim(kernel::defined(t))}, {premises});
}

}  // namespace assay::kernel::rules
