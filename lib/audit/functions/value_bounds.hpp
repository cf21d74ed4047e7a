// Defines ValueBounds, rational bounds of a real number whose size may be beyond every format.
#pragma once

#include "kernel/enclosure.hpp"

namespace assay::audit::functions {

/// lower <= v <= upper. One bound is 0 where the sign of v is known and no more.
struct ValueBounds {
  exact::Rational lower;
  exact::Rational upper;
  bool is_positive = false;  // v > 0 is known
  bool is_negative = false;

  int sign() const { return is_positive ? 1 : is_negative ? -1 : 0; }
};

/// The bounds that the enclosure gives. v beyond +-2^exponent counts as +-2^exponent, and v below
/// 2^-4000 in size has 0 and +-2^-4000 for bounds: exp(1e300) has no bounds that could be written
/// down, and no format tells such numbers apart.
ValueBounds value_bounds(const kernel::Enclosure& v, long exponent);

}  // namespace assay::audit::functions
