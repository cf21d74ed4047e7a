// Defines Finding, the kinds of things that an audit finds wrong with a result.
//
// f is the function that is audited, x a number of its format and v the exact value of the formula
// at x, a real number. "v overflows" says that v rounds to infinity, |v| >= Format::overflow().
#pragma once

#include <array>
#include <cstddef>
#include <string_view>

namespace assay::audit::functions {

enum class Finding {
  not_correctly_rounded,   // f(x) is not v rounded to nearest, ties to even (IEEE 754-2019, 4.3.1)
  undecided,               // no precision that was tried decides what to say
  wrong_sign,              // v > 0 and f(x) < 0 or -0; v < 0 and f(x) > 0 or +0
  wrong_infinity,          // f(x) is infinite, and v does not overflow
  missed_overflow,         // f(x) is finite, and v overflows
  wrong_nan,               // f(x) is NaN, and v is defined
  number_where_undefined,  // f(x) is a finite number, and the formula is not defined at x
  number_for_nan,          // f(NaN) is not NaN
  not_a_bound,             // f(x) is said to bound v, and does not
  order_reversed,          // for x and the next number x': v < v' and f(x) > f(x'), or v > v' and <
};

struct FindingName {
  Finding finding;
  std::string_view name;     // in reports and of theorems
  std::string_view meaning;  // for people
};

inline constexpr std::array<FindingName, 10> findings{{
    {Finding::not_correctly_rounded, "not_correctly_rounded", "results not correctly rounded"},
    {Finding::undecided, "undecided", "results not decided"},
    {Finding::wrong_sign, "wrong_sign", "wrong signs"},
    {Finding::wrong_infinity, "wrong_infinity", "wrong infinities"},
    {Finding::missed_overflow, "missed_overflow", "missed overflows"},
    {Finding::wrong_nan, "wrong_nan", "wrong NaNs"},
    {Finding::number_where_undefined, "number_where_undefined",
     "numbers where the formula is not defined"},
    {Finding::number_for_nan, "number_for_nan", "numbers for NaN"},
    {Finding::not_a_bound, "not_a_bound", "results that are no bounds"},
    {Finding::order_reversed, "order_reversed", "reversed orders"},
}};

/// A fault in every implementation; rounding another way than to nearest is none.
constexpr bool is_fault(Finding f) {
  return f != Finding::not_correctly_rounded && f != Finding::undecided;
}

constexpr std::size_t index(Finding f) { return static_cast<std::size_t>(f); }

}  // namespace assay::audit::functions
