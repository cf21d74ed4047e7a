#include "kernel/definedness.hpp"
#include "kernel/refusal.hpp"

namespace assay::kernel::rules {

//     Γ, A |- C     Γ, B |- C     not A implies B     the sides of A are defined in Γ
//     -------------------------------------------------------------------------------
//                                     Γ |- C
//
// A and B are the one assumption of each premise that Γ does not make. Sound because at a point of
// Γ both sides of A have values, so A or its negation holds there, and with it A or B. C may be of
// any kind: a claim says something of one point of Γ at a time, its bound variables range inside.
//
// Without definedness sqrt(x) >= 0 and sqrt(x) < 0 would be "all cases" at x = -1. Without the
// negation x < 0 and x > 0 would cover 0.

namespace {

/// The assumption of the premise's context that c does not make.
Relation case_of(const Theorem& premise, const Context& c) {
  std::vector<Relation> extra;
  for (const Relation& assumed : premise.context().assumptions)
    if (!extends(c, {{}, {assumed}})) extra.push_back(assumed);
  require(extra.size() == 1, Reason::not_a_negation);
  return extra[0];
}

}  // namespace

Theorem cases(const Context& c, const Theorem& first, const Theorem& second, Premises defined) {
  const Relation a = case_of(first, c);
  const Relation b = case_of(second, c);
  require_context(first, c.with(a));
  require_context(second, c.with(b));
  require(implies(negation(a), b), Reason::not_a_negation);
  require(first.claim() == second.claim(), Reason::premise_differs);
  require_defined(a.left, c, defined);
  require_defined(a.right, c, defined);
  return Theorem({c, first.claim()}, {Premises(&first, 1), Premises(&second, 1), defined});
}

}  // namespace assay::kernel::rules
