// Defines Bound, a number that a statement encloses: the value or the place of an extremum, the
// place of a root.
#pragma once

#include "exact/rational.hpp"
#include "kernel/sequent.hpp"

#include <string>
#include <vector>

namespace assay::verify {

/// lower <= name <= upper, where name is that of a variable, or "value".
struct Bound {
  std::string name;
  exact::Rational lower;
  exact::Rational upper;
};

/// The numbers that the statement encloses between literals.
std::vector<Bound> bounds(const kernel::Sequent& statement);

/// The statements are the same but for the intervals that bounds() gives: then a proof of one
/// encloses the numbers of the other, provided that these are unique.
bool differ_in_bounds_only(const kernel::Sequent& a, const kernel::Sequent& b);

}  // namespace assay::verify
