//     G, x in D, x < m |- f(x) < f(m)        G, x in D, x > m |- f(x) < f(m)
//     G |- m in D        G |- m in P         G |- f(m) in V
//     ----------------------------------------------------------------------
//     G |- maximum of f over x in D is in V, attained exactly once, at x in P
//
// and, for one or more variables,
//
//     G, x_i in D_i |- f(x) <= f(m)        G |- m_i in D_i, m_i in P_i, f(m) in V
//     ---------------------------------------------------------------------------
//     G |- maximum of f over x_i in D_i is in V, attained, at x_i in P_i
//
// where both of `below` and `above` are the one premise about f. A minimum has > and >=.
//
// Sound because m itself is the extreme point that the conclusion says exists; in the first figure
// every other x in D is below or above m, so that f(x) is another value.
//
// Side conditions, and what they prevent:
//   m in D        'the maximum of x over [0, 1) is 1'
//   m in P        a place where the extreme point is not
//   f(m) in V     a wrong value
//   m, f(m) defined, also where D, P and V are R
//   one variable in the first figure: x_1 < m_1 and x_1 > m_1 leave out the points with x_1 = m_1
#include "kernel/membership.hpp"
#include "kernel/refusal.hpp"
#include "kernel/theorem.hpp"

namespace assay::kernel::rules {

Theorem extremum(const Context& c, const Extremum& claim, const std::vector<Term>& point,
                 const Theorem& below, const Theorem& above, Premises premises) {
  require(point.size() == claim.over.size(), Reason::not_an_extremum);
  Context inside = c;
  Substitution at_point;
  for (std::size_t i = 0; i < point.size(); ++i) {
    const Range& range = claim.over[i];
    check_term(c, point[i]);
    require_member(point[i], range.domain, c, premises);
    require_member(point[i], range.place, c, premises);
    inside = inside.with(Variable{range.variable, range.domain});
    at_point.emplace(range.variable, point[i]);
  }
  const Term extreme = substitute(claim.function, at_point);
  require_member(extreme, claim.value, c, premises);
  if (claim.exactly_once) {
    require(point.size() == 1, Reason::not_unique);
    const Term x = Term::variable(claim.over[0].variable);
    const Relation beyond = claim.maximum ? claim.function < extreme : claim.function > extreme;
    require_relation(below, inside.with(x < point[0]), beyond);
    require_relation(above, inside.with(x > point[0]), beyond);
  } else {
    const Relation bound = claim.maximum ? claim.function <= extreme : claim.function >= extreme;
    require_relation(below, inside, bound);
    require_relation(above, inside, bound);
  }
  return Theorem({c, claim}, {{&below, 1}, {&above, 1}, premises});
}

}  // namespace assay::kernel::rules
