#include "audit/functions/judgement.hpp"

#include "audit/functions/value_bounds.hpp"
#include "fast/interval.hpp"
#include "interval/interval.hpp"

#include <algorithm>
#include <cmath>

namespace assay::audit::functions {

namespace {

using exact::Rational;
using interval::Precision;

/// The numbers that round to the finite number y: those between the middles to its neighbours, and
/// the middles themselves if the significand of y is even (IEEE 754-2019, 4.3.1).
template <Binary F>
struct RoundingInterval {
  explicit RoundingInterval(F y) {
    using Of = Format<F>;
    const F size = std::abs(y);
    const Rational exact_size = Of::exact(size);
    const Rational above = size == Of::Limits::max()
                               ? Of::overflow()
                               : middle(exact_size, Of::exact(Of::at(Of::ordinal(size) + 1)));
    const Rational below =
        size == 0 ? -above : middle(exact_size, Of::exact(Of::at(Of::ordinal(size) - 1)));
    lower = std::signbit(y) ? -above : below;
    upper = std::signbit(y) ? -below : above;
    is_closed = Of::ordinal(size) % 2 == 0;
  }

  static Rational middle(const Rational& a, const Rational& b) { return (a + b) / Rational(2); }

  bool contains(const ValueBounds& v) const {
    return is_closed ? lower <= v.lower && v.upper <= upper : lower < v.lower && v.upper < upper;
  }
  bool excludes(const ValueBounds& v) const {
    return is_closed ? v.upper < lower || upper < v.lower : v.upper <= lower || upper <= v.lower;
  }

  Rational lower;
  Rational upper;
  bool is_closed;
};

template <Binary F>
UlpError error_of(F result, const ValueBounds& v) {
  using Of = Format<F>;
  const Rational y = Of::exact(result);
  const Rational least_size = v.sign() == 0 ? Rational(0) : std::min(abs(v.lower), abs(v.upper));
  const Rational greatest_size = std::max(abs(v.lower), abs(v.upper));
  const Rational nearest = std::max(Rational(0), std::max(v.lower - y, y - v.upper));
  const Rational farthest = std::max(v.upper - y, y - v.lower);
  return {fast::enclosure(nearest / Of::ulp(greatest_size)).lower(),
          fast::enclosure(farthest / Of::ulp(least_size)).upper(),
          greatest_size < Of::least_normal()};
}

/// Whether the bounds of the error are close, and on one side of the border of normal numbers.
template <Binary F>
bool is_sharp(const UlpError& error, const ValueBounds& v) {
  const Rational normal = Format<F>::least_normal();
  const bool is_of_one_kind = std::max(abs(v.lower), abs(v.upper)) < normal ||
                              (v.sign() != 0 && std::min(abs(v.lower), abs(v.upper)) >= normal);
  return is_of_one_kind && error.upper - error.lower <= 0x1p-30 * (1 + error.lower);
}

/// What follows from the bounds of v. `is_last`: nothing better will be known.
template <Binary F>
std::optional<Judgement> judge(const ValueBounds& v, F result, bool is_last) {
  using Of = Format<F>;
  Judgement judgement;
  if (std::isnan(result)) {
    judgement.add(Finding::wrong_nan);
    judgement.add(Finding::not_correctly_rounded);
    return judgement;
  }
  const Rational limit = Of::overflow();
  const bool overflows = v.lower >= limit || v.upper <= -limit;
  const bool is_in_range = -limit < v.lower && v.upper < limit;
  const bool is_zero = v.lower == v.upper && v.lower.sign() == 0;
  const bool is_decided = (overflows || is_in_range) && (v.sign() != 0 || is_zero);
  if (!is_decided && !is_last) return std::nullopt;
  if (v.sign() != 0 && (v.sign() < 0) != std::signbit(result)) judgement.add(Finding::wrong_sign);
  const bool is_infinite = std::isinf(result);
  if (overflows && !is_infinite) judgement.add(Finding::missed_overflow);
  if (is_in_range && is_infinite) judgement.add(Finding::wrong_infinity);
  if (overflows || (is_in_range && is_infinite)) {
    const bool is_right = overflows && is_infinite && !judgement.has(Finding::wrong_sign);
    if (!is_right) judgement.add(Finding::not_correctly_rounded);
    return judgement;
  }
  if (!is_in_range) {
    judgement.add(Finding::undecided);
    return judgement;
  }
  const RoundingInterval<F> rounding(result);
  if (rounding.excludes(v)) {
    judgement.add(Finding::not_correctly_rounded);
  } else if (!rounding.contains(v)) {
    if (!is_last) return std::nullopt;
    judgement.add(Finding::undecided);
  }
  judgement.error = error_of(result, v);
  if (!is_last && !is_sharp<F>(*judgement.error, v)) return std::nullopt;
  return judgement;
}

/// The judgement on a result that is said to be a bound, made of that on one said to be the value.
/// Other signs and infinities can be right: the largest float is a lower bound of what overflows.
template <Binary F>
std::optional<Judgement> on_bound(Judgement judgement, Claimed claimed, const ValueBounds& v,
                                  F result, bool is_last) {
  for (const Finding f : {Finding::wrong_sign, Finding::wrong_infinity, Finding::missed_overflow})
    judgement.found.reset(index(f));
  if (std::isnan(result)) return judgement;
  const bool is_lower = claimed == Claimed::lower_bounds;
  if (std::isinf(result)) {
    if (is_lower == (result > 0)) judgement.add(Finding::not_a_bound);
    return judgement;
  }
  const Rational y = Format<F>::exact(result);
  if (is_lower ? v.upper < y : y < v.lower) {
    judgement.add(Finding::not_a_bound);
  } else if (is_lower ? v.lower < y : y < v.upper) {
    if (!is_last) return std::nullopt;
    judgement.add(Finding::undecided);
  }
  return judgement;
}

}  // namespace

template <Binary F>
Judgement judgement_where_undefined(F result) {
  Judgement judgement;
  judgement.is_undefined = true;
  if (std::isfinite(result)) judgement.add(Finding::number_where_undefined);
  return judgement;
}

template <Binary F>
Judgement judge(const Formula& formula, F x, F result) {
  const Rational point = Format<F>::exact(x);
  for (long bits = least_precision;; bits *= 2) {
    const bool is_last = bits >= greatest_precision;
    const auto value = formula.at(point, Precision(bits));
    if (value) {
      const ValueBounds bounds = value_bounds(*value, Format<F>::greatest_exponent + 2);
      auto judgement = judge(bounds, result, is_last);
      if (judgement && formula.claimed != Claimed::values)
        judgement = on_bound(*judgement, formula.claimed, bounds, result, is_last);
      if (judgement) return *judgement;
    } else if (formula.is_undefined_on(point, point)) {
      return judgement_where_undefined(result);
    } else if (is_last) {
      Judgement judgement;
      judgement.add(Finding::undecided);
      return judgement;
    }
  }
}

template Judgement judgement_where_undefined(float);
template Judgement judgement_where_undefined(double);
template Judgement judge(const Formula&, float, float);
template Judgement judge(const Formula&, double, double);

int order_of_values(const Formula& formula, const Rational& x, const Rational& y) {
  for (long bits = least_precision; bits <= greatest_precision; bits *= 2) {
    const auto at_x = formula.at(x, Precision(bits));
    const auto at_y = formula.at(y, Precision(bits));
    if (!at_x || !at_y) continue;
    if (interval::certainly_less(*at_x, *at_y)) return -1;
    if (interval::certainly_less(*at_y, *at_x)) return 1;
    if (at_x->exact() && at_x->exact() == at_y->exact()) return 0;
  }
  return 0;
}

}  // namespace assay::audit::functions
