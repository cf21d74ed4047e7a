// Defines the strict decoding of UTF-8, character by character.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace assay::kernel {

struct Character {
  char32_t code;
  std::size_t bytes;
};

/// The character at the start of `text`. nullopt when the text is empty or does not begin with a
/// well-formed character: overlong forms, surrogates and codes beyond U+10FFFF are refused (The
/// Unicode Standard, section 3.9, table 3-7), so that one character has one spelling.
std::optional<Character> first_character(std::string_view text);

/// Characters that show nothing or move the text around them: controls, and the marks that reorder
/// a line (U+202A..U+202E, U+2066..U+2069), with which a comment could disguise a statement.
bool is_control(char32_t code);

}  // namespace assay::kernel
