// Defines Malformed, what a reader throws when a text is not of the form that it reads.
#pragma once

#include "kernel/reader/place.hpp"

#include <exception>
#include <string>
#include <string_view>

namespace assay::kernel {

class Malformed : public std::exception {
 public:
  /// `line` is the text around the place, whose first character stands in `first_column`.
  Malformed(Place place, std::string message, std::string line, std::size_t first_column = 1);

  Place place() const { return place_; }
  /// What was expected and what was found, without the place.
  const std::string& message() const { return message_; }
  const std::string& line() const { return line_; }
  /// "3:14: message"
  const char* what() const noexcept override { return what_.c_str(); }

  /// For a person:
  ///   file:3:14: error: message
  ///   <the line, or a window of it when it is long>
  ///                ^
  /// Characters that cannot be shown are printed as '?'.
  std::string render(std::string_view file) const;

 private:
  Place place_;
  std::string message_;
  std::string line_;
  std::size_t first_column_;
  std::string what_;
};

}  // namespace assay::kernel
