// Defines judge, which compares one result with the exact value of a formula.
#pragma once

#include "audit/functions/finding.hpp"
#include "audit/functions/format.hpp"
#include "audit/functions/formula.hpp"

#include <bitset>
#include <optional>

namespace assay::audit::functions {

/// The precisions that are tried, in bits: what the last one does not decide stays undecided.
inline constexpr long least_precision = 128;
inline constexpr long greatest_precision = 4096;

/// |f(x) - v| in units in the last place of v (Format::ulp): bounds.
struct UlpError {
  double lower = 0;
  double upper = 0;
  bool is_subnormal = false;  // |v| < 2^emin
};

struct Judgement {
  bool is_undefined = false;  // the formula is not defined at x
  std::bitset<findings.size()> found;
  /// Where f(x) is finite, v is defined and does not overflow.
  std::optional<UlpError> error;

  bool has(Finding f) const { return found[index(f)]; }
  void add(Finding f) { found.set(index(f)); }
};

/// What is to be said of the result at x, which is finite. The value is enclosed with more and more
/// bits until it is decided how it rounds, and the error is known to about 2^-30 of it.
template <Binary F>
Judgement judge(const Formula& formula, F x, F result);

/// What is to be said of a result where the formula is not defined: NaN and infinities are right.
template <Binary F>
Judgement judgement_where_undefined(F result);

/// How the values at two points compare: -1, 1, or 0 when they are equal or not told apart.
int order_of_values(const Formula& formula, const exact::Rational& x, const exact::Rational& y);

}  // namespace assay::audit::functions
