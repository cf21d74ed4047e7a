// Defines the reading of the option --against.
#pragma once

#include "audit/functions/formula.hpp"

#include <string>

namespace assay::verify {

namespace functions = audit::functions;

/// A term with one variable, and what the results are said to be: "lower" or "upper" for bounds, ""
/// for values. The term may use the definitions of the statement file, if its path is not "".
/// Throws kernel::Malformed, UsageError for another number of variables, and what read_proof_file
/// throws.
functions::Formula read_formula(const std::string& text, const std::string& bound,
                                const std::string& definitions_path);

}  // namespace assay::verify
