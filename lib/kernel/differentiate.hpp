// Defines differentiate, the symbolic derivative of a term, and differentiability, the conditions
// under which it is the derivative.
#pragma once

#include "kernel/relation.hpp"
#include "kernel/term.hpp"

#include <string>
#include <vector>

namespace assay::kernel {

/// The derivative of t in the variable, by the rules of differentiation (Rudin, Principles of
/// Mathematical Analysis, theorems 5.3 and 5.5; the derivatives of the functions: DLMF 4.7, 4.20,
/// 4.24, 4.34, 4.38, 7.10). It is simplified only where a part does not contain the variable, so
/// that its derivative is 0, or where a derivative is 1.
///
/// Wherever all of differentiability(t, variable) holds, t is differentiable, and the result is
/// defined and equal to its derivative. Throws Refusal (too_large, too_deep).
Term differentiate(const Term& t, const std::string& variable);

/// Conditions under which every part of t is defined and differentiable in the variable, and is so
/// near the point as well:
///   of a part that contains the variable, a strict condition (sqrt u: 0 < u; abs u: u != 0;
///   asin u, acos u: -1 < u < 1; acosh u: 1 < u; min, max of u and v: u != v; the others: the
///   condition of being defined, which is strict already);
///   of a part that does not, the condition of being defined.
/// Inner parts come first, and no condition is listed twice.
std::vector<Relation> differentiability(const Term& t, const std::string& variable);

}  // namespace assay::kernel
