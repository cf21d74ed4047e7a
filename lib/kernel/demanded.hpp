// Defines which terms a claim demands to be defined, and where: a claim is false at a point of its
// context where one of them is undefined.
#pragma once

#include "kernel/sequent.hpp"

#include <vector>

namespace assay::kernel {

/// Read off the meaning of each kind of claim (claim.hpp).
///   outside   terms that must be defined at the point of the context
///   inside    terms that must be defined there for all values of the bound variables
///             that lie in the bound variables' domains and satisfy `where`
///   bound     the bound variables with these domains
///   where     what restricts them further: the constraints of an extremum, which need not be
///             defined everywhere themselves
/// 't is undefined' and 'S is refuted' demand nothing; 'f has no root' does not look at the place.
struct Demanded {
  std::vector<Term> outside;
  std::vector<Variable> bound;
  std::vector<Term> inside;
  std::vector<Relation> where = {};
};

Demanded demanded(const Claim& c);

/// Whether t is one of the terms or a part of one.
bool is_part_of_any(const Term& t, const std::vector<Term>& terms);

}  // namespace assay::kernel
