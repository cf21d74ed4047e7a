#include "certificate/lines.hpp"

#include "certificate/damaged.hpp"

#include <utility>

namespace assay::certificate {

// Byte by byte: std::getline would first hold the whole of a line, however long.
const std::string* Lines::peek() {
  using Traits = std::istream::traits_type;
  if (ahead_) return &*ahead_;
  std::string line;
  Traits::int_type byte = in_.get();
  if (in_.bad()) throw std::ios_base::failure("the file cannot be read");
  if (Traits::eq_int_type(byte, Traits::eof())) return nullptr;
  for (; !Traits::eq_int_type(byte, Traits::eof()) && byte != '\n'; byte = in_.get()) {
    if (line.size() == max_line_length)
      throw Damaged({number_ + 1, 1},
                    "a line is longer than " + std::to_string(max_line_length) + " bytes",
                    line.substr(0, 60));
    line += Traits::to_char_type(byte);
  }
  if (line.ends_with('\r')) line.pop_back();
  ahead_ = std::move(line);
  return &*ahead_;
}

std::optional<std::string> Lines::next() {
  if (peek() == nullptr) return std::nullopt;
  ++number_;
  return std::exchange(ahead_, std::nullopt);
}

}  // namespace assay::certificate
