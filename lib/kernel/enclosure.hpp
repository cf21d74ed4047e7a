// Defines Enclosure, what is known of a real number: an interval that it lies in and, where it is
// known to be one rational, that rational.
//
// Without the rational, 3 * (1/3) - 1 would be an interval around 0, and a bound that is attained
// at a number that is no binary fraction could not be proved.
#pragma once

#include "exact/rational.hpp"
#include "interval/interval.hpp"
#include "kernel/term.hpp"

#include <optional>
#include <vector>

namespace assay::kernel {

class Enclosure {
 public:
  /// Any number in `values`. Implicit: an interval says just this.
  Enclosure(interval::Interval values);
  /// The number `value` itself.
  Enclosure(exact::Rational value, interval::Precision p);

  const interval::Interval& interval() const { return interval_; }
  operator const interval::Interval&() const { return interval_; }
  /// The number itself, when it is known.
  const std::optional<exact::Rational>& exact() const { return exact_; }
  bool is_zero() const { return exact_ && exact_->sign() == 0; }

 private:
  interval::Interval interval_;
  std::optional<exact::Rational> exact_;
};

/// The longest rational, in bits, that arithmetic is still exact for; beyond it, it goes on with
/// intervals.
inline constexpr std::size_t max_exact_bits = 4096;

Enclosure at_precision(const Enclosure& a, interval::Precision p);

// Each encloses the result for all numbers that its operands enclose. nullopt means "undefined for
// some of them, or not known to be defined". Results have the largest precision of the operands.
Enclosure operator+(const Enclosure& a, const Enclosure& b);
Enclosure operator-(const Enclosure& a, const Enclosure& b);
Enclosure operator*(const Enclosure& a, const Enclosure& b);
Enclosure operator-(const Enclosure& a);
std::optional<Enclosure> divide(const Enclosure& a, const Enclosure& b);
std::optional<Enclosure> power(const Enclosure& a, long n);

/// The operation of a term on its arguments. Not for number, pi, variable, power_integer, which
/// are more than their arguments; nullopt for a defined name.
std::optional<Enclosure> result_of(Op op, const std::vector<Enclosure>& arguments);

}  // namespace assay::kernel
