#include "kernel/refusal.hpp"
#include "kernel/theorem.hpp"

namespace assay::kernel::rules {

//     Γ |- r_1 ...     Γ |- s_1 ...     ...
//     -------------------------------------
//          Γ |- r_1, ..., s_1, ..., ...
//
// Sound by the meaning of a claim of several relations. The other kinds of claim have no 'and'.
// No premises make no claim (check_sequent refuses a claim of no relation).
Theorem conjunction(const Context& c, Premises premises) {
  Relations all;
  for (const Theorem& premise : premises) {
    require_context(premise, c);
    const auto& claimed = relations(premise);
    all.all.insert(all.all.end(), claimed.begin(), claimed.end());
  }
  return Theorem({c, all}, {premises});
}

}  // namespace assay::kernel::rules
