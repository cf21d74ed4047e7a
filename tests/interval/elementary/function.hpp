// Defines the elementary functions as the tests see them: the interval function under test beside
// the function of MPFR that is evaluated at far higher precision.
#pragma once

#include "interval/interval.hpp"
#include "interval/sets.hpp"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace assay::interval::testing {

enum class Shape { increasing, decreasing, other };

struct Function {
  std::string name;
  std::function<std::optional<Interval>(const Interval&)> enclose;
  std::function<int(mpfr_ptr, mpfr_srcptr, mpfr_rnd_t)> exactly;
  std::string domain;
  Shape shape;
  /// Finite arguments are chosen up to this size.
  Rational bound = 30;
};

/// Every function of one argument, powers for several exponents.
const std::vector<Function>& functions();

/// The value of f at x lies in `range`, by an evaluation with 700 bits.
bool holds_value(const Interval& range, const Function& f, const Rational& x);

/// f(x) of the end x, rounded down or up to p bits by way of 700 bits: what a tight enclosure has.
Endpoint end_down(const Function& f, const Endpoint& x, Precision p);
Endpoint end_up(const Function& f, const Endpoint& x, Precision p);

}  // namespace assay::interval::testing
