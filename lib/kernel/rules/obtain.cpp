//     G |- f has a root x in D, at x in P        (one function of one variable)
//     G, r in R, r in D, r in P, f(r) = 0 |- C
//     ----------------------------------------
//     G |- C
//
// where r is a new name that C does not mention. The second premise may have D or P as the domain
// of r, and need not use everything that is known of r.
//
// Sound because at each point of G there is such an r; with it the point satisfies the context of
// the second premise, so C is true there, and C does not depend on r (elimination of "there is").
//
// Side conditions, and what they prevent:
//   r is new            'x - 1 has a root; call it b': then b = 1 for the b of the context
//   C does not have r   'r = 1' where r is nothing
//   nothing else of r   'C holds if moreover r > 100'
#include "kernel/refusal.hpp"
#include "kernel/theorem.hpp"

#include <array>

namespace assay::kernel::rules {

namespace {

/// G with the named root, whose domain is written as `domain`.
Context with_root(const Context& c, const std::string& name, const Root& root,
                  const Domain& domain) {
  const Term r = Term::variable(name);
  const Range& over = root.over[0];
  Context extended = c.with(Variable{name, domain});
  for (const Relation& bound : membership(r, over.domain)) extended = extended.with(bound);
  for (const Relation& bound : membership(r, over.place)) extended = extended.with(bound);
  const Term value = substitute(root.functions[0], {{over.variable, r}});
  return extended.with(equal(value, Term::number(0)));
}

}  // namespace

Theorem obtain(const Context& c, const std::string& name, const Theorem& root,
               const Theorem& conclusion) {
  const auto* found = std::get_if<Root>(&root.claim());
  require(found != nullptr, Reason::wrong_claim_kind);
  require(found->count != Count::none, Reason::not_a_root);
  require(found->functions.size() == 1, Reason::not_a_root);
  require(found->over.size() == 1, Reason::not_a_root);
  require_context(root, c);
  bool holds = false;
  const Range& over = found->over[0];
  for (const Domain& domain : std::array{Domain::reals(), over.domain, over.place})
    holds = holds || extends(with_root(c, name, *found, domain), conclusion.context());
  require(holds, Reason::premise_context);
  require(!free_variables(conclusion.claim()).contains(name), Reason::variable_not_fresh,
          [&] { return name; });
  return Theorem({c, conclusion.claim()}, {{&root, 1}, {&conclusion, 1}});
}

}  // namespace assay::kernel::rules
