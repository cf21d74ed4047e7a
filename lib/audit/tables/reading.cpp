#include "audit/tables/reading.hpp"

#include <utility>

namespace assay::audit {

TableReading::TableReading(int file, Format& format, std::function<void()> at_header)
    : format_(format),
      chunks_(
          file, [&format](std::string_view text) { return format.whole(text); },
          [&format](std::string_view text) { return format.lines(text); }),
      at_header_(std::move(at_header)) {}

bool TableReading::take(ReadingJob& job) {
  const bool has_more = chunks_.next(job.chunk);
  job.text = job.chunk.text();
  job.bytes = chunks_.bytes();
  if (!std::exchange(is_at_start_, false)) return has_more;
  format_.take_header(job.text);
  const std::size_t header = job.chunk.size - job.text.size();
  job.chunk.line += format_.lines(job.chunk.text().substr(0, header));
  at_header_();
  return true;
}

std::unique_ptr<RowReader> TableReading::reader(const ReadingJob& job) const {
  return format_.reader(job.text, job.chunk.line);
}

}  // namespace assay::audit
