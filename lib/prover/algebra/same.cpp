#include "prover/algebra/same.hpp"

#include "kernel/algebra/normal_form.hpp"
#include "kernel/refusal.hpp"

namespace assay::prover::algebra {

bool same(const kernel::Term& a, const kernel::Term& b,
          std::span<const kernel::Relation> rewritings) {
  try {
    kernel::algebra::NormalForms forms;
    for (const kernel::Relation& r : rewritings) forms.rewrite(r);
    return forms.vanishes(forms.of(a) - forms.of(b));
  } catch (const kernel::Refusal&) {
    return false;
  }
}

}  // namespace assay::prover::algebra
