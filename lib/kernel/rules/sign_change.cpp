//     G |- f(a) <= 0        G |- f(b) >= 0        G, x in [a, b] |- f is defined
//     --------------------------------------------------------------------------
//     G |- f has a root x in [a, b], at x in [a, b]
//
// or with f(a) >= 0 and f(b) <= 0. That a <= b is decided for literals; else the context assumes it
// or it is a part of the first two premises.
//
// Sound by the intermediate value theorem (Rudin, Principles of Mathematical Analysis, 4.23), since
// f is continuous where it is defined.
//
// Side conditions, and what they prevent:
//   f is defined on all of [a, b]   '1/x has a root in [-1, 1]': the sign changes across a pole
//   a <= b                          'x has a root in [1, -1]', which is empty
//   both ends closed                'x has a root in (0, 1)'
//   one function of one variable    '(x, x - 1) has a root in [-1, 2]'
#include "kernel/continuity.hpp"
#include "kernel/hypotheses.hpp"
#include "kernel/refusal.hpp"
#include "kernel/theorem.hpp"

namespace assay::kernel::rules {

Theorem sign_change(const Context& c, const Root& claim, const Theorem& at_lower,
                    const Theorem& at_upper, const Theorem& defined) {
  require(claim.count == Count::some, Reason::not_a_root);
  require(claim.functions.size() == 1, Reason::not_a_root);
  require(claim.over.size() == 1, Reason::not_a_root);
  const Term& f = claim.functions[0];
  const auto& [variable, domain, place] = claim.over[0];
  require(place == domain, Reason::domain_differs);
  require(domain.lower.at && !domain.lower.open, Reason::domain_differs);
  require(domain.upper.at && !domain.upper.open, Reason::domain_differs);
  const Term& a = *domain.lower.at;
  const Term& b = *domain.upper.at;
  const Premises lower(&at_lower, 1);
  const Premises upper(&at_upper, 1);
  require(follows(a <= b, c, lower) || follows(a <= b, c, upper), Reason::empty_domain);
  const Term zero = Term::number(0);
  const Term at_a = substitute(f, {{variable, a}});
  const Term at_b = substitute(f, {{variable, b}});
  const bool upward = follows(at_a <= zero, c, lower) && follows(at_b >= zero, c, upper);
  const bool downward = follows(at_a >= zero, c, lower) && follows(at_b <= zero, c, upper);
  require(upward || downward, Reason::not_a_root);
  require_continuous(f, variable, domain, c, defined);
  return Theorem({c, claim}, {lower, upper, {&defined, 1}});
}

}  // namespace assay::kernel::rules
