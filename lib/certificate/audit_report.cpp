#include "certificate/audit_report.hpp"

#include "exact/text.hpp"
#include "kernel/reader/malformed.hpp"

#include <map>
#include <optional>
#include <sstream>

namespace assay::certificate {

namespace {

using interval::Precision;

/// What stands behind the word on this line; nullopt when it begins with another one.
std::optional<std::string> behind(std::string_view word, const std::string& line) {
  if (!line.starts_with(word)) return std::nullopt;
  return line.substr(word.size());
}

[[noreturn]] void fail(std::size_t line, const std::string& message, const std::string& text) {
  throw kernel::Malformed({line, 1}, message, text);
}

Precision read_precision(const std::string& text, std::size_t line) {
  const auto bits = exact::read_number(text);
  if (!bits || !bits->is_integer() || *bits < Precision::smallest || *bits > tables::most_bits)
    fail(line, "expected a number of bits", text);
  return Precision(bits->numerator().get_si());
}

}  // namespace

Heading read_heading(std::string_view report, const kernel::Definitions& definitions) {
  std::istringstream in{std::string(report)};
  std::string line;
  if (!std::getline(in, line) || line != "assay-audit 1") fail(1, "expected 'assay-audit 1'", line);
  std::optional<std::string> claim;
  std::map<std::string, std::string> titles;
  for (std::size_t number = 2; std::getline(in, line); ++number) {
    if (const auto text = behind("claim ", line)) claim = text;
    if (const auto text = behind("column ", line)) {
      const std::size_t sign = text->find(" = ");
      if (sign == std::string::npos) fail(number, "expected 'column NAME = TITLE'", line);
      titles[text->substr(0, sign)] = text->substr(sign + 3);
    }
    if (const auto text = behind("bits ", line)) {
      if (!claim) fail(number, "expected 'claim' before 'bits'", line);
      return {tables::read_claim(*claim, definitions, titles), read_precision(*text, number)};
    }
  }
  fail(1, "the report does not say with how many bits", "");
}

std::string difference(const std::string& expected, const std::string& found) {
  std::size_t begin = 0;
  std::size_t line = 1;
  for (std::size_t i = 0; i < expected.size() && i < found.size() && expected[i] == found[i]; ++i) {
    if (expected[i] != '\n') continue;
    begin = i + 1;
    ++line;
  }
  return "line " + std::to_string(line) + " should be '" +
         expected.substr(begin, expected.find('\n', begin) - begin) + "'";
}

}  // namespace assay::certificate
