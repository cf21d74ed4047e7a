#include "kernel/reader/malformed.hpp"

#include "kernel/reader/utf8.hpp"

#include <algorithm>
#include <utility>
#include <vector>

namespace assay::kernel {

namespace {

// Of a long line only so many characters are shown, with the place in the middle.
constexpr std::size_t window = 100;

/// The characters of a line as they are shown.
std::vector<std::string> shown_characters(std::string_view line) {
  std::vector<std::string> all;
  while (!line.empty()) {
    const std::optional<Character> next = first_character(line);
    const std::size_t bytes = next ? next->bytes : 1;
    const bool can_be_shown = next && (next->code == U'\t' || !is_control(next->code));
    all.push_back(can_be_shown ? std::string(line.substr(0, bytes)) : "?");
    line.remove_prefix(bytes);
  }
  return all;
}

std::string position(Place place) {
  return std::to_string(place.line) + ":" + std::to_string(place.column);
}

}  // namespace

Malformed::Malformed(Place place, std::string message, std::string line, std::size_t first_column)
    : place_(place),
      message_(std::move(message)),
      line_(std::move(line)),
      first_column_(first_column),
      what_(position(place_) + ": " + message_) {}

std::string Malformed::render(std::string_view file) const {
  const std::vector<std::string> all = shown_characters(line_);
  const std::size_t before = place_.column - std::min(place_.column, first_column_);
  const std::size_t caret = std::min(before, all.size());
  const std::size_t begin = all.size() <= window || caret <= window / 2 ? 0 : caret - window / 2;
  const std::size_t end = std::min(all.size(), begin + window);

  std::string text = begin == 0 ? "" : "...";
  std::string pointer = begin == 0 ? "" : "   ";
  for (std::size_t i = begin; i < end; ++i) {
    text += all[i];
    // A tab before the caret is repeated below, so that both lines are indented alike.
    if (i < caret) pointer += all[i] == "\t" ? "\t" : " ";
  }
  if (end != all.size()) text += "...";
  return std::string(file) + ":" + position(place_) + ": error: " + message_ + "\n" + text + "\n" +
         pointer + "^\n";
}

}  // namespace assay::kernel
