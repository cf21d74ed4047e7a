#include "kernel/roots.hpp"

#include "kernel/membership.hpp"
#include "kernel/refusal.hpp"

namespace assay::kernel {

void require_same_roots(const Root& a, const Root& b) {
  require(a.functions == b.functions, Reason::premise_differs);
  require(a.over.size() == b.over.size(), Reason::premise_differs);
  for (std::size_t i = 0; i < a.over.size(); ++i)
    require(a.over[i].variable == b.over[i].variable, Reason::premise_differs);
}

Context with_domains(const Context& c, const Root& claim) {
  Context result = c;
  for (const Range& r : claim.over) result = result.with(Variable{r.variable, r.domain});
  return result;
}

void require_root_inside(const Root& root, const Root& claim, const Context& c, Premises premises) {
  for (std::size_t i = 0; i < claim.over.size(); ++i) {
    const Range& r = root.over[i];
    const Domain& outer = claim.over[i].domain;
    if (!is_inside(r.place, outer, c, premises)) require_inside(r.domain, outer, c, premises);
  }
}

}  // namespace assay::kernel
