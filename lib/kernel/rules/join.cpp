#include "kernel/membership.hpp"
#include "kernel/refusal.hpp"

namespace assay::kernel::rules {

//     Γ, x in [a, m] |- C     Γ, x in [m, b] |- C
//     ------------------------------------------
//               Γ, x in [a, b] |- C
//
// The ends may be open and infinite, and the parts may overlap and reach beyond [a, b]. C is a
// conjunction of relations.
//
// Sound because every x of the whole domain lies in one of the parts. "Has exactly one root" is not
// about one point at a time, and twice one root makes two, so join takes pointwise claims only.
//
// Ends are compared as literals or as equal terms. [a, m) and (m, b] leave m out. Where m is
// undefined, no x lies in either part: on [-1, 1], [-1, sqrt(y)] and [sqrt(y), 1] are both empty
// for y = -1. So m must be defined.

namespace {

bool is_less(const End& a, const End& b) {
  return a.at->is(Op::number) && b.at->is(Op::number) && a.at->number() < b.at->number();
}

/// What lies beyond the end `whole` lies beyond the end `part` at the same place.
bool same_place(const End& part, const End& whole) {
  return *part.at == *whole.at && (!part.open || whole.open);
}

bool lower_covers(const End& part, const End& whole) {
  if (!part.at) return true;
  if (!whole.at) return false;
  return is_less(part, whole) || same_place(part, whole);
}

bool upper_covers(const End& part, const End& whole) {
  if (!part.at) return true;
  if (!whole.at) return false;
  return is_less(whole, part) || same_place(part, whole);
}

/// Nothing lies between the upper end of the left part and the lower end of the right part.
bool meet(const End& upper, const End& lower) {
  if (!upper.at || !lower.at) return true;
  return is_less(lower, upper) || (*lower.at == *upper.at && (!lower.open || !upper.open));
}

const Domain& part_of(const Theorem& t, const Context& c, const std::string& x) {
  const Variable* v = t.context().find(x);
  require(v != nullptr, Reason::unknown_variable, [&] { return x; });
  require_context(t, c.with_domain(x, v->domain));
  return v->domain;
}

}  // namespace

Theorem join(const Context& c, const std::string& variable, const Theorem& left,
             const Theorem& right) {
  const Variable* whole = c.find(variable);
  require(whole != nullptr, Reason::unknown_variable, [&] { return variable; });
  require(relations(left) == relations(right), Reason::premise_differs);
  const Domain& a = part_of(left, c, variable);
  const Domain& b = part_of(right, c, variable);
  require(lower_covers(a.lower, whole->domain.lower), Reason::parts_do_not_cover);
  require(upper_covers(b.upper, whole->domain.upper), Reason::parts_do_not_cover);
  require(meet(a.upper, b.lower), Reason::parts_do_not_cover);
  require_ends_defined({b.lower, a.upper}, c, {});
  return Theorem({c, left.claim()}, {Premises(&left, 1), Premises(&right, 1)});
}

}  // namespace assay::kernel::rules
