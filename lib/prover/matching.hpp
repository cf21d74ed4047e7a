// Defines one-sided matching: what to put for the variables of a pattern so that it becomes a term.
#pragma once

#include "kernel/relation.hpp"
#include "kernel/substitution.hpp"

#include <set>
#include <string>

namespace assay::prover {

/// Extends `found` so that pattern becomes t when the `open` variables are replaced; false, with
/// `found` unspecified, when nothing does.
bool match(const kernel::Term& pattern, const kernel::Term& t, const std::set<std::string>& open,
           kernel::Substitution& found);

/// The same for relations, read in either direction; the pattern's comparison may be stronger.
bool match(const kernel::Relation& pattern, const kernel::Relation& r,
           const std::set<std::string>& open, kernel::Substitution& found);

}  // namespace assay::prover
