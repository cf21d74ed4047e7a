#include "audit/tables/format.hpp"
#include "kernel/reader/malformed.hpp"

#include <bit>
#include <cmath>
#include <cstring>
#include <limits>

namespace assay::audit {

namespace {

static_assert(std::endian::native == std::endian::little, "the bytes of doubles are copied");

class BinaryReader : public RowReader {
 public:
  BinaryReader(std::string_view text, std::size_t first_row,
               const std::vector<std::string>& parameters)
      : text_(text), row_(first_row), parameters_(parameters) {}

  bool next(Rows& rows) override {
    rows.clear();
    const std::size_t size = parameters_.size() * sizeof(double);
    rows.count = std::min(block_rows, text_.size() / size);
    if (rows.count == 0 && !text_.empty())
      throw kernel::Malformed({row_, 1}, "the file ends within this row", "");
    for (std::size_t p = 0; p < parameters_.size(); ++p) copy(rows, p, size);
    for (std::size_t i = 0; i < rows.count; ++i) rows.lines.push_back(row_ + i);
    text_.remove_prefix(rows.count * size);
    row_ += rows.count;
    return rows.count != 0;
  }

 private:
  void copy(Rows& rows, std::size_t parameter, std::size_t size) const {
    double* const to = rows.values[parameter].lower.data();
    const char* from = text_.data() + parameter * sizeof(double);
    // 0 * x is not 0 for an infinite x, nor for NaN.
    double zeros = 0;
    for (std::size_t i = 0; i < rows.count; ++i, from += size) {
      std::memcpy(to + i, from, sizeof(double));
      zeros += 0 * to[i];
    }
    for (std::size_t i = 0; zeros != 0 && i < rows.count; ++i)
      if (!std::isfinite(to[i]))
        throw kernel::Malformed({row_ + i, parameter + 1}, parameters_[parameter] + " is no number",
                                "");
    rows.values[parameter].upper = rows.values[parameter].lower;
  }

  std::string_view text_;
  std::size_t row_;
  const std::vector<std::string>& parameters_;
};

class Binary : public Format {
 public:
  explicit Binary(const std::vector<Binding>& bindings) {
    for (const Binding& b : bindings) parameters_.push_back(b.parameter);
  }

  void take_header(std::string_view&) override {}

  std::size_t whole(std::string_view text) const override {
    return text.size() - text.size() % row_size();
  }
  std::size_t lines(std::string_view text) const override { return text.size() / row_size(); }

  std::unique_ptr<RowReader> reader(std::string_view text, std::size_t line) const override {
    return std::make_unique<BinaryReader>(text, line, parameters_);
  }

  std::string header(const Question&) const override { return ""; }

  void write(const Rows& rows, const Answers& answers, const Enclosing&, Numbers,
             std::string& out) const override {
    const std::size_t width = 2 * answers.columns.size();
    const std::size_t begin = out.size();
    out.resize(begin + rows.count * width * sizeof(double));
    for (std::size_t q = 0; q < answers.columns.size(); ++q) {
      char* to = out.data() + begin + 2 * q * sizeof(double);
      const Column& c = answers.columns[q];
      for (std::size_t row = 0; row < rows.count; ++row, to += width * sizeof(double)) {
        std::memcpy(to, &c.lower[row], sizeof(double));
        std::memcpy(to + sizeof(double), &c.upper[row], sizeof(double));
      }
    }
    for (std::size_t row = 0; answers.unanswered != 0 && row < rows.count; ++row) {
      if (answers.findings[row].kind == Finding::Kind::enclosed) continue;
      constexpr double none = std::numeric_limits<double>::quiet_NaN();
      char* const to = out.data() + begin + row * width * sizeof(double);
      for (std::size_t i = 0; i < width; ++i)
        std::memcpy(to + i * sizeof(double), &none, sizeof(double));
    }
  }

 private:
  std::size_t row_size() const { return parameters_.size() * sizeof(double); }

  std::vector<std::string> parameters_;
};

}  // namespace

std::unique_ptr<Format> binary_format(const std::vector<Binding>& bindings) {
  return std::make_unique<Binary>(bindings);
}

}  // namespace assay::audit
