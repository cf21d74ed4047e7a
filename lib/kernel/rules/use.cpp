#include "kernel/instance.hpp"

namespace assay::kernel::rules {

//     Δ |- C     s makes each point of Γ a point of Δ
//     ------------------------------------------------
//                      Γ |- C[s]
//
// s puts terms over Γ for the variables of Δ. Sound by the substitution lemma (instance.hpp). The
// premises establish that the terms lie in the domains of Δ and satisfy its assumptions: else
// log(x) >= 0 on [1, inf) would be used at x = 1/2.
//
// substitute refuses to capture: 'f has a root y' for f = y - x must not become 'y - y has a root
// y'. The rules on bound names of check_sequent do the rest.
Theorem use(const Context& c, const Theorem& general, const Substitution& s, Premises premises) {
  require_instance(c, general.context(), s, premises);
  return Theorem({c, substitute(general.claim(), s)}, {Premises(&general, 1), premises});
}

}  // namespace assay::kernel::rules
