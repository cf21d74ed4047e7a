// Defines the report of an audit: which rows of a table are right, which are wrong and why, as a
// text (FORMAT.md) that anyone with the table can make again.
#pragma once

#include "interval/endpoint.hpp"
#include "kernel/definition.hpp"
#include "tables/claim.hpp"
#include "tables/verdict.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace assay::tables {

/// What an audit found. A finding is a row that is not right, on one line.
struct Audit {
  std::size_t right = 0;
  std::size_t wrong = 0;
  std::size_t undecided = 0;
  std::vector<std::string> findings;

  /// Counts one more row, which begins on that line of the table.
  void add(const Decision& decision, std::size_t line);
};

/// Reads the whole table and decides every row. Throws kernel::Malformed.
Audit audit(const RowClaim& claim, std::string_view table, interval::Precision most);

/// "1000 rows: 990 right, 9 wrong, 1 undecided"
std::string summary(const Audit& audit);

/// The report. `digest` is the SHA-256 of the table.
std::string print(const RowClaim& claim, const kernel::Definitions& definitions,
                  const std::string& digest, interval::Precision most, const Audit& audit);

}  // namespace assay::tables
