#include "kernel/hypotheses.hpp"
#include "kernel/refusal.hpp"

namespace assay::kernel::rules {

//     r is implied by a hypothesis of Γ          t is a part of a hypothesis of Γ
//     ---------------------------------          --------------------------------
//                  Γ |- r                                  Γ |- t = t
//
// The hypotheses of Γ are its assumptions and that each variable lies in its domain. Sound because
// a point that satisfies Γ satisfies them, and a relation holds only where all of its parts are
// defined. The other axioms here are comparisons of two literals, and that a literal, pi or a
// variable is defined.
//
// Without the check x > 0 could be "assumed" on R.

namespace {

/// Whether r says that a part of a hypothesis of c is defined.
bool says_part_defined(const Relation& r, const Context& c) {
  if (r.comparison != Comparison::equal || !(r.left == r.right)) return false;
  for (const Relation& hypothesis : hypotheses(c))
    if (is_part(r.left, hypothesis.left) || is_part(r.left, hypothesis.right)) return true;
  return false;
}

}  // namespace

Theorem assumption(const Context& c, const Relation& r) {
  require(follows(r, c, {}) || says_part_defined(r, c), Reason::not_an_assumption);
  return Theorem({c, claim(r)}, {});
}

}  // namespace assay::kernel::rules
