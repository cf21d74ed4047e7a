// Defines TableReading, how threads take the pieces of a table one after the other.
#pragma once

#include "audit/tables/chunks.hpp"
#include "audit/tables/format.hpp"

#include <cstddef>
#include <functional>
#include <memory>
#include <string_view>

namespace assay::audit {

/// A piece of the table.
struct ReadingJob {
  Chunk chunk;
  std::string_view text;  // of the chunk, behind the header
  std::size_t bytes = 0;  // read up to the end of the chunk
};

class TableReading {
 public:
  /// `at_header` is called when the header was read.
  TableReading(
      int file, Format& format, std::function<void()> at_header = [] {});

  /// The next piece; false at the end. A table without rows has one piece. Not for two threads at a
  /// time.
  bool take(ReadingJob& job);
  /// The rows of a piece.
  std::unique_ptr<RowReader> reader(const ReadingJob& job) const;

 private:
  Format& format_;
  Chunks chunks_;
  std::function<void()> at_header_;
  bool is_at_start_ = true;
};

}  // namespace assay::audit
