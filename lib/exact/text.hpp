// Defines how exact numbers are read from text and how they are printed, exactly or rounded
// outward to decimals.
#pragma once

#include "exact/rational.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace assay::exact {

/// The limits of a literal, so that "1e999999999" cannot exhaust memory: the most digits that it
/// may have, not counting leading zeros, and the largest |k| such that its first or last digit may
/// be worth 10^k, or 2^k in hexadecimal (every binary128 number is within). What is read within
/// these limits is printed within them.
inline constexpr std::size_t max_literal_digits = 10'000;
inline constexpr long max_literal_exponent = 100'000;
inline constexpr long max_binary_exponent = 16'500;

/// Reads an unsigned literal exactly: "12", "6.9" (= 69/10), "1e-10", "2.5E+3",
/// "0x1.8p-3" (= 3/16). A point has a digit on both sides. nullopt when the text is anything else
/// or beyond the limits.
std::optional<Rational> read_unsigned(std::string_view text);

/// Reads a signed literal or a fraction of two integers: "-7/3", "5", "-1.25", "0x1p-4". nullopt
/// when the text is anything else, beyond the limits, or divides by 0.
std::optional<Rational> read_number(std::string_view text);

/// The shortest exact text that a person would write: a decimal when the denominator is a
/// product of 2s and 5s (but 1/2, 1/4, 3/8 stay fractions), else "p/q".
/// read_number(print(x)) == x for every x that read_number gave, and for all others within limits.
std::string print(const Rational& x);

enum class Direction { down, up };

/// x rounded in the direction given to `digits` significant decimal digits, without trailing
/// zeros: plain notation for moderate exponents, else "d.ddde-k". A literal that read_number reads,
/// within its limits. Throws std::domain_error for fewer than 1 digits, and when 10^k is above
/// max_power_bits.
std::string print_decimal(const Rational& x, int digits, Direction direction);

/// An enclosure lo <= v <= hi as text, for readers:
///   "0.447743..."   when lo and hi share their first `digits` significant digits: these digits
///                   are then those of v, cut off and not rounded;
///   "[0.44, 0.45]"  otherwise, with the ends rounded outward to `digits` significant digits;
///   "0.25"          when lo = hi and so many digits hold it exactly.
/// Throws std::domain_error when lo > hi, and where print_decimal does.
std::string print_enclosure(const Rational& lo, const Rational& hi, int digits);

}  // namespace assay::exact
