// Defines how terms, relations and contexts are written as data for the checker of the support
// library (support/Term.v), which computes with them.
#pragma once

#include "kernel/sequent.hpp"

#include <string>
#include <vector>

namespace assay::exporters::coq {

/// The variables by number, as `Var i` counts them.
using VariableNames = std::vector<std::string>;

VariableNames variable_names(const kernel::Context& c);

/// Numerator and denominator as a pair: "((-1)%Z, 2%positive)".
std::string reified(const exact::Rational& r);

/// "[a; b]": data in a list.
std::string list(const std::vector<std::string>& elements);

/// A term over the variables, in parentheses: "(Add (Var 0) (Num 1 2))".
std::string reified(const kernel::Term& t, const VariableNames& variables);
std::string reified(const kernel::Relation& r, const VariableNames& variables);
std::string reified(const kernel::Domain& d, const VariableNames& variables);
std::string reified(const kernel::Context& c);

/// "[x; y]": the values of the context's variables.
std::string point(const kernel::Context& c);

}  // namespace assay::exporters::coq
