#include "kernel/reader/utf8.hpp"

namespace assay::kernel {

namespace {

struct Form {
  std::size_t bytes;
  char32_t bits;   // of the first byte
  char32_t least;  // the least code that needs so many bytes
};

std::optional<Form> form(unsigned char first) {
  if (first < 0x80U) return Form{1, first, 0};
  if (first < 0xC0U) return std::nullopt;  // a continuation byte
  if (first < 0xE0U) return Form{2, first & 0x1FU, 0x80};
  if (first < 0xF0U) return Form{3, first & 0x0FU, 0x800};
  if (first < 0xF8U) return Form{4, first & 0x07U, 0x10000};
  return std::nullopt;
}

}  // namespace

std::optional<Character> first_character(std::string_view text) {
  if (text.empty()) return std::nullopt;
  const std::optional<Form> known = form(static_cast<unsigned char>(text[0]));
  if (!known || text.size() < known->bytes) return std::nullopt;
  char32_t code = known->bits;
  for (std::size_t i = 1; i < known->bytes; ++i) {
    const auto byte = static_cast<unsigned char>(text[i]);
    if ((byte & 0xC0U) != 0x80U) return std::nullopt;
    code = (code << 6U) | (byte & 0x3FU);
  }
  const bool is_surrogate = 0xD800 <= code && code <= 0xDFFF;
  if (code < known->least || is_surrogate || code > 0x10FFFF) return std::nullopt;
  return Character{code, known->bytes};
}

bool is_control(char32_t code) {
  if (code < 0x20 || (0x7F <= code && code < 0xA0)) return true;
  return (0x202A <= code && code <= 0x202E) || (0x2066 <= code && code <= 0x2069);
}

}  // namespace assay::kernel
