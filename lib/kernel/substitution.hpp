// Defines Substitution: terms for variables, all at once.
#pragma once

#include "kernel/sequent.hpp"

#include <map>
#include <string>

namespace assay::kernel {

using Substitution = std::map<std::string, Term>;

/// t with other arguments, made through the operators of term.hpp, so that a literal put under a
/// minus, a division or an exponent becomes the same term as the one a reader would make of it.
/// Refuses (not_substituted) an integer literal as the exponent of `power`: x^y is defined for
/// x > 0 only, x^2 for every x. Putting 2 for y would change "defined" and let 'x^y is defined,
/// hence x > 0' prove x > 0 for every x.
Term with_arguments(const Term& t, std::vector<Term> arguments);

Term substitute(const Term& t, const Substitution& s);
Relation substitute(const Relation& r, const Substitution& s);
Domain substitute(const Domain& d, const Substitution& s);
/// Bound variables are left alone. Refuses (variable_captured) when a bound variable of the
/// claim occurs in a term that is put in, or is itself to be replaced: for f = 'x has ...' with
/// x := y bound, the result would speak of another y.
Claim substitute(const Claim& c, const Substitution& s);

}  // namespace assay::kernel
