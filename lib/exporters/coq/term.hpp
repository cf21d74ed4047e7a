// Defines how terms are written in Coq, over its real numbers, as a person writes them there.
#pragma once

#include "exact/rational.hpp"
#include "kernel/term.hpp"

#include <string>

namespace assay::exporters::coq {

/// An exact number: "3", "-3", "69 / 10".
std::string number(const exact::Rational& value);

/// With as few parentheses as Coq's grammar needs. Coq's functions are total, those of a statement
/// are not: what the text means outside the domain of definition is Coq's business (side
/// conditions, claim.hpp). A literal power is x ^ n with n in nat, or / x ^ n; every other power is
/// Rpower. Throws Inexpressible for erf.
std::string term(const kernel::Term& t);

/// The same as an argument of a function, in parentheses where it is more than a name or a numeral.
std::string argument(const kernel::Term& t);

}  // namespace assay::exporters::coq
