// Defines the quantities that a theorem or a definition names, as terms in its parameters.
#pragma once

#include "kernel/definition.hpp"
#include "kernel/sequent.hpp"

#include <string>
#include <vector>

namespace assay::prover {

/// `term` is in the parameters of the statement, with or without defined names.
struct Quantity {
  std::string name;
  kernel::Term term;
};

/// The ends of a level set ("lower", "upper"), the value of an extremum and its place where these
/// are single terms, the place of a root where it is one. Empty for other claims.
std::vector<Quantity> quantities(const kernel::Claim& claim);

/// The value of a definition for its parameters: "f(x)".
Quantity quantity(const kernel::Definition& definition);

}  // namespace assay::prover
