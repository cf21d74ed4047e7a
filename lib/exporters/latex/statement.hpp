// Defines how a statement is typeset in LaTeX: as a theorem, and as macros for its numbers.
#pragma once

#include "kernel/reader/file.hpp"

#include <string>
#include <vector>

namespace assay::exporters::latex {

/// What the environments need in a document's preamble.
std::string preamble();

/// The statement as a theorem environment with the label "assay:NAME", the definitions that it uses
/// behind it. Ends of enclosures (the value and the place of an extremum, the place of a root) with
/// more than `digits` significant digits are rounded outward, which says less, never more.
/// `holds` is whether it was proved; else it was refuted, and the theorem says that it is false.
std::string theorem(const kernel::File& file, const kernel::Statement& s, bool holds, int digits);

/// "AssayPeak" for the theorem peak: what the names of its macros begin with.
std::string macro_prefix(const std::string& theorem);

/// A number of a statement under the name of a macro.
struct Macro {
  std::string name;  // letters only, without the backslash
  std::string body;
};

/// The numbers that the statement claims, exactly: the sides of relations that are closed terms,
/// the ends of enclosures, of level sets and of places. So a paper never copies digits by hand.
std::vector<Macro> macros(const kernel::Statement& s);

}  // namespace assay::exporters::latex
