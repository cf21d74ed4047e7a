#include "kernel/refusal.hpp"
#include "kernel/theorem.hpp"

#include <algorithm>

namespace assay::kernel::rules {

//     Γ |- r_1, ..., r_n     some r_i implies r
//     -----------------------------------------
//                      Γ |- r
//
// Sound by the meaning of a claim of several relations; implies() turns a relation round (a < b
// into b > a) or weakens it (a < b into a <= b or a != b), never strengthens it.
Theorem part(const Context& c, const Relation& r, const Theorem& conjunction) {
  require_context(conjunction, c);
  const auto& claimed = relations(conjunction);
  require(std::any_of(claimed.begin(), claimed.end(),
                      [&](const Relation& one) { return implies(one, r); }),
          Reason::no_such_part);
  return Theorem({c, claim(r)}, {Premises(&conjunction, 1)});
}

}  // namespace assay::kernel::rules
