// Defines Formula, the real function of one variable that results are compared with.
#pragma once

#include "interval/endpoint.hpp"
#include "kernel/enclosure.hpp"
#include "kernel/term.hpp"

#include <optional>
#include <string>

namespace assay::audit::functions {

/// What the results are said to be: the values, rounded in whatever way, or bounds of them.
enum class Claimed { values, lower_bounds, upper_bounds };

struct Formula {
  kernel::Term term;  // without defined names
  std::string variable;
  Claimed claimed = Claimed::values;

  /// Encloses the value at x, with p bits; nullopt where it is not known to be defined.
  std::optional<kernel::Enclosure> at(const exact::Rational& x, interval::Precision p) const;

  /// Whether the formula is seen to be undefined at every point of [lower, upper]: a side condition
  /// of a part is false at all of them.
  bool is_undefined_on(const exact::Rational& lower, const exact::Rational& upper) const;
};

}  // namespace assay::audit::functions
