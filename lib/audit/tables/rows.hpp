// Defines Rows, a block of rows of a table: the values of some variables in each of them.
#pragma once

#include "audit/program.hpp"
#include "exact/rational.hpp"

#include <cstddef>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

namespace assay::audit {

struct Rows {
  explicit Rows(std::size_t variables) : values(variables) {}

  std::size_t count = 0;                  // at most block_rows
  std::vector<Column> values;             // of each variable: enclosures
  std::vector<std::string_view> cells;    // of each row, of each variable: the value as written;
                                          // none where the values are doubles
  std::vector<std::string_view> records;  // each row as it was written
  std::vector<std::size_t> lines;         // and its line, or its number in a table without lines
  std::deque<std::string> owned;          // text that cells point to, where the table has none

  /// Exactly.
  exact::Rational value(std::size_t row, std::size_t variable) const;
  /// Every value in the block is a double.
  bool are_points() const;

  void clear();
  /// Adds the value of the next variable, as written; false if it is no number.
  bool add_cell(std::string_view text);
  /// Ends the row whose cells were added.
  void add_row(std::string_view record, std::size_t line);
};

}  // namespace assay::audit
