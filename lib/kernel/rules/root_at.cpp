//     G |- p in D and P        G |- f_j(p) = 0        G, x in D |- f_j is defined
//     ---------------------------------------------------------------------------
//     G |- f has a root x in D, at x in P
//
// f is one or several functions f_j of as many variables as there are terms p. Where each D_i is
// [p_i, p_i], the conclusion may claim exactly one root.
//
// Sound because p is a root. Where D has one point there is no other.
//
// Side conditions, and what they prevent:
//   p in D and P           'x - 2 has a root x in [0, 1]', by p = 2
//   all f_j vanish at p    '(x, x - 1) has a root x in R', by p = 0
//   f is defined on D      'x/(x - 1) has a root x in [0, 1]', which claims that it is defined at 1
//   D has one point        'x^2 - 1 has exactly one root x in R', by p = 1
#include "kernel/definedness.hpp"
#include "kernel/hypotheses.hpp"
#include "kernel/membership.hpp"
#include "kernel/refusal.hpp"
#include "kernel/roots.hpp"

namespace assay::kernel::rules {

Theorem root_at(const Context& c, const Root& claim, const std::vector<Term>& point,
                Premises premises) {
  require(point.size() == claim.over.size(), Reason::not_a_root);
  bool is_point = true;
  Substitution at;
  for (std::size_t i = 0; i < point.size(); ++i) {
    const auto& [variable, domain, place] = claim.over[i];
    check_term(c, point[i]);
    require_member(point[i], domain, c, premises);
    require_member(point[i], place, c, premises);
    is_point = is_point && domain == Domain::closed(point[i], point[i]);
    at.emplace(variable, point[i]);
  }
  require(claim.count == Count::some || (claim.count == Count::exactly_one && is_point),
          Reason::not_unique);
  for (const Term& f : claim.functions) {
    require_follows(equal(substitute(f, at), Term::number(0)), c, premises);
    require_defined(f, with_domains(c, claim), premises);
  }
  return Theorem({c, claim}, {premises});
}

}  // namespace assay::kernel::rules
