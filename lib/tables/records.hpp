// Defines Records, the reading of a table of comma-separated values (RFC 4180), record by record.
//
//   table  = [ byte order mark ] { record END }         END = LF | CR LF | the end of the text
//   record = field { ',' field }
//   field  = { any character but , " CR LF }  |  '"' { any character but " | '""' } '"'
//
// Everything else is malformed: a quote within a field, text behind a closing quote, a lone CR. The
// first record names the columns, and the others have as many fields.
#pragma once

#include "exact/rational.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace assay::tables {

/// Every function but the observers throws kernel::Malformed, with the line and column.
class Records {
 public:
  /// The text begins on that line of its file, with a record; it must outlive this.
  explicit Records(std::string_view text, std::size_t line = 1);

  /// Reads the next record; false when there is none.
  bool next();

  /// The fields of the record as they are written between their quotes, where they have some.
  const std::vector<std::string_view>& fields() const { return fields_; }
  /// The record as it is written, without its end.
  std::string_view text() const { return text_; }
  /// What stands behind the record.
  std::string_view rest() const { return {cursor_, static_cast<std::size_t>(end_ - cursor_)}; }
  /// The line on which the record begins.
  std::size_t line() const { return line_; }

  /// Malformed unless the record has so many fields.
  void require_fields(std::size_t count) const;
  /// Which field has this text, up to blanks around it. Malformed if none has, or two.
  std::size_t find(std::string_view name) const;
  /// The number in a field, with blanks around it allowed: what exact::read_number reads.
  exact::Rational number(std::size_t field) const;

  /// Malformed at that character of the record.
  [[noreturn]] void fail(const char* at, const std::string& message) const;

 private:
  std::string_view field();
  std::string_view quoted_field();
  void end_record();
  bool accept(char c);

  const char* cursor_;
  const char* end_;
  std::vector<std::string_view> fields_;
  std::string_view text_;
  std::size_t line_;
  std::size_t next_line_;
};

/// Without blanks and tabs around it.
std::string_view trimmed(std::string_view field);

}  // namespace assay::tables
