#include "tables/records.hpp"

#include "exact/text.hpp"
#include "kernel/reader/malformed.hpp"

#include <algorithm>

namespace assay::tables {

namespace {

bool ends_field(char c) { return c == ',' || c == '\n' || c == '\r' || c == '"'; }

/// Whether a character of UTF-8 begins with this byte.
bool begins_character(char c) { return (static_cast<unsigned char>(c) & 0xc0U) != 0x80U; }

std::size_t characters(const char* begin, const char* end) {
  return static_cast<std::size_t>(std::count_if(begin, end, begins_character));
}

}  // namespace

Records::Records(std::string_view text, std::size_t line)
    : cursor_(text.data()), end_(text.data() + text.size()), line_(line), next_line_(line) {
  if (line == 1 && text.starts_with("\xef\xbb\xbf")) cursor_ += 3;
}

bool Records::next() {
  if (cursor_ == end_) return false;
  fields_.clear();
  line_ = next_line_;
  text_ = {cursor_, 0};
  do fields_.push_back(field());
  while (accept(','));
  text_ = {text_.data(), static_cast<std::size_t>(cursor_ - text_.data())};
  end_record();
  return true;
}

bool Records::accept(char c) {
  if (cursor_ == end_ || *cursor_ != c) return false;
  ++cursor_;
  return true;
}

std::string_view Records::field() {
  const char* const begin = cursor_;
  if (accept('"')) return quoted_field();
  while (cursor_ != end_ && !ends_field(*cursor_)) ++cursor_;
  return {begin, static_cast<std::size_t>(cursor_ - begin)};
}

/// Behind the opening quote. A quote that is doubled does not end the field.
std::string_view Records::quoted_field() {
  const char* const begin = cursor_;
  do {
    while (cursor_ != end_ && *cursor_ != '"') next_line_ += *cursor_++ == '\n' ? 1 : 0;
    if (!accept('"')) fail(begin - 1, "the quote that is opened here is not closed");
  } while (accept('"'));
  return {begin, static_cast<std::size_t>(cursor_ - 1 - begin)};
}

void Records::end_record() {
  if (cursor_ == end_) return;
  const char* const at = cursor_;
  const bool has_return = accept('\r');
  ++next_line_;
  if (accept('\n')) return;
  if (has_return) fail(at, "a carriage return that ends no line");
  fail(at, *at == '"' ? "a quote within a field: the whole field must be quoted, and '\"' doubled"
                      : "text behind a closing quote; expected ',' or the end of the line");
}

void Records::require_fields(std::size_t count) const {
  if (fields_.size() == count) return;
  fail(text_.data() + text_.size(), "the header names " + std::to_string(count) +
                                        " columns, this record has " +
                                        std::to_string(fields_.size()));
}

std::size_t Records::find(std::string_view name) const {
  const auto is_named = [&](std::string_view field) { return trimmed(field) == name; };
  const auto found = std::find_if(fields_.begin(), fields_.end(), is_named);
  if (found == fields_.end()) fail(text_.data(), "no column is named '" + std::string(name) + "'");
  const auto second = std::find_if(found + 1, fields_.end(), is_named);
  if (second != fields_.end())
    fail(second->data(), "a second column is named '" + std::string(name) + "'");
  return static_cast<std::size_t>(found - fields_.begin());
}

exact::Rational Records::number(std::size_t field) const {
  const std::string_view text = trimmed(fields_.at(field));
  if (auto value = exact::read_number(text)) return *value;
  fail(text.data(), text.empty() ? "expected a number, found an empty field"
                                 : "expected a number such as -1.25, 1e-10, 0x1.8p-3 or 1/3");
}

void Records::fail(const char* at, const std::string& message) const {
  // A record can be longer than what a person wants to see of it, and so can a line.
  constexpr std::ptrdiff_t shown = 400;
  const auto lines = std::count(text_.data(), at, '\n');
  const char* line = at;
  while (line != text_.data() && line[-1] != '\n') --line;
  const char* begin = at - std::min(shown, at - line);
  while (begin != at && !begins_character(*begin)) ++begin;
  const char* const end = std::find(at, at + std::min(shown, end_ - at), '\n');
  const kernel::Place place{line_ + static_cast<std::size_t>(lines), characters(line, at) + 1};
  throw kernel::Malformed(place, message, std::string(begin, end), characters(line, begin) + 1);
}

std::string_view trimmed(std::string_view field) {
  const std::size_t begin = std::min(field.find_first_not_of(" \t"), field.size());
  const std::size_t end = field.find_last_not_of(" \t") + 1;
  return field.substr(begin, std::max(begin, end) - begin);
}

}  // namespace assay::tables
