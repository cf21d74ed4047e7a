// Defines Format, a way in which tables are written: what a chunk's rows are, and how the answers
// are written beside them.
#pragma once

#include "audit/tables/enclosing.hpp"
#include "audit/tables/rows.hpp"
#include "exact/text.hpp"

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace assay::audit {

/// The name of a parameter, and of the column that has its values.
struct Binding {
  std::string parameter;
  std::string column;
};

/// Reads the rows of one chunk.
class RowReader {
 public:
  virtual ~RowReader() = default;
  /// Reads up to block_rows rows; false when there are none left. Throws kernel::Malformed.
  virtual bool next(Rows& rows) = 0;
};

/// How numbers are printed.
enum class Numbers { decimal, hexadecimal };

class Format {
 public:
  virtual ~Format() = default;

  /// Takes what stands before the rows off the first chunk. Throws kernel::Malformed when a column
  /// is missing.
  virtual void take_header(std::string_view& text) = 0;
  /// How much of a text is whole records; 0 where the first one goes on.
  virtual std::size_t whole(std::string_view text) const = 0;
  /// How many lines (rows, where there are no lines) whole records take.
  virtual std::size_t lines(std::string_view text) const = 0;
  /// The rows of a chunk, which begins on that line. The text must outlive the reader and what it
  /// reads.
  virtual std::unique_ptr<RowReader> reader(std::string_view text, std::size_t line) const = 0;

  /// What stands before the rows of the answers. Throws std::runtime_error where a column of this
  /// name is there already.
  virtual std::string header(const Question& q) const = 0;
  /// Adds the rows with their answers.
  virtual void write(const Rows& rows, const Answers& answers, const Enclosing& e, Numbers numbers,
                     std::string& out) const = 0;
};

/// CSV with a header (tables/records.hpp). The answers are further columns: NAME.lo and NAME.hi for
/// each quantity, and `note`, which is empty or says why a row has none.
std::unique_ptr<Format> csv_format(std::vector<Binding> bindings);
/// One JSON object a line, with the parameters as numbers, or strings such as "1/3". The answers
/// are further members: "NAME": [lo, hi], or "note".
std::unique_ptr<Format> json_lines_format(const std::vector<Binding>& bindings);
/// Little-endian IEEE doubles, row after row, the parameters in the order of the statement. The
/// answers are lo and hi of each quantity, or NaN.
std::unique_ptr<Format> binary_format(const std::vector<Binding>& bindings);

/// Adds a bound of a quantity in a row to the text.
void write_bound(const Answers& answers, const Enclosing& e, std::size_t row, std::size_t quantity,
                 exact::Direction direction, Numbers numbers, std::string& out);

}  // namespace assay::audit
