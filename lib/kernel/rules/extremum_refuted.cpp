#include "kernel/feasible_set.hpp"
#include "kernel/instance.hpp"
#include "kernel/refusal.hpp"

namespace assay::kernel::rules {

//     |- p satisfies the context of S, x_i[p] in D_i, r_j[p]     |- f[p] > hi[p]
//     S claims: maximum of f over x_i in D_i where r_j is in V, which ends at hi
//     ------------------------------------------------------------------
//                           |- S is false
//
// For an open end f[p] >= hi[p] is enough; for a minimum f[p] < lo[p] (<=). p gives closed terms to
// the variables of S and to the x_i. Sound because the maximum is at least f[p], so that it lies
// beyond V. The other end of V says nothing: every maximum has smaller values beside it. Without
// membership, or the constraints, x = 2 would refute 'maximum of x over [0, 1] is 1'.
Theorem extremum_refuted(const Sequent& s, const Substitution& point, const Theorem& beyond,
                         Premises premises) {
  check_sequent(s);
  const auto* extremum = std::get_if<Extremum>(&s.claim);
  require(extremum != nullptr, Reason::wrong_claim_kind);
  require_instance({}, feasible(s.context, *extremum), point, premises);
  const End& end = extremum->maximum ? extremum->value.upper : extremum->value.lower;
  require(end.at.has_value(), Reason::not_a_counterexample);
  // The membership relation of V at that end; its negation: f >= hi when open, f > hi when closed.
  const Domain below = extremum->maximum ? Domain{{}, end} : Domain{end, {}};
  const Relation outside = negation(membership(extremum->function, below).at(0));
  require_relation(beyond, {}, substitute(outside, point));
  return Theorem({{}, Refuted{std::make_shared<const Sequent>(s), std::nullopt, point}},
                 {Premises(&beyond, 1), premises});
}

}  // namespace assay::kernel::rules
