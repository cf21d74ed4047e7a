// Defines aliases: terms that the kernel takes for one atom because their arguments have the same
// normal form, like exp(w*a + b) and exp(b + a*w). Coq's `field` sees two atoms.
#pragma once

#include "kernel/algebra/normal_form.hpp"
#include "kernel/term.hpp"

#include <utility>
#include <vector>

namespace assay::exporters::coq {

/// Equations u = v which, used one after the other as rewritings of u to v, bring all occurrences
/// of an atom in the terms to one form. Both sides are the same operation; `forms` must know the
/// terms.
std::vector<std::pair<kernel::Term, kernel::Term>> aliases(kernel::algebra::NormalForms& forms,
                                                           const std::vector<kernel::Term>& terms);

}  // namespace assay::exporters::coq
