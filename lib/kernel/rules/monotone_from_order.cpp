//     G, x in D, y in D, x < y |- f(x) < f(y)
//     -----------------------------------------
//     G |- f is strictly increasing in x over D
//
// where y is a new name; with f(x) > f(y), f is strictly decreasing.
//
// Sound because the premise is the definition, but for one thing: the conclusion also says that f
// is defined on D. The premise says it of every x that has another point of D beside it. An
// interval with one point only is closed, [a, a].
//
// Side conditions, and what they prevent:
//   y is new                        'for x in D, if x < x': then anything is increasing
//   a != b, or f defined on [a, b]  'log(x) is increasing over [0, 0]'
//   ends of D                       'x is increasing over (0, 1/b)' for b = 0
#include "kernel/definedness.hpp"
#include "kernel/hypotheses.hpp"
#include "kernel/membership.hpp"
#include "kernel/refusal.hpp"
#include "kernel/theorem.hpp"

namespace assay::kernel::rules {

namespace {

/// Whether d is known to be empty or to have more than one point.
bool not_a_single_point(const Domain& d, const Context& c) {
  if (d.lower.open || d.upper.open) return true;
  require(d.lower.at && d.upper.at, Reason::malformed_context);
  return follows(not_equal(*d.lower.at, *d.upper.at), c, {});
}

}  // namespace

Theorem monotone_from_order(const Context& c, const Monotone& claim, const std::string& second,
                            const Theorem& order) {
  const Term x = Term::variable(claim.variable);
  const Term y = Term::variable(second);
  const Context first_inside = c.with(Variable{claim.variable, claim.domain});
  const Context both_inside = first_inside.with(Variable{second, claim.domain}).with(x < y);
  const Term at_second = substitute(claim.function, {{claim.variable, y}});
  require_relation(order, both_inside,
                   claim.increasing ? claim.function < at_second : claim.function > at_second);
  require_ends_defined(claim.domain, c, {});
  require(not_a_single_point(claim.domain, c) || known_defined(claim.function, first_inside, {}),
          Reason::not_known_defined);
  return Theorem({c, claim}, {{&order, 1}});
}

}  // namespace assay::kernel::rules
