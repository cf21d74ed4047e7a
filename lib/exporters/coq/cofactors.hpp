// Defines cofactors: an equality modulo equations, made an equality of rational functions.
#pragma once

#include "kernel/algebra/normal_form.hpp"
#include "kernel/relation.hpp"
#include "kernel/term.hpp"

#include <vector>

namespace assay::exporters::coq {

/// q_1, ..., q_n with f = q_1 (m_1 - t_1) + ... + q_n (m_n - t_n) as rational functions of the
/// atoms, where the equations m_i = t_i are those that bring f to 0 by rewriting m_i to t_i
/// (kernel/algebra/normal_form.hpp). Coq's `field` checks such an equality; of rewriting modulo
/// equations it knows less than the kernel.
/// Refuses (not_an_identity) when f does not become 0, and what NormalForms refuses.
std::vector<kernel::Term> cofactors(kernel::algebra::NormalForms& forms,
                                    kernel::algebra::Fraction f,
                                    const std::vector<kernel::Relation>& equations);

}  // namespace assay::exporters::coq
