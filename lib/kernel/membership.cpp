#include "kernel/membership.hpp"

#include "kernel/definedness.hpp"
#include "kernel/hypotheses.hpp"
#include "kernel/printer.hpp"
#include "kernel/refusal.hpp"

namespace assay::kernel {

namespace {

/// Whether the set beyond the end `inner` lies in the set beyond the end `outer`. The comparisons
/// are < and <= for lower ends, > and >= for upper ends.
bool end_inside(const End& inner, const End& outer, const Context& c, Premises premises,
                Comparison beyond, Comparison at_least) {
  if (!outer.at) return true;
  if (!inner.at) return false;
  // (a, ... and [a, ... lie in [a, ...; but [a, ... does not lie in (a, ...
  const bool same_number_suffices = inner.open || !outer.open;
  if (same_number_suffices && *inner.at == *outer.at) return true;
  if (same_number_suffices && follows({*outer.at, at_least, *inner.at}, c, premises)) return true;
  return follows({*outer.at, beyond, *inner.at}, c, premises);
}

}  // namespace

void require_ends_defined(const Domain& d, const Context& c, Premises premises) {
  if (d.lower.at) require_defined(*d.lower.at, c, premises);
  if (d.upper.at) require_defined(*d.upper.at, c, premises);
}

void require_member(const Term& t, const Domain& d, const Context& c, Premises premises) {
  for (const Relation& r : membership(t, d))
    require(follows(r, c, premises), Reason::not_in_domain, [&] { return print(r); });
  // A relation that holds has defined sides; R has none, and 1/0 does not lie in R.
  if (d.is_reals()) require_defined(t, c, premises);
}

bool is_inside(const Domain& inner, const Domain& outer, const Context& c, Premises premises) {
  return end_inside(inner.lower, outer.lower, c, premises, Comparison::less,
                    Comparison::less_equal) &&
         end_inside(inner.upper, outer.upper, c, premises, Comparison::greater,
                    Comparison::greater_equal);
}

void require_inside(const Domain& inner, const Domain& outer, const Context& c, Premises premises) {
  require(is_inside(inner, outer, c, premises), Reason::domain_differs);
}

}  // namespace assay::kernel
