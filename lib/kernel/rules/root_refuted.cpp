#include "kernel/instance.hpp"
#include "kernel/refusal.hpp"
#include "kernel/roots.hpp"

namespace assay::kernel::rules {

//     |- p satisfies the context of S     S claims n roots of f in D, at P
//     |- f[p] has m roots in E, at Q
//     --------------------------------------------------------------------
//                               |- S is false
//
// in one of two cases:
//   too many   S claims exactly n < m, and the m roots lie in D: each E_i or Q_i lies in D_i[p]
//   too few    the premise claims exactly m < n, and the roots of S would lie in E: each D_i[p] or
//              P_i[p] lies in E_i
// 'a root' is at least 1, 'no root' is exactly 0. p gives closed terms to the variables of S.
//
// Sound because in the first case D has more than n roots. In the second S claims n roots in D and
// P, hence in E, which has fewer; and where an end of D or P is undefined S is false anyway.
// Without the inclusions, 'x^2 - 1 has exactly one root in [0, 2]' were refuted by its two in
// [-2, 2], and 'x - 1 has a root in [0, 2]' by none in [1/2, 2/3].
Theorem root_refuted(const Sequent& s, const Substitution& point, const Theorem& root,
                     Premises premises) {
  check_sequent(s);
  require(std::holds_alternative<Root>(s.claim), Reason::wrong_claim_kind);
  require_instance({}, s.context, point, premises);
  const Root claimed = std::get<Root>(substitute(s.claim, point));
  const auto* found = std::get_if<Root>(&root.claim());
  require(found != nullptr, Reason::wrong_claim_kind);
  require_context(root, {});
  require_same_roots(*found, claimed);
  const bool too_many = claimed.count.exactly && found->count.number > claimed.count.number;
  const bool too_few = found->count.exactly && found->count.number < claimed.count.number;
  require(too_many || too_few, Reason::not_a_counterexample);
  if (too_many) require_root_inside(*found, claimed, {}, premises);
  if (too_few) require_root_inside(claimed, *found, {}, premises);
  return Theorem({{}, Refuted{std::make_shared<const Sequent>(s), std::nullopt, point}},
                 {Premises(&root, 1), premises});
}

}  // namespace assay::kernel::rules
