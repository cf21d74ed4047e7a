#include "audit/tables/chunks.hpp"

#include <unistd.h>
#include <algorithm>
#include <cerrno>
#include <cstring>
#include <stdexcept>
#include <string>
#include <utility>

namespace assay::audit {

Chunks::Chunks(int file, Whole whole, Lines lines)
    : file_(file), whole_(std::move(whole)), lines_(std::move(lines)) {}

bool Chunks::next(Chunk& chunk) {
  chunk.size = rest_.size();
  chunk.line = line_;
  if (chunk.buffer.size() < rest_.size()) chunk.buffer.resize(rest_.size());
  std::copy(rest_.begin(), rest_.end(), chunk.buffer.begin());
  rest_.clear();
  std::size_t whole = 0;
  for (std::size_t size = usual_size; whole == 0 && !is_at_end_; size *= 2) {
    if (chunk.size >= most)
      throw std::runtime_error("line " + std::to_string(line_) +
                               ": the record is too long; a quote may not be closed");
    fill(chunk, size);
    if (!is_at_end_) whole = whole_(chunk.text());
  }
  if (!is_at_end_) {
    rest_.assign(chunk.buffer.begin() + static_cast<std::ptrdiff_t>(whole),
                 chunk.buffer.begin() + static_cast<std::ptrdiff_t>(chunk.size));
    chunk.size = whole;
  }
  line_ += lines_(chunk.text());
  return chunk.size != 0;
}

void Chunks::fill(Chunk& chunk, std::size_t size) {
  const std::size_t end = chunk.size + size;
  if (chunk.buffer.size() < end) chunk.buffer.resize(end);
  while (chunk.size < end) {
    const ssize_t count = read(file_, chunk.buffer.data() + chunk.size, end - chunk.size);
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) throw std::runtime_error(std::string("cannot be read: ") + std::strerror(errno));
    is_at_end_ = count == 0;
    if (is_at_end_) return;
    chunk.size += static_cast<std::size_t>(count);
    bytes_ += static_cast<std::size_t>(count);
  }
}

}  // namespace assay::audit
