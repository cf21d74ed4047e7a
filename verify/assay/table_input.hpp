// Defines how commands open tables, and which column has the values of which variable.
#pragma once

#include "audit/tables/format.hpp"

#include <CLI/CLI.hpp>
#include <cstddef>
#include <string>
#include <vector>

namespace assay::verify {

/// The option --column.
void add_column_option(CLI::App& command, std::vector<std::string>& columns);

/// The column of each variable: that of its name, or what "NAME=COLUMN" says. Throws UsageError
/// for a name that is no variable, or twice.
std::vector<audit::Binding> bindings_of(const std::vector<std::string>& variables,
                                        const std::vector<std::string>& columns);

/// A table that is open for reading.
class TableInput {
 public:
  /// Standard input for "-". Throws recheck::FileError.
  explicit TableInput(const std::string& path);
  ~TableInput();
  TableInput(const TableInput&) = delete;
  TableInput& operator=(const TableInput&) = delete;

  int file() const { return file_; }
  /// A bar that shows how much of it was read; "" where its size is not known.
  std::string bar(std::size_t bytes) const;

 private:
  int file_;
  std::size_t size_ = 0;
};

}  // namespace assay::verify
