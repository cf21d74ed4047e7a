// Defines Tokens, a text cut into words, numbers and symbols.
//
//   word     a letter or _, then letters, digits, _ : x, dtau, w_1. A Greek letter stands for its
//            name (τ is tau, Δ is Delta), ∈ for the word in, ℝ for R, ∞ for inf
//   number   an unsigned literal (exact/text.hpp): 12, 6.9, 1e-10, 0x1p-3. It ends where no letter,
//            digit or point follows, so "2e", "2x" and "1.5.2" are malformed
//   symbol   ( ) [ ] { } , : := = != < <= > >= + - * / ^ | √ ; ≤ ≥ ≠ stand for <= >= !=, · and ×
//            for *, − for -
//   space    blanks, tabs and line ends separate tokens; a comment runs from # to the line's end
//            (where comments are refused, # is malformed)
//
// Everything else is malformed: other characters, control characters, bytes that are not UTF-8.
#pragma once

#include "exact/rational.hpp"
#include "kernel/reader/place.hpp"

#include <string>
#include <string_view>

namespace assay::kernel {

/// The longest word that is read, in bytes after Greek letters became names.
inline constexpr std::size_t max_name_length = 100;

struct Token {
  enum class Kind { word, number, symbol, end };
  Kind kind = Kind::end;
  std::string text;        // in ASCII but for √; of a number as it was written
  exact::Rational number;  // of a number
  Place place;
};

enum class Comments { skipped, refused };

/// Copies are cheap; a copy goes on from the same place, which is how a reader looks ahead.
/// The text must outlive the tokens.
class Tokens {
 public:
  /// `start` is the place of the first character. Every function but the observers throws Malformed
  /// when what comes next is no token; so does this constructor.
  explicit Tokens(std::string_view text, Place start = {}, Comments comments = Comments::skipped);

  /// The next token; of kind `end` after the last one.
  const Token& peek() const { return ahead_; }
  Token next();
  /// Whether the next token is this word or symbol.
  bool is_next(std::string_view text) const;
  /// Takes the next token if it is this word or symbol.
  bool accept(std::string_view text);
  /// The same, but malformed otherwise: "expected ')', found 'x'".
  void expect(std::string_view text);
  /// Takes the next token, which must be a word; `what` says for the message which one.
  Token expect_word(std::string_view what);
  bool at_end() const { return ahead_.kind == Token::Kind::end; }
  /// The place of the next token.
  Place place() const { return ahead_.place; }
  /// The text from the next token on.
  std::string_view rest() const { return text_.substr(ahead_offset_); }

  /// Throws Malformed at the next token, or at the place given.
  [[noreturn]] void fail(const std::string& message) const;
  [[noreturn]] void fail(Place place, const std::string& message) const;
  /// fail("expected WHAT, found 'x'")
  [[noreturn]] void fail_expecting(std::string_view what) const;

 private:
  char32_t character() const;  // at offset_, or 0 at the end
  void step();                 // over one character
  void skip_space();
  void skip_comment();
  void read();  // the token at offset_ into ahead_
  void read_word();
  void read_number();
  void read_symbol();

  std::string_view text_;
  Place start_;
  Comments comments_;
  std::size_t offset_ = 0;  // behind ahead_
  Place place_;             // of offset_
  Token ahead_;
  std::size_t ahead_offset_ = 0;
};

}  // namespace assay::kernel
