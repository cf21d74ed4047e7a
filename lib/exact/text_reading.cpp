// Defines the reading of exact numbers from text.
//
//   unsigned    ::= decimal | hexadecimal
//   decimal     ::= digits [ "." digits ] [ ("e" | "E") [ "+" | "-" ] digits ]
//   hexadecimal ::= ("0x" | "0X") hexdigits [ "." hexdigits ] [ ("p" | "P") [ "+" | "-" ] digits ]
//   number      ::= [ "-" ] ( unsigned | digits "/" digits )
//
// A digit string d of n places after the point, with the exponent e, is d * 10^(e-n), or
// d * 2^(e-4n). Both are computed in integers, so what is written is what is meant.
#include "exact/text.hpp"

namespace assay::exact {

namespace {

// Not std::isdigit, which asks the locale.
bool is_decimal_digit(char c) { return c >= '0' && c <= '9'; }

bool is_hexadecimal_digit(char c) {
  return is_decimal_digit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

// Takes the longest run of digits off the front of the text; empty when there is none.
std::string_view take_digits(std::string_view& text, bool (*is_digit)(char)) {
  std::size_t length = 0;
  while (length < text.size() && is_digit(text[length])) ++length;
  const std::string_view digits = text.substr(0, length);
  text.remove_prefix(length);
  return digits;
}

bool take(std::string_view& text, char lower_case, char upper_case) {
  if (text.empty() || (text.front() != lower_case && text.front() != upper_case)) return false;
  text.remove_prefix(1);
  return true;
}

std::string without_leading_zeros(std::string digits) {
  return digits.erase(0, digits.find_first_not_of('0'));
}

// The base is always given: GMP's base 0 would read "010" as 8.
std::optional<mpz_class> read_integer(const std::string& digits, int base) {
  const std::string significant = without_leading_zeros(digits);
  if (significant.size() > max_literal_digits) return std::nullopt;
  if (significant.empty()) return mpz_class(0);
  return mpz_class(significant, base);
}

std::optional<long> take_exponent(std::string_view& text) {
  const bool negative = take(text, '-', '-');
  if (!negative) take(text, '+', '+');
  const std::string_view digits = take_digits(text, is_decimal_digit);
  if (digits.empty()) return std::nullopt;
  long magnitude = 0;
  for (const char c : digits) {
    magnitude = 10 * magnitude + (c - '0');
    if (magnitude > max_literal_exponent) return std::nullopt;
  }
  return negative ? -magnitude : magnitude;
}

struct Notation {
  int base;
  bool (*is_digit)(char);
  char exponent_mark;
  char exponent_mark_upper;
  long exponent_base;
  long exponent_per_digit;  // a place is worth exponent_base^exponent_per_digit
  long max_exponent;
};

constexpr Notation decimal{10, is_decimal_digit, 'e', 'E', 10, 1, max_literal_exponent};
constexpr Notation hexadecimal{16, is_hexadecimal_digit, 'p', 'P', 2, 4, max_binary_exponent};

std::optional<Rational> read_positional(std::string_view text, const Notation& notation) {
  const std::string_view whole = take_digits(text, notation.is_digit);
  if (whole.empty()) return std::nullopt;

  std::string_view fraction;
  if (take(text, '.', '.')) {
    fraction = take_digits(text, notation.is_digit);
    if (fraction.empty()) return std::nullopt;
  }

  long exponent = 0;
  if (take(text, notation.exponent_mark, notation.exponent_mark_upper)) {
    const std::optional<long> written = take_exponent(text);
    if (!written) return std::nullopt;
    exponent = *written;
  }
  if (!text.empty()) return std::nullopt;

  const std::string digits = without_leading_zeros(std::string(whole) + std::string(fraction));
  const std::optional<mpz_class> integer = read_integer(digits, notation.base);
  if (!integer) return std::nullopt;
  if (*integer == 0) return Rational(0);

  const long places = static_cast<long>(fraction.size());
  const long digits_after_first = static_cast<long>(digits.size()) - 1;
  const long last_exponent = exponent - places * notation.exponent_per_digit;
  const long first_exponent = last_exponent + digits_after_first * notation.exponent_per_digit;
  if (last_exponent < -notation.max_exponent) return std::nullopt;
  if (first_exponent > notation.max_exponent) return std::nullopt;
  return Rational(*integer) * power(Rational(notation.exponent_base), last_exponent);
}

std::optional<Rational> read_fraction(std::string_view text) {
  const std::string_view above = take_digits(text, is_decimal_digit);
  if (above.empty()) return std::nullopt;
  if (!take(text, '/', '/')) return std::nullopt;
  const std::string_view below = take_digits(text, is_decimal_digit);
  if (below.empty()) return std::nullopt;
  if (!text.empty()) return std::nullopt;

  const std::optional<mpz_class> numerator = read_integer(std::string(above), 10);
  const std::optional<mpz_class> denominator = read_integer(std::string(below), 10);
  if (!numerator || !denominator) return std::nullopt;
  if (*denominator == 0) return std::nullopt;
  return Rational(*numerator, *denominator);
}

}  // namespace

std::optional<Rational> read_unsigned(std::string_view text) {
  const bool has_prefix = text.starts_with("0x") || text.starts_with("0X");
  if (has_prefix) return read_positional(text.substr(2), hexadecimal);
  return read_positional(text, decimal);
}

std::optional<Rational> read_number(std::string_view text) {
  const bool negative = take(text, '-', '-');
  std::optional<Rational> value = read_unsigned(text);
  if (!value) value = read_fraction(text);
  if (!value) return std::nullopt;
  return negative ? -*value : *value;
}

}  // namespace assay::exact
