#include "kernel/reader/nonempty.hpp"

#include "kernel/evaluate.hpp"
#include "kernel/refusal.hpp"

namespace assay::kernel {

namespace {

constexpr long precision = 128;

bool is_closed(const End& e) { return e.at && e.at->is_closed(); }

std::optional<interval::Interval> value(const Term& end) {
  require(!end.has_call(), Reason::contains_call);
  return evaluate(end, {}, interval::Precision(precision));
}

bool has_point_between(const Domain& d) {
  const Term& lower = *d.lower.at;
  const Term& upper = *d.upper.at;
  const bool holds_its_ends = !d.lower.open && !d.upper.open;
  if (holds_its_ends && lower == upper) return true;
  if (lower.is(Op::number) && upper.is(Op::number)) return lower.number() < upper.number();
  return interval::certainly_less(*value(lower), *value(upper));
}

}  // namespace

bool is_seen_nonempty(const Domain& d) {
  if (is_closed(d.lower) && !value(*d.lower.at)) return false;
  if (is_closed(d.upper) && !value(*d.upper.at)) return false;
  if (!is_closed(d.lower) || !is_closed(d.upper)) return true;
  return has_point_between(d);
}

}  // namespace assay::kernel
