#include "kernel/feasible_set.hpp"
#include "kernel/hypotheses.hpp"
#include "kernel/instance.hpp"
#include "kernel/refusal.hpp"

#include <algorithm>

namespace assay::kernel::rules {

//     |- p satisfies the context of S, q_i in D_i[p], r_j[p, q]
//     x_i in D_i[p], x_i in P_i[p], r_j[p] |- f[p](x) < f[p](q)   or   f[p](x) < lo[p]
//     S claims: maximum of f over x_i in D_i where r_j is in V, which begins at lo, at x_i in P_i
//     -------------------------------------------------------------------------------------------
//                                       |- S is false
//
// p and q are closed terms for the variables of S and for the x_i. For an open end f(x) <= lo is
// enough; a minimum has > and hi. The premise needs not use the places and constraints.
//
// Sound because S claims that there is a maximum f(m) with m in D, in P, that satisfies the
// constraints, that it lies in V and is at least f(q), as q is one of the points compared. With
// f(x) <= lo in place of <, the true 'the maximum of x over [0, 1] is 1' would be refuted.
Theorem extremum_unattained(const Sequent& s, const Substitution& point, const Theorem& unreached,
                            Premises premises) {
  check_sequent(s);
  const auto* extremum = std::get_if<Extremum>(&s.claim);
  require(extremum != nullptr, Reason::wrong_claim_kind);
  require_instance({}, feasible(s.context, *extremum), point, premises);

  Substitution at = point;
  for (const Range& r : extremum->over) at.erase(r.variable);
  const Extremum there = std::get<Extremum>(substitute(s.claim, at));
  Context placed = feasible({}, there);
  for (const Range& r : there.over)
    for (const Relation& m : membership(Term::variable(r.variable), r.place))
      placed = placed.with(m);
  require_context(unreached, placed);

  const Domain& v = there.value;
  std::vector<Relation> absurd =
      membership(there.function, there.maximum ? Domain{v.lower, {}} : Domain{{}, v.upper});
  const Term reached = substitute(extremum->function, point);
  absurd.push_back(negation(worse(there, reached)));
  const Relation& known = only_relation(unreached);
  const bool denied = std::any_of(absurd.begin(), absurd.end(), [&known](const Relation& r) {
    return implies(known, negation(r));
  });
  require(denied, Reason::not_a_counterexample);
  return Theorem({{}, Refuted{std::make_shared<const Sequent>(s), std::nullopt, point}},
                 {Premises(&unreached, 1), premises});
}

}  // namespace assay::kernel::rules
