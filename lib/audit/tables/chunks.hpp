// Defines Chunks, a file or stream cut into pieces that hold whole records.
#pragma once

#include <cstddef>
#include <functional>
#include <string_view>
#include <vector>

namespace assay::audit {

/// A piece of a table, in a buffer that is used again.
struct Chunk {
  std::vector<char> buffer;
  std::size_t size = 0;
  std::size_t line = 1;  // on which it begins, or the number of its first row

  std::string_view text() const { return {buffer.data(), size}; }
};

class Chunks {
 public:
  /// A chunk is about so large; a longer record makes a larger one.
  static constexpr std::size_t usual_size = 1U << 19U;
  /// No record is longer: an unclosed quote must not fill the memory.
  static constexpr std::size_t most = 1U << 28U;

  /// How much of a text is whole records; 0 where the first one goes on.
  using Whole = std::function<std::size_t(std::string_view)>;
  /// How many lines are in a text of whole records.
  using Lines = std::function<std::size_t(std::string_view)>;

  Chunks(int file, Whole whole, Lines lines);

  /// The next chunk; false at the end. The last chunk may end within a record.
  /// Throws std::runtime_error when the file cannot be read, or has a record that is too long.
  bool next(Chunk& chunk);
  /// How many bytes were read.
  std::size_t bytes() const { return bytes_; }

 private:
  /// Reads up to `size` bytes more; less at the end of the file only.
  void fill(Chunk& chunk, std::size_t size);

  int file_;
  Whole whole_;
  Lines lines_;
  std::vector<char> rest_;  // behind the whole records of the last chunk
  std::size_t line_ = 1;
  std::size_t bytes_ = 0;
  bool is_at_end_ = false;
};

}  // namespace assay::audit
