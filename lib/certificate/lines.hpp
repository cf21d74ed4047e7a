// Defines Lines, a text read line by line with a limit on the length of a line.
#pragma once

#include <cstddef>
#include <istream>
#include <optional>
#include <string>

namespace assay::certificate {

/// The longest line in bytes; beyond it a file is damaged, so that no line can exhaust memory.
inline constexpr std::size_t max_line_length = 1'000'000;

/// A line ends in LF or CR LF; the last one may lack its end.
class Lines {
 public:
  /// The stream must outlive the lines.
  explicit Lines(std::istream& in) : in_(in) {}

  /// The line that next() will give, without its end; nullptr behind the last one. Throws Damaged
  /// for a line that is too long, and std::ios_base::failure when the stream cannot be read.
  const std::string* peek();
  /// Goes on to the next line and returns it; nullopt behind the last one.
  std::optional<std::string> next();
  /// The number of the line that next() gave last, from 1; 0 before the first.
  std::size_t number() const { return number_; }

 private:
  std::istream& in_;
  std::optional<std::string> ahead_;
  std::size_t number_ = 0;
};

}  // namespace assay::certificate
