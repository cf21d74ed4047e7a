#include "kernel/definedness.hpp"
#include "kernel/refusal.hpp"

#include <algorithm>

namespace assay::kernel::rules {

//     Γ, not G |- an absurd relation     the sides of G are defined in Γ
//     ------------------------------------------------------------------
//                                  Γ |- G
//
// Absurd are a false comparison of two literals, t < t, t > t and t != t. Sound because no point
// satisfies Γ and not G; where the sides of G are defined, G then holds.
//
// Without definedness anything absurd that follows from 'log(x) < 0' would prove log(x) >= 0, and
// log(x) defined, where nothing is known of x.

namespace {

bool is_absurd(const Relation& r) {
  const bool irreflexive = r.comparison == Comparison::less ||
                           r.comparison == Comparison::greater ||
                           r.comparison == Comparison::not_equal;
  if (r.left == r.right) return irreflexive;
  return establishes({}, {}, negation(r));  // without premises: by exact arithmetic
}

}  // namespace

Theorem contradiction(const Context& c, const Relation& goal, const Theorem& absurd,
                      Premises defined) {
  require_context(absurd, c.with(negation(goal)));
  const auto& claimed = relations(absurd);
  require(std::any_of(claimed.begin(), claimed.end(), is_absurd), Reason::not_absurd);
  require_defined(goal.left, c, defined);
  require_defined(goal.right, c, defined);
  return Theorem({c, claim(goal)}, {Premises(&absurd, 1), defined});
}

}  // namespace assay::kernel::rules
