//     G |- p_i in P_i, r_j(p), lo <= f(p)        G, x_i in P_i, r_j |- f(x) <= hi
//     G, x in S, x_i beyond P_i |- f(x) < lo     (for each i and each end of P_i)
//     ----------------------------------------------------------------------------------
//     G |- maximum of f over x_i in D_i where r_j is in [lo, hi], attained only, at x_i in P_i
//
// where S is the feasible set: x_i in D_i and the constraints r_j. P_i is a closed and bounded part
// of D_i, and each r_j is <=, >= or = of two terms that are defined on all of P. For an open end
// lo of the value: lo < f(p), and f(x) <= lo outside. A minimum has everything mirrored; 'only'
// may be left out.
//
// Sound by the extreme value theorem (Rudin, Principles of Mathematical Analysis, 4.16): K, the
// points of P that satisfy the constraints, is closed, because both sides of each r_j are
// continuous on the closed box P (continuity.hpp); it is bounded, and p lies in it. f is defined,
// hence continuous, on K and so attains a maximum over K at some m. lo <= f(p) <= f(m) <= hi. A
// feasible point is in K, where f(x) <= f(m), or outside P, where f(x) < lo <= f(m).
//
// Side conditions, and what they prevent:
//   P closed          'x has a maximum over (0, 1)'; bounded: '-exp(-x) has one over [0, inf)'
//   P in D            'the maximum of x over [0, 1] is attained in [2, 3]'
//   p in K            an empty K has no maximum: 'x <= 1 and x >= 2 on [0, 3]'
//   r_j not strict    'the maximum of x over [0, 1] where x < 1'
//   r_j defined on P  'the minimum of x over [0, 1] where x*log(x) <= 0' has no point 0
//   f defined on K    'the maximum of 1/x over [-1, 1]'
//   lo is finite      without it nothing is said of the points outside P
#include "kernel/definedness.hpp"
#include "kernel/feasible_set.hpp"
#include "kernel/hypotheses.hpp"
#include "kernel/membership.hpp"
#include "kernel/refusal.hpp"

namespace assay::kernel::rules {

namespace {

void require_closed(const Domain& d) {
  require(d.lower.at && !d.lower.open, Reason::not_compact);
  require(d.upper.at && !d.upper.open, Reason::not_compact);
}

/// Refuses unless r holds in a closed subset of the points of c, where c is closed.
void require_closed(const Relation& r, const Context& c, Premises premises) {
  require(r.comparison != Comparison::less, Reason::not_compact);
  require(r.comparison != Comparison::greater, Reason::not_compact);
  require(r.comparison != Comparison::not_equal, Reason::not_compact);
  require_defined(r.left, c, premises);
  require_defined(r.right, c, premises);
}

}  // namespace

Theorem extreme_value(const Context& c, const Extremum& claim, const std::vector<Term>& point,
                      Premises premises) {
  require(point.size() == claim.over.size(), Reason::not_an_extremum);
  require(claim.attained != Attained::exactly_once, Reason::not_unique);
  std::vector<Domain> box;
  Substitution at_point;
  Context compact = c;
  for (std::size_t i = 0; i < point.size(); ++i) {
    const Range& range = claim.over[i];
    check_term(c, point[i]);
    require_closed(range.place);
    require_member(point[i], range.place, c, premises);
    require_inside(range.place, range.domain, c, premises);
    box.push_back(range.place);
    at_point.emplace(range.variable, point[i]);
    compact = compact.with(Variable{range.variable, range.place});
  }
  for (const Relation& r : claim.constraints) {
    require_closed(r, compact, premises);
    require_follows(substitute(r, at_point), c, premises);
  }
  for (const Relation& r : claim.constraints) compact = compact.with(r);
  require_defined(claim.function, compact, premises);

  const Domain& v = claim.value;
  const Domain reached = claim.maximum ? Domain{v.lower, {}} : Domain{{}, v.upper};
  const Domain bounded = claim.maximum ? Domain{{}, v.upper} : Domain{v.lower, {}};
  require(!reached.is_reals(), Reason::not_an_extremum);
  require_member(claim.function, bounded, compact, premises);
  require_member(substitute(claim.function, at_point), reached, c, premises);
  const Relation beyond = membership(claim.function, reached).at(0);
  require_outside(c, claim, box, negation(beyond), premises);
  return Theorem({c, claim}, {premises});
}

}  // namespace assay::kernel::rules
