// Defines when terms, put in for the variables of a context, make a point of that context.
#pragma once

#include "kernel/theorem.hpp"

namespace assay::kernel {

/// Refuses unless, for each point p of c, the values at p of the terms that `s` gives to the
/// variables of `general` (a variable that s does not name stands for itself) make a point that
/// satisfies `general`:
///   each term mentions variables of c only (unknown_variable) and is defined (not_known_defined);
///   each lies in the domain of its variable, and each assumption holds, with s put in: this
///   follows from c and the premises (premise_differs).
/// It also refuses an s that names what is no variable of `general` (unknown_variable).
///
/// What is true at all points of `general` is then true at all points of c with s put in: a term
/// with s put in has the value (or has none) that the term has at the point which s makes
/// (substitution lemma).
void require_instance(const Context& c, const Context& general, const Substitution& s,
                      Premises premises);

}  // namespace assay::kernel
