//     G, x in D |- f != 0                      G, x in D |- f_1^2 + ... + f_k^2 != 0
//     -------------------------      or, k > 1      ------------------------------------
//     G |- f has no root x in D                G |- (f_1, ..., f_k) has no root x in D
//
// where f < 0 and f > 0 count as f != 0. x may be several variables.
//
// Sound because the premise is the definition: each f_j is defined where the sum is, and the sum is
// 0 where all of them are.
//
// Side conditions, and what they prevent:
//   the place is R   a claim with a place that has no meaning
//   ends of D        'x + 1 has no root in [0, 1/b]' for b = 0
#include "kernel/membership.hpp"
#include "kernel/refusal.hpp"
#include "kernel/roots.hpp"

namespace assay::kernel::rules {

namespace {

Term sum_of_squares(const std::vector<Term>& all) {
  Term sum = Term::power_integer(all.at(0), 2);
  for (std::size_t j = 1; j < all.size(); ++j) sum = sum + Term::power_integer(all[j], 2);
  return sum;
}

}  // namespace

Theorem no_root(const Context& c, const Root& claim, const Theorem& apart) {
  require(claim.count == Count::none, Reason::not_a_root);
  const Term f = claim.functions.size() == 1 ? claim.functions[0] : sum_of_squares(claim.functions);
  require_relation(apart, with_domains(c, claim), not_equal(f, Term::number(0)));
  for (const Range& r : claim.over) {
    require(r.place.is_reals(), Reason::domain_differs);
    require_ends_defined(r.domain, c, {});
  }
  return Theorem({c, claim}, {{&apart, 1}});
}

}  // namespace assay::kernel::rules
