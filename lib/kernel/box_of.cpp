#include "kernel/evaluate.hpp"
#include "kernel/refusal.hpp"

namespace assay::kernel {

namespace {

using interval::Precision;

/// The set between two ends; refuses the empty one, decided on exact numbers.
Enclosure set_between(const interval::End& lower, const interval::End& upper, Precision p) {
  const bool bounded = lower.value && upper.value;
  const bool point = bounded && *lower.value == *upper.value;
  require(!bounded || *lower.value <= *upper.value, Reason::empty_domain);
  require(!point || (!lower.open && !upper.open), Reason::empty_domain);
  if (point) return {*lower.value, p};
  return interval::between(lower, upper, p);
}

/// The best bound that is known for an x with a < x, or a <= x when not `open`.
interval::End lower_bound(const Enclosure& a, bool open) {
  if (a.exact()) return {a.exact(), open};
  const interval::End end = interval::lower_end(a);
  return {end.value, open || end.open};
}

/// The same for x < a, x <= a.
interval::End upper_bound(const Enclosure& a, bool open) {
  if (a.exact()) return {a.exact(), open};
  const interval::End end = interval::upper_end(a);
  return {end.value, open || end.open};
}

/// Ends of a domain as bounds. The ends are defined at the points of the context, wherever else
/// they are not: an end that cannot be evaluated over the box bounds nothing.
Enclosure range(const Domain& d, const Box& box, Precision p) {
  interval::End lower;
  interval::End upper;
  if (d.lower.at)
    if (const auto at = enclosure_of(*d.lower.at, box, p)) lower = lower_bound(*at, d.lower.open);
  if (d.upper.at)
    if (const auto at = enclosure_of(*d.upper.at, box, p)) upper = upper_bound(*at, d.upper.open);
  return set_between(lower, upper, p);
}

/// Keeps the part of the box in which the coordinate lies in `allowed`.
void narrow(Box& box, const std::string& name, const interval::Interval& allowed) {
  const auto found = box.find(name);
  if (found == box.end()) return;
  const std::optional<interval::Interval> common = interval::intersection(found->second, allowed);
  require(common.has_value(), Reason::empty_domain);
  if (found->second.exact()) return;  // which `common` may have rounded
  found->second = *common;
}

/// Narrows by `a < b`, `a <= b` (with `open`, not open).
void narrow_by_order(Box& box, const Term& a, const Term& b, bool open, Precision p) {
  if (a.is(Op::variable))
    if (const auto bound = enclosure_of(b, box, p))
      narrow(box, a.name(), set_between({}, upper_bound(*bound, open), p));
  if (b.is(Op::variable))
    if (const auto bound = enclosure_of(a, box, p))
      narrow(box, b.name(), set_between(lower_bound(*bound, open), {}, p));
  if (a.is(Op::abs) && a.argument().is(Op::variable))
    if (const auto bound = enclosure_of(b, box, p))
      narrow(box, a.argument().name(),
             set_between(lower_bound(-*bound, open), upper_bound(*bound, open), p));
}

void narrow_by(Box& box, const Relation& assumption, Precision p) {
  const Relation r = forward(assumption);
  if (r.comparison == Comparison::less || r.comparison == Comparison::less_equal)
    narrow_by_order(box, r.left, r.right, r.comparison == Comparison::less, p);
  if (r.comparison == Comparison::equal) {
    narrow_by_order(box, r.left, r.right, false, p);
    narrow_by_order(box, r.right, r.left, false, p);
  }
}

}  // namespace

Box box_of(const Context& c, Precision p) {
  Box box;
  for (const Variable& v : c.variables) box.emplace(v.name, range(v.domain, box, p));
  for (const Relation& assumption : c.assumptions) narrow_by(box, assumption, p);
  return box;
}

}  // namespace assay::kernel
