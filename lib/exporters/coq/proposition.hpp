// Defines the propositions of Coq that relations, domains and assumptions become.
//
// Coq's functions are total: ln(-1) is some number. So a relation becomes two propositions: the
// comparison of Coq's values, and the side conditions under which these are the values that the
// statement means. Evident side conditions (evident.hpp) are left out.
#pragma once

#include "kernel/domain.hpp"
#include "kernel/relation.hpp"

#include <string>
#include <vector>

namespace assay::exporters::coq {

/// Propositions that all hold.
using Propositions = std::vector<std::string>;

/// Appends those that are not in `all` yet.
void append(Propositions& all, const Propositions& more);

/// "p /\ q /\ r"; "True" without propositions. Propositions that contain an arrow or a quantifier
/// come in parentheses, except as the last.
std::string conjunction(const Propositions& all);

/// The comparison.
std::string comparison(const kernel::Relation& r);

/// The side conditions of all parts of t, innermost first, each once, that are not evident.
std::vector<kernel::Relation> side_conditions(const kernel::Term& t);
/// The same as propositions, of several terms.
Propositions definedness(const std::vector<kernel::Term>& all);

/// That the relation holds: its side conditions, then the comparison. `written` is the same
/// relation with defined names, which have no side conditions of their own.
Propositions holds(const kernel::Relation& r, const kernel::Relation& written);

/// That x lies in the domain: the side conditions of the ends, then "a <= x < b"; none for R.
Propositions membership(const std::string& x, const kernel::Domain& d,
                        const kernel::Domain& written);

/// "a <= x < b"; none for R.
Propositions between(const std::string& x, const kernel::Domain& d);

}  // namespace assay::exporters::coq
