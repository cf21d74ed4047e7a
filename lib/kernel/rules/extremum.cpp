//     G |- m in S, m_i in P_i, f(m) in V        G, x in S |- f(x) <= f(m)
//     G, x in S, x_i beyond P_i |- f(x) < f(m)     (for each i and each end of P_i)
//     -----------------------------------------------------------------------------
//     G |- maximum of f over x in S is in V, attained only, at x_i in P_i
//
// where S is the feasible set: x_i in D_i and the constraints. Without 'only' the third premise is
// not needed. For 'exactly once' it is wanted with the one point m in place of P, and the
// second is not needed:
//
//     G, x in S, x_i < m_i |- f(x) < f(m)        G, x in S, x_i > m_i |- f(x) < f(m)
//
// for each i. A minimum has > and >=. Beyond an end that P_i shares with D_i there is nothing.
//
// Sound because m itself is the extreme point that the conclusion says exists. A point of S
// outside P (other than m) lies beyond P_i (is less or greater than m in one coordinate) for some
// i, so that f(x) is another value there.
//
// Side conditions, and what they prevent:
//   m in D        'the maximum of x over [0, 1) is 1'
//   m satisfies the constraints    'the maximum of x over [0, 1] where x <= 1/2 is 1'
//   m in P        a place where the extreme point is not
//   f(m) in V     a wrong value
//   m, f(m) defined, also where D, P and V are R
//   each i, both sides    x_1 != m_1 leaves out the points with x_1 = m_1
#include "kernel/feasible_set.hpp"
#include "kernel/hypotheses.hpp"
#include "kernel/membership.hpp"
#include "kernel/refusal.hpp"

namespace assay::kernel::rules {

Theorem extremum(const Context& c, const Extremum& claim, const std::vector<Term>& point,
                 Premises premises) {
  require(point.size() == claim.over.size(), Reason::not_an_extremum);
  const Context inside = feasible(c, claim);
  const bool once = claim.attained == Attained::exactly_once;
  std::vector<Domain> box;
  Substitution at_point;
  for (std::size_t i = 0; i < point.size(); ++i) {
    const Range& range = claim.over[i];
    check_term(c, point[i]);
    require_member(point[i], range.domain, c, premises);
    require_member(point[i], range.place, c, premises);
    box.push_back(once ? Domain::closed(point[i], point[i]) : range.place);
    at_point.emplace(range.variable, point[i]);
  }
  for (const Relation& r : claim.constraints) require_follows(substitute(r, at_point), c, premises);
  const Term extreme = substitute(claim.function, at_point);
  require_member(extreme, claim.value, c, premises);
  if (!once) require_follows(no_better(claim, extreme), inside, premises);
  if (claim.attained != Attained::somewhere)
    require_outside(c, claim, box, worse(claim, extreme), premises);
  return Theorem({c, claim}, {premises});
}

}  // namespace assay::kernel::rules
