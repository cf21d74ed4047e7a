#include "kernel/reader/tokens.hpp"

#include "exact/text.hpp"
#include "kernel/reader/alphabet.hpp"
#include "kernel/reader/malformed.hpp"
#include "kernel/reader/utf8.hpp"

#include <array>
#include <utility>

namespace assay::kernel {

namespace {

constexpr std::array two_characters{":=", "!=", "<=", ">="};
constexpr std::string_view one_character = "()[]{},:=<>+-*/^|";

std::string quoted(std::string_view text) {
  constexpr std::size_t longest = 40;
  if (text.size() <= longest) return "'" + std::string(text) + "'";
  return "'" + std::string(text.substr(0, longest)) + "...'";
}

std::string hexadecimal(char32_t value, std::size_t digits) {
  std::string text;
  for (; value != 0 || text.size() < digits; value >>= 4U)
    text.insert(text.begin(), "0123456789ABCDEF"[value & 0xFU]);
  return text;
}

bool begins_word(char32_t code) { return is_letter(code) || greek_name(code).has_value(); }
bool continues_word(char32_t code) { return begins_word(code) || is_digit(code); }

}  // namespace

Tokens::Tokens(std::string_view text, Place start, Comments comments)
    : text_(text), start_(start), comments_(comments), place_(start) {
  read();
}

Token Tokens::next() {
  Token taken = std::move(ahead_);
  read();
  return taken;
}

bool Tokens::is_next(std::string_view text) const {
  const bool is_fixed = ahead_.kind == Token::Kind::word || ahead_.kind == Token::Kind::symbol;
  return is_fixed && ahead_.text == text;
}

bool Tokens::accept(std::string_view text) {
  if (!is_next(text)) return false;
  read();
  return true;
}

void Tokens::expect(std::string_view text) {
  if (!accept(text)) fail_expecting("'" + std::string(text) + "'");
}

Token Tokens::expect_word(std::string_view what) {
  if (ahead_.kind != Token::Kind::word) fail_expecting(what);
  return next();
}

void Tokens::fail(const std::string& message) const { fail(place(), message); }

void Tokens::fail(Place place, const std::string& message) const {
  std::string_view line = text_;
  for (std::size_t i = start_.line; i < place.line; ++i) {
    const std::size_t end = line.find('\n');
    line.remove_prefix(end == std::string_view::npos ? line.size() : end + 1);
  }
  line = line.substr(0, line.find('\n'));
  if (line.ends_with('\r')) line.remove_suffix(1);
  throw Malformed(place, message, std::string(line), place.line == start_.line ? start_.column : 1);
}

void Tokens::fail_expecting(std::string_view what) const {
  const std::string found = at_end() ? "the end" : quoted(ahead_.text);
  fail("expected " + std::string(what) + ", found " + found);
}

char32_t Tokens::character() const {
  if (offset_ == text_.size()) return 0;
  const std::optional<Character> next = first_character(text_.substr(offset_));
  if (!next) {
    const auto byte = static_cast<unsigned char>(text_[offset_]);
    fail(place_, "the byte 0x" + hexadecimal(byte, 2) + " is not UTF-8");
  }
  // A carriage return elsewhere would let the rest of a line overwrite its beginning on a screen.
  const bool ends_line =
      next->code == U'\r' && (offset_ + 1 == text_.size() || text_[offset_ + 1] == '\n');
  if (is_control(next->code) && next->code != U'\n' && next->code != U'\t' && !ends_line)
    fail(place_, "unexpected control character U+" + hexadecimal(next->code, 4));
  return next->code;
}

void Tokens::step() {
  const std::optional<Character> here = first_character(text_.substr(offset_));
  offset_ += here->bytes;
  if (here->code == U'\n')
    place_ = {place_.line + 1, 1};
  else
    ++place_.column;
}

void Tokens::skip_space() {
  while (true) {
    const char32_t here = character();
    if (here == U' ' || here == U'\t' || here == U'\r' || here == U'\n')
      step();
    else if (here == U'#' && comments_ == Comments::skipped)
      skip_comment();
    else
      return;
  }
}

void Tokens::skip_comment() {
  for (char32_t here = character(); here != 0 && here != U'\n'; here = character()) step();
}

void Tokens::read() {
  skip_space();
  ahead_ = Token{};
  ahead_.place = place_;
  ahead_offset_ = offset_;
  const char32_t here = character();
  if (here == 0) return;
  if (begins_word(here))
    read_word();
  else if (is_digit(here))
    read_number();
  else
    read_symbol();
}

void Tokens::read_word() {
  ahead_.kind = Token::Kind::word;
  for (char32_t here = character(); continues_word(here); here = character()) {
    if (const auto name = greek_name(here))
      ahead_.text += *name;
    else
      ahead_.text += static_cast<char>(here);
    step();
    if (ahead_.text.size() > max_name_length)
      fail(ahead_.place, "a name is longer than " + std::to_string(max_name_length) + " letters");
  }
}

// Takes every letter, digit and point that follows, and the sign of an exponent. What is no
// literal then is malformed: "2e" or "1.5.2" must not be read as a number and something else.
void Tokens::read_number() {
  ahead_.kind = Token::Kind::number;
  const std::string_view start = text_.substr(offset_);
  const bool is_hexadecimal = start.starts_with("0x") || start.starts_with("0X");
  bool sign_may_follow = false;
  for (char32_t here = character(); here != 0; here = character()) {
    const bool is_sign = sign_may_follow && (here == U'-' || here == U'+');
    if (!continues_word(here) && here != U'.' && !is_sign) break;
    if (is_hexadecimal)
      sign_may_follow = here == U'p' || here == U'P';
    else
      sign_may_follow = here == U'e' || here == U'E';
    step();
  }
  ahead_.text = text_.substr(ahead_offset_, offset_ - ahead_offset_);
  const std::optional<exact::Rational> value = exact::read_unsigned(ahead_.text);
  if (!value && ahead_.text.size() > exact::max_literal_digits)
    fail(ahead_.place,
         "a number has more than " + std::to_string(exact::max_literal_digits) + " digits");
  if (!value) fail(ahead_.place, quoted(ahead_.text) + " is not a number that can be read");
  ahead_.number = *value;
}

void Tokens::read_symbol() {
  const char32_t here = character();
  if (const auto meaning = sign_meaning(here)) {
    const bool is_word = *meaning == "in" || *meaning == "R" || *meaning == "inf";
    ahead_.kind = is_word ? Token::Kind::word : Token::Kind::symbol;
    ahead_.text = *meaning;
    step();
    return;
  }
  ahead_.kind = Token::Kind::symbol;
  for (const std::string_view symbol : two_characters) {
    if (!text_.substr(offset_).starts_with(symbol)) continue;
    ahead_.text = symbol;
    step();
    step();
    return;
  }
  const std::string_view letter =
      text_.substr(offset_, first_character(text_.substr(offset_))->bytes);
  if (letter.size() != 1 || one_character.find(letter) == std::string_view::npos)
    fail(place_,
         "unexpected character '" + std::string(letter) + "' (U+" + hexadecimal(here, 4) + ")");
  ahead_.text = letter;
  step();
}

}  // namespace assay::kernel
