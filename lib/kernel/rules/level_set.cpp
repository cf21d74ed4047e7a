//     G, x in R, x in S |- r(x)        G, x in R, x in S |- x in D
//     G, x in D, r(x) |- x in S
//     G, x in D |- both sides of r are defined
//     G |- S is nonempty
//     ------------------------------------------------------------
//     G |- { x in D : r(x) } = S
//
// The first two are the theorem `inside` (in which x may have S as its domain); the others are
// `outside`, `defined` and `nonempty`. With finite ends lo and hi, `nonempty` claims lo <= hi, or
// lo < hi when an end is open; with an infinite end S is nonempty as soon as the other is defined.
//
// Sound because the conclusion is the conjunction of the premises.
//
// Side conditions, and what they prevent:
//   S lies in D     '{ x in [0, 1] : x^2 <= 4 } = [-2, 2]'. x in D is not assumed in `inside`,
//                   else this would follow from itself
//   r defined on D  '{ x in R : log(x) <= 0 } = (0, 1]'
//   S nonempty      '{ x in R : x^2 < -1 } = [1, 0]': the ends of an interval that is not there
#include "kernel/definedness.hpp"
#include "kernel/membership.hpp"
#include "kernel/refusal.hpp"
#include "kernel/theorem.hpp"

namespace assay::kernel::rules {

namespace {

/// Refuses unless `premise` claims each of the relations for x in S.
void require_on_set(const Theorem& premise, const Context& c, const LevelSet& claim,
                    const std::vector<Relation>& all) {
  Context in_reals = c.with(Variable{claim.variable, Domain::reals()});
  for (const Relation& r : membership(Term::variable(claim.variable), claim.set))
    in_reals = in_reals.with(r);
  const Context in_set = c.with(Variable{claim.variable, claim.set});
  const Premises premises(&premise, 1);
  for (const Relation& r : all)
    require(establishes(premises, in_reals, r) || establishes(premises, in_set, r),
            Reason::not_a_level_set);
}

void require_nonempty(const Domain& set, const Context& c, const Theorem& nonempty) {
  require_context(nonempty, c);
  if (set.lower.at && set.upper.at) {
    const bool open = set.lower.open || set.upper.open;
    require_relation(nonempty, c,
                     open ? *set.lower.at < *set.upper.at : *set.lower.at <= *set.upper.at);
  }
  require_ends_defined(set, c, Premises(&nonempty, 1));
}

}  // namespace

Theorem level_set(const Context& c, const LevelSet& claim, const Theorem& inside,
                  const Theorem& outside, const Theorem& defined, const Theorem& nonempty) {
  const Term x = Term::variable(claim.variable);
  const Context on_domain = c.with(Variable{claim.variable, claim.domain});
  require_on_set(inside, c, claim, {claim.relation});
  require_on_set(inside, c, claim, membership(x, claim.domain));
  require_context(outside, on_domain.with(claim.relation));
  for (const Relation& r : membership(x, claim.set))
    require_relation(outside, on_domain.with(claim.relation), r);
  require_defined(claim.relation.left, on_domain, Premises(&defined, 1));
  require_defined(claim.relation.right, on_domain, Premises(&defined, 1));
  require_nonempty(claim.set, c, nonempty);
  require_ends_defined(claim.domain, c, Premises(&nonempty, 1));
  return Theorem({c, claim}, {{&inside, 1}, {&outside, 1}, {&defined, 1}, {&nonempty, 1}});
}

}  // namespace assay::kernel::rules
