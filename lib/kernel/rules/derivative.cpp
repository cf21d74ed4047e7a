//     G, x in D |- c   for each condition c under which f is differentiable in x
//     G, x in D |- f' = g
//     ----------------------------------------------------------------------------
//     G |- derivative of f in x over D is g
//
// where f' is the symbolic derivative; its equation is not needed when g is f' itself.
//
// Sound by the rules of differentiation (Rudin, Principles of Mathematical Analysis, 5.3 and 5.5):
// kernel/differentiate says why f is defined near each x in D, has a derivative there, and f' is
// defined and equal to it. The conditions are strict, so they hold on both sides of a closed end
// of D: the limit is two-sided there too.
//
// Side conditions, and what they prevent:
//   conditions   'derivative of abs(x) over [-1, 1]' and 'of sqrt(x) over [0, 1]'
//   ends of D    'derivative of x over (0, 1/b) is 1' for b = 0, where it speaks of no interval
#include "kernel/differentiate.hpp"
#include "kernel/hypotheses.hpp"
#include "kernel/membership.hpp"
#include "kernel/printer.hpp"
#include "kernel/refusal.hpp"
#include "kernel/theorem.hpp"

namespace assay::kernel::rules {

Theorem derivative(const Context& c, const Derivative& claim, Premises premises) {
  const Context inside = c.with(Variable{claim.variable, claim.domain});
  require_ends_defined(claim.domain, c, premises);
  for (const Relation& condition : differentiability(claim.function, claim.variable))
    require(follows(condition, inside, premises), Reason::not_differentiable,
            [&] { return print(condition); });
  const Term symbolic = differentiate(claim.function, claim.variable);
  require(
      symbolic == claim.derivative || follows(equal(symbolic, claim.derivative), inside, premises),
      Reason::not_the_derivative, [&] { return print(symbolic); });
  return Theorem({c, claim}, {premises});
}

}  // namespace assay::kernel::rules
