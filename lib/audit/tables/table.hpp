// Defines enclose_table, which answers a question for each row of a table.
#pragma once

#include "audit/tables/format.hpp"

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace assay::audit {

/// A row without an answer, and why.
struct Unanswered {
  std::size_t line;
  std::string why;
};

struct Tally {
  static constexpr std::size_t most_listed = 10;

  std::size_t rows = 0;
  std::size_t unanswered = 0;
  std::vector<Unanswered> first;  // the first most_listed of these

  void add(const Tally& later);
};

struct TableRun {
  unsigned threads = 1;
  Numbers numbers = Numbers::decimal;
  /// Takes the text of the answers, in order.
  std::function<void(std::string_view)> write;
  /// Called after each piece with the rows so far and the bytes that were read.
  std::function<void(const Tally&, std::size_t)> progress;
};

/// Reads the table from an open file, in pieces: the memory does not depend on its size. Throws
/// kernel::Malformed, with the place, for the first row that is malformed, and std::runtime_error
/// when the file cannot be read.
Tally enclose_table(int file, Format& format, const Enclosing& enclosing, const TableRun& run);

}  // namespace assay::audit
