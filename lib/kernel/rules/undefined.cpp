#include "kernel/definedness.hpp"
#include "kernel/refusal.hpp"

namespace assay::kernel::rules {

//     Γ |- not s     s is a side condition of t          Γ |- u is undefined     u is a part of t
//     -----------------------------------------          ----------------------------------------
//               Γ |- t is undefined                                Γ |- t is undefined
//
// Sound because t has a value only where its side conditions hold (side_conditions; at a point
// where an argument of t is undefined, t is undefined anyway), and only where its parts have one.
//
// 'Not known to be defined' is no violation: log(x) is not undefined on R.

namespace {

/// Whether r implies the negation of a side condition of t.
bool violates(const Relation& r, const Term& t) {
  for (const Relation& condition : side_conditions(t))
    if (implies(r, negation(condition))) return true;
  return false;
}

bool shows_undefined(const Claim& violation, const Term& t) {
  if (const auto* part = std::get_if<Undefined>(&violation)) return is_part(part->term, t);
  const auto* claimed = std::get_if<Relations>(&violation);
  require(claimed != nullptr, Reason::wrong_claim_kind);
  for (const Relation& r : claimed->all)
    if (violates(r, t)) return true;
  return false;
}

}  // namespace

Theorem undefined(const Context& c, const Term& t, const Theorem& violation) {
  require_context(violation, c);
  require(shows_undefined(violation.claim(), t), Reason::not_undefined);
  return Theorem({c, Undefined{t}}, {Premises(&violation, 1)});
}

}  // namespace assay::kernel::rules
