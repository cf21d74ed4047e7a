// Defines how double enclosures are read from text and printed: without a detour by way of rational
// numbers wherever two integers of 128 bits decide.
#pragma once

#include "fast/bulk/table.hpp"

#include <optional>
#include <string_view>

namespace assay::fast {

/// The tightest enclosure of the number that exact::read_number reads; nullopt when it reads none.
/// Both ends are the number where it is a double.
std::optional<bulk::Ends> read_number(std::string_view text);

/// The longest text that the functions below write.
inline constexpr std::size_t max_decimal_length = 32;

// Each writes to `to`, where there is room, and returns the end of what it wrote. x is finite.

/// A decimal number <= x (>= x): for 2^-36 <= |x| < 2^50 the one with the fewest digits between x
/// and the double next to it on that side, and so x itself where few digits suffice; for other x
/// one that is at most two doubles away.
char* print_down(char* to, double x);
char* print_up(char* to, double x);
/// x exactly, "-0x1.8p-3"; x may be infinite here, "-inf".
char* print_hexadecimal(char* to, double x);

}  // namespace assay::fast
