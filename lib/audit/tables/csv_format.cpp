#include "audit/tables/format.hpp"
#include "kernel/reader/malformed.hpp"
#include "tables/records.hpp"

#include <algorithm>
#include <stdexcept>
#include <utility>

namespace assay::audit {

namespace {

using exact::Direction;

/// The text as a field.
std::string field(const std::string& text) {
  if (text.find_first_of(",\"\n\r") == std::string::npos) return text;
  std::string quoted = "\"";
  for (const char c : text) quoted += c == '"' ? "\"\"" : std::string(1, c);
  return quoted + "\"";
}

class CsvReader : public RowReader {
 public:
  CsvReader(std::string_view text, std::size_t line, const std::vector<std::size_t>& places,
            std::size_t columns)
      : records_(text, line), places_(places), columns_(columns) {}

  bool next(Rows& rows) override {
    rows.clear();
    while (rows.count < block_rows && records_.next()) {
      records_.require_fields(columns_);
      for (const std::size_t place : places_)
        if (!rows.add_cell(tables::trimmed(records_.fields()[place]))) records_.number(place);
      rows.add_row(records_.text(), records_.line());
    }
    return rows.count != 0;
  }

 private:
  tables::Records records_;
  const std::vector<std::size_t>& places_;
  std::size_t columns_;
};

class Csv : public Format {
 public:
  explicit Csv(std::vector<Binding> bindings) : bindings_(std::move(bindings)) {}

  void take_header(std::string_view& text) override {
    tables::Records records(text);
    if (!records.next()) throw kernel::Malformed({}, "the table is empty: it has no header", "");
    for (const Binding& b : bindings_) places_.push_back(records.find(b.column));
    for (const std::string_view name : records.fields())
      columns_.emplace_back(tables::trimmed(name));
    header_ = records.text();
    text = records.rest();
  }

  std::size_t whole(std::string_view text) const override {
    if (text.find('"') == std::string_view::npos) return text.rfind('\n') + 1;
    std::size_t end = 0;
    bool is_quoted = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
      if (text[i] == '"') is_quoted = !is_quoted;
      if (text[i] == '\n' && !is_quoted) end = i + 1;
    }
    return end;
  }

  std::size_t lines(std::string_view text) const override {
    return static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n'));
  }

  std::unique_ptr<RowReader> reader(std::string_view text, std::size_t line) const override {
    return std::make_unique<CsvReader>(text, line, places_, columns_.size());
  }

  std::string header(const Question& q) const override {
    std::string text = header_;
    const auto add = [&](const std::string& name) {
      if (std::find(columns_.begin(), columns_.end(), name) != columns_.end())
        throw std::runtime_error("the table has a column '" + name + "' already");
      text += "," + field(name);
    };
    for (const Quantity& quantity : q.quantities) {
      add(quantity.name + ".lo");
      add(quantity.name + ".hi");
    }
    add("note");
    return text + "\n";
  }

  void write(const Rows& rows, const Answers& answers, const Enclosing& e, Numbers numbers,
             std::string& out) const override {
    for (std::size_t row = 0; row < rows.count; ++row) {
      out += rows.records[row];
      const Finding& finding = answers.findings[row];
      const bool is_enclosed = finding.kind == Finding::Kind::enclosed;
      for (std::size_t i = 0; i < answers.columns.size(); ++i) {
        out += ',';
        if (is_enclosed) write_bound(answers, e, row, i, Direction::down, numbers, out);
        out += ',';
        if (is_enclosed) write_bound(answers, e, row, i, Direction::up, numbers, out);
      }
      out += ',';
      if (!is_enclosed) out += field(text(finding, e.question()));
      out += '\n';
    }
  }

 private:
  std::vector<Binding> bindings_;
  std::string header_;
  std::vector<std::string> columns_;
  std::vector<std::size_t> places_;  // of the parameters
};

}  // namespace

std::unique_ptr<Format> csv_format(std::vector<Binding> bindings) {
  return std::make_unique<Csv>(std::move(bindings));
}

}  // namespace assay::audit
