#include "audit/tables/format.hpp"
#include "kernel/reader/malformed.hpp"
#include "tables/records.hpp"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace assay::audit {

namespace {

using exact::Direction;
using nlohmann::json;

/// Collects the values of some members of one object, numbers as they are written.
class Members : public nlohmann::json_sax<json> {
 public:
  explicit Members(const std::vector<std::string>& names) : names_(names), values_(names.size()) {}

  const std::vector<std::optional<std::string>>& values() const { return values_; }
  const std::string& problem() const { return problem_; }
  std::size_t problem_offset() const { return offset_; }

  bool null() override { return other(); }
  bool boolean(bool) override { return other(); }
  bool number_integer(std::int64_t value) override { return scalar(std::to_string(value)); }
  bool number_unsigned(std::uint64_t value) override { return scalar(std::to_string(value)); }
  bool number_float(double, const std::string& text) override { return scalar(text); }
  bool string(std::string& text) override { return scalar(text); }
  bool binary(json::binary_t&) override { return other(); }
  bool start_object(std::size_t) override { return begin(); }
  bool start_array(std::size_t) override { return depth_ == 0 ? other() : begin(); }
  bool end_object() override { return --depth_, true; }
  bool end_array() override { return --depth_, true; }
  bool key(std::string& name) override {
    if (depth_ != 1) return true;
    const auto found = std::find(names_.begin(), names_.end(), name);
    current_ = static_cast<std::size_t>(found - names_.begin());
    if (is_asked() && values_[current_]) return fail("a second member '" + name + "'");
    return true;
  }
  bool parse_error(std::size_t position, const std::string&,
                   const nlohmann::detail::exception&) override {
    offset_ = position == 0 ? 0 : position - 1;
    return fail("no JSON");
  }

 private:
  bool is_asked() const { return depth_ == 1 && current_ < names_.size(); }
  bool scalar(std::string text) {
    if (depth_ == 0) return other();
    if (is_asked()) values_[current_] = std::move(text);
    return true;
  }
  bool begin() {
    if (is_asked()) return other();
    ++depth_;
    return true;
  }
  bool other() {
    if (depth_ == 0) return fail("expected a JSON object");
    return !is_asked() || fail("'" + names_[current_] + "' is no number");
  }
  bool fail(std::string problem) {
    problem_ = std::move(problem);
    return false;
  }

  const std::vector<std::string>& names_;
  std::vector<std::optional<std::string>> values_;
  std::size_t depth_ = 0;
  std::size_t current_ = 0;
  std::string problem_;
  std::size_t offset_ = 0;
};

class JsonReader : public RowReader {
 public:
  JsonReader(std::string_view text, std::size_t line, const std::vector<std::string>& columns)
      : text_(text), line_(line), columns_(columns) {}

  bool next(Rows& rows) override {
    rows.clear();
    for (; rows.count < block_rows && !text_.empty(); ++line_) {
      std::string_view record = text_.substr(0, text_.find('\n'));
      text_.remove_prefix(std::min(text_.size(), record.size() + 1));
      if (record.ends_with('\r')) record.remove_suffix(1);
      add(record, rows);
    }
    return rows.count != 0;
  }

 private:
  void add(std::string_view record, Rows& rows) const {
    Members members(columns_);
    if (!json::sax_parse(record, &members))
      fail(record, members.problem_offset(), members.problem());
    for (std::size_t i = 0; i < columns_.size(); ++i) {
      const std::optional<std::string>& value = members.values()[i];
      if (!value) fail(record, 0, "the object has no member '" + columns_[i] + "'");
      if (!rows.add_cell(rows.owned.emplace_back(*value)))
        fail(record, 0, "'" + columns_[i] + "' is no number: " + *value);
    }
    rows.add_row(record, line_);
  }

  [[noreturn]] void fail(std::string_view record, std::size_t offset,
                         const std::string& message) const {
    throw kernel::Malformed({line_, offset + 1}, message, std::string(record.substr(0, 400)));
  }

  std::string_view text_;
  std::size_t line_;
  const std::vector<std::string>& columns_;
};

class JsonLines : public Format {
 public:
  explicit JsonLines(const std::vector<Binding>& bindings) {
    for (const Binding& b : bindings) columns_.push_back(b.column);
  }

  void take_header(std::string_view&) override {}

  std::size_t whole(std::string_view text) const override { return text.rfind('\n') + 1; }
  std::size_t lines(std::string_view text) const override {
    return static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n'));
  }

  std::unique_ptr<RowReader> reader(std::string_view text, std::size_t line) const override {
    return std::make_unique<JsonReader>(text, line, columns_);
  }

  std::string header(const Question&) const override { return ""; }

  void write(const Rows& rows, const Answers& answers, const Enclosing& e, Numbers numbers,
             std::string& out) const override {
    const char* const quote = numbers == Numbers::hexadecimal ? "\"" : "";
    for (std::size_t row = 0; row < rows.count; ++row) {
      const std::string_view record = rows.records[row];
      out += record.substr(0, record.rfind('}'));
      const Finding& finding = answers.findings[row];
      if (finding.kind != Finding::Kind::enclosed)
        out += ", \"note\": " + json(text(finding, e.question())).dump();
      else
        write_bounds(answers, e, row, numbers, quote, out);
      out += "}\n";
    }
  }

 private:
  static void write_bounds(const Answers& answers, const Enclosing& e, std::size_t row,
                           Numbers numbers, const char* quote, std::string& out) {
    for (std::size_t i = 0; i < answers.columns.size(); ++i) {
      out += ", \"" + e.question().quantities[i].name + "\": [";
      out += quote;
      write_bound(answers, e, row, i, Direction::down, numbers, out);
      out += quote;
      out += ", ";
      out += quote;
      write_bound(answers, e, row, i, Direction::up, numbers, out);
      out += quote;
      out += ']';
    }
  }

  std::vector<std::string> columns_;
};

}  // namespace

std::unique_ptr<Format> json_lines_format(const std::vector<Binding>& bindings) {
  return std::make_unique<JsonLines>(bindings);
}

}  // namespace assay::audit
