// Defines the statements that say what is wrong at the witnesses of an audit, which a prover proves
// and assay-recheck reads back. They are about numbers alone: that a function returned these
// numbers is not proved.
#pragma once

#include "audit/functions/tally.hpp"

#include <string>

namespace assay::audit::functions {

/// Makes the lower bounds of the largest errors, in the tally, as sharp as `judge` makes them.
template <Binary F>
void sharpen(const Formula& formula, Tally& tally);

/// A statement file: a definition of the formula, and theorems named after the findings, besides
/// `largest_error` (`largest_subnormal_error`), which says that the error is at least so many units
/// in the last place and of which unit; "" when there is nothing to state. A comment before each
/// theorem says what the function, called `name`, returned.
template <Binary F>
std::string witness_statements(const Formula& formula, const std::string& name, const Tally& tally);

/// x in hexadecimal, as statements and reports have it: "-0x1.8p-3", "inf", "nan".
std::string hexadecimal(double x);

}  // namespace assay::audit::functions
