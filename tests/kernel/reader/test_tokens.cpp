#include "kernel/reader/malformed.hpp"
#include "kernel/reader/tokens.hpp"
#include "malformed_text.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

namespace assay::kernel {

namespace {

std::vector<std::string> texts(std::string_view text) {
  std::vector<std::string> all;
  for (Tokens tokens(text); !tokens.at_end();) all.push_back(tokens.next().text);
  return all;
}

using Texts = std::vector<std::string>;

void read_all(std::string_view text) { texts(text); }

}  // namespace

TEST_CASE("tokens: words, numbers and symbols, with or without space between them") {
  CHECK(texts("a1<=x_y*2.5") == Texts{"a1", "<=", "x_y", "*", "2.5"});
  CHECK(texts("f(x):=|x|^-2") == Texts{"f", "(", "x", ")", ":=", "|", "x", "|", "^", "-", "2"});
  CHECK(texts("x!=y{a:b}>=[0,1)=") ==
        Texts{"x", "!=", "y", "{", "a", ":", "b", "}", ">=", "[", "0", ",", "1", ")", "="});
  CHECK(texts(" \t\r\n").empty());
  CHECK(texts("").empty());
}

TEST_CASE("tokens: signs and Greek letters stand for ASCII") {
  CHECK(texts("σ(z)≤1 ∈ ℝ") == Texts{"sigma", "(", "z", ")", "<=", "1", "in", "R"});
  CHECK(texts("dσ_2") == Texts{"dsigma_2"});
  CHECK(texts("a≥b≠c·d×e−f") == Texts{"a", ">=", "b", "!=", "c", "*", "d", "*", "e", "-", "f"});
  CHECK(texts("(0,∞) √x π") == Texts{"(", "0", ",", "inf", ")", "√", "x", "pi"});
  Tokens tokens("ℝ");
  CHECK(tokens.peek().kind == Token::Kind::word);
}

TEST_CASE("tokens: a number is exact and ends where it ends") {
  CHECK(Tokens("6.9").peek().number == exact::Rational(mpz_class(69), mpz_class(10)));
  CHECK(Tokens("0x1p-3").peek().number == exact::Rational(mpz_class(1), mpz_class(8)));
  CHECK(Tokens("1e-2").peek().number == exact::Rational(mpz_class(1), mpz_class(100)));
  CHECK(texts("1e+2-3") == Texts{"1e+2", "-", "3"});
  CHECK(texts("0x1e-3") == Texts{"0x1e", "-", "3"});
  for (const char* text : {"2e", "2e-", "1.5.2", "2x", "1.", "0x", "0x1p", "1e5.2", "2e-x", "1_0"})
    check_malformed([&] { read_all(text); }, {1, 1}, "is not a number");
  check_malformed([] { read_all("x + .5"); }, {1, 5}, "unexpected character '.'");
  check_malformed([] { read_all("1e999999999"); }, {1, 1}, "is not a number");
  const std::string long_number(1'000'000, '9');
  check_malformed([&] { read_all(long_number); }, {1, 1}, "more than 10000 digits");
}

TEST_CASE("tokens: a name has a length that can be printed") {
  CHECK(texts(std::string(max_name_length, 'x')).size() == 1);
  check_malformed([] { read_all(std::string(max_name_length + 1, 'x')); }, {1, 1}, "longer than");
}

TEST_CASE("tokens: places count characters") {
  Tokens tokens("σ ≤\n\tx");
  CHECK(tokens.place() == Place{1, 1});
  tokens.next();
  CHECK(tokens.place() == Place{1, 3});
  tokens.next();
  CHECK(tokens.place() == Place{2, 2});
  tokens.next();
  CHECK(tokens.at_end());

  Tokens later("x y", {7, 10});
  later.next();
  CHECK(later.place() == Place{7, 12});
  CHECK(later.rest() == "y");
}

TEST_CASE("tokens: comments run to the end of the line, where they are allowed") {
  CHECK(texts("a # b \xCF\x83 := @ ;\nc # d") == Texts{"a", "c"});
  check_malformed([] { Tokens("# b", {1, 1}, Comments::refused); }, {1, 1}, "'#'");
}

TEST_CASE("tokens: bytes that are no text are malformed, also in comments") {
  using namespace std::string_view_literals;
  check_malformed([] { read_all("x \0 y"sv); }, {1, 3}, "U+0000");
  check_malformed([] { read_all("x \x01"); }, {1, 3}, "U+0001");
  check_malformed([] { read_all("x\ry"); }, {1, 2}, "U+000D");
  check_malformed([] { read_all("x \xFF"); }, {1, 3}, "0xFF is not UTF-8");
  check_malformed([] { read_all("x \xCF"); }, {1, 3}, "is not UTF-8");              // cut off
  check_malformed([] { read_all("x \xC0\xAF"); }, {1, 3}, "is not UTF-8");          // overlong /
  check_malformed([] { read_all("x \xE0\x80\xAF"); }, {1, 3}, "is not UTF-8");      // overlong /
  check_malformed([] { read_all("x \xED\xA0\x80"); }, {1, 3}, "is not UTF-8");      // surrogate
  check_malformed([] { read_all("x \xF4\x90\x80\x80"); }, {1, 3}, "is not UTF-8");  // > U+10FFFF
  check_malformed([] { read_all("# \xE2\x80\xAE"); }, {1, 3}, "U+202E");            // reorders
  check_malformed([] { read_all("x; y"); }, {1, 2}, "';'");
  check_malformed([] { read_all("x\xC2\xA0y"); }, {1, 2}, "U+00A0");  // a space that looks empty
  check_malformed([] { read_all("\xCE\x91"); }, {1, 1}, "U+0391");    // Alpha looks like A
}

TEST_CASE("tokens: accept takes what comes next and nothing else") {
  Tokens tokens("a )");
  CHECK_FALSE(tokens.accept("b"));
  CHECK(tokens.accept("a"));
  const Tokens copy = tokens;
  CHECK(tokens.accept(")"));
  CHECK(tokens.at_end());
  CHECK(copy.is_next(")"));
  CHECK_FALSE(Tokens("2").accept("2"));  // a number is no fixed word
  check_malformed([] { Tokens("(").expect(")"); }, {1, 1}, "expected ')', found '('");
  check_malformed([] { Tokens("").expect(")"); }, {1, 1}, "expected ')', found the end");
  check_malformed([] { Tokens("2").expect_word("a name"); }, {1, 1}, "expected a name");
}

}  // namespace assay::kernel
