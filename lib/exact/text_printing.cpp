// Defines the printing of exact numbers: exactly, or to a number of significant decimal digits
// with the direction of the rounding given.
#include "exact/text.hpp"

#include <algorithm>
#include <stdexcept>

namespace assay::exact {

namespace {

// A positive number in decimal: d_0.d_1 d_2 ... * 10^exponent, with d_0 != 0.
struct Decimal {
  std::string digits;
  long exponent = 0;
};

// Numbers from 10^-4 up to 10^15 are always written without an exponent.
constexpr long least_plain_exponent = -4;
constexpr long greatest_plain_exponent = 14;

Rational power_of_ten(long exponent) { return power(Rational(10), exponent); }

// The e with 10^e <= x < 10^(e+1), for x > 0. mpz_sizeinbase may be one too large, so the first
// guess is off by two at most, and exact comparisons decide.
long decimal_exponent(const Rational& x) {
  const auto size = [](const mpz_class& n) {
    return static_cast<long>(mpz_sizeinbase(n.get_mpz_t(), 10));
  };
  long exponent = size(x.numerator()) - size(x.denominator());
  while (x < power_of_ten(exponent)) --exponent;
  while (x >= power_of_ten(exponent + 1)) ++exponent;
  return exponent;
}

// x > 0 to `count` significant digits, towards 0 or away from 0.
Decimal rounded(const Rational& x, long count, bool away_from_zero) {
  long exponent = decimal_exponent(x);
  const Rational scaled = x * power_of_ten(count - 1 - exponent);
  mpz_class digits = scaled.numerator() / scaled.denominator();  // the floor, for x > 0
  if (away_from_zero && !scaled.is_integer()) digits += 1;
  std::string text = digits.get_str();
  const bool carried = static_cast<long>(text.size()) > count;  // 9.99 became 10.0
  if (carried) {
    text.pop_back();
    ++exponent;
  }
  return {text, exponent};
}

Decimal without_trailing_zeros(Decimal number) {
  const std::size_t last = number.digits.find_last_not_of('0');
  number.digits.resize(last + 1);
  return number;
}

// The digits with a point after the first `whole` of them, and no point after the last.
std::string with_point(const std::string& digits, std::size_t whole) {
  if (digits.size() <= whole) return digits;
  return digits.substr(0, whole) + "." + digits.substr(whole);
}

std::string plain(const Decimal& number, const std::string& after_digits = "") {
  if (number.exponent < 0) {
    const auto zeros = static_cast<std::size_t>(-number.exponent - 1);
    return "0." + std::string(zeros, '0') + number.digits + after_digits;
  }
  const auto whole = static_cast<std::size_t>(number.exponent) + 1;
  std::string digits = number.digits;
  if (digits.size() < whole) digits.append(whole - digits.size(), '0');
  return with_point(digits, whole) + after_digits;
}

std::string with_exponent(const Decimal& number, const std::string& after_digits = "") {
  return with_point(number.digits, 1) + after_digits + "e" + std::to_string(number.exponent);
}

bool has_moderate_exponent(const Decimal& number) {
  return number.exponent >= least_plain_exponent && number.exponent <= greatest_plain_exponent;
}

// "1e20", but all the digits of 2^64: no zeros are appended to reach the units.
std::string either_notation(const Decimal& number) {
  const bool reaches_units =
      number.exponent >= 0 && static_cast<long>(number.digits.size()) > number.exponent;
  return has_moderate_exponent(number) || reaches_units ? plain(number) : with_exponent(number);
}

std::string signed_text(const Rational& x, const std::string& magnitude) {
  return x.sign() < 0 ? "-" + magnitude : magnitude;
}

void require_digits(int digits) {
  if (digits < 1) throw std::domain_error("a number cannot be printed to fewer than 1 digits");
}

// How often `prime` divides n; n loses these factors.
unsigned long remove_factor(mpz_class& n, unsigned long prime) {
  const mpz_class factor(prime);
  return mpz_remove(n.get_mpz_t(), n.get_mpz_t(), factor.get_mpz_t());
}

// The finite decimal of x > 0 whose denominator is 2^twos * 5^fives.
Decimal finite_decimal(const Rational& x, unsigned long twos, unsigned long fives) {
  const long places = static_cast<long>(std::max(twos, fives));
  const Rational shifted = x * power_of_ten(places);  // an integer, by the choice of places
  const std::string digits = shifted.numerator().get_str();
  const long exponent = static_cast<long>(digits.size()) - 1 - places;
  return without_trailing_zeros({digits, exponent});
}

}  // namespace

std::string print(const Rational& x) {
  if (x.sign() == 0) return "0";
  mpz_class rest = x.denominator();
  const unsigned long twos = remove_factor(rest, 2);
  const unsigned long fives = remove_factor(rest, 5);
  const bool is_finite_decimal = rest == 1;
  // The last digit of 1/2^1000000 is worth 10^-1000000: its decimal would never be read.
  const bool is_within_limits = std::max(twos, fives) <= max_literal_exponent;
  if (!is_finite_decimal || !is_within_limits) return x.to_string();

  const std::string decimal = signed_text(x, either_notation(finite_decimal(abs(x), twos, fives)));
  if (x.is_integer()) return decimal;
  const std::string fraction = x.to_string();
  // Near the limits of reading one of the two may be beyond them.
  if (!read_number(decimal)) return fraction;
  if (!read_number(fraction)) return decimal;

  // 3/8 rather than 0.375, and 1/2 rather than 0.5; but 0.2 rather than 1/5.
  const bool decimal_is_shorter = decimal.size() < fraction.size();
  const bool decimal_wins_tie = fives > 0 && decimal.size() == fraction.size();
  return decimal_is_shorter || decimal_wins_tie ? decimal : fraction;
}

std::string print_decimal(const Rational& x, int digits, Direction direction) {
  require_digits(digits);
  if (x.sign() == 0) return "0";
  // Up is away from 0 for a positive number, and towards 0 for a negative one.
  const bool away_from_zero = (direction == Direction::up) == (x.sign() > 0);
  const Decimal number = without_trailing_zeros(rounded(abs(x), digits, away_from_zero));
  return signed_text(x, either_notation(number));
}

std::string print_enclosure(const Rational& lo, const Rational& hi, int digits) {
  require_digits(digits);
  if (lo > hi) throw std::domain_error("an enclosure whose lower end is above its upper end");

  const std::string lower = print_decimal(lo, digits, Direction::down);
  const std::string upper = print_decimal(hi, digits, Direction::up);
  if (lower == upper) return lower;  // lo = hi, and the text is exact

  const std::string ends = "[" + lower + ", " + upper + "]";
  if (lo.sign() != hi.sign()) return ends;
  // Two numbers of one sign that agree when cut after `digits` digits: so does all between them.
  const Decimal first = rounded(abs(lo), digits, false);
  const Decimal second = rounded(abs(hi), digits, false);
  if (first.digits != second.digits || first.exponent != second.exponent) return ends;
  // "123..." would hide where the units are; "1.23...e2" does not.
  const bool shows_a_decimal_place = digits > first.exponent + 1;
  const bool is_plain = has_moderate_exponent(first) && shows_a_decimal_place;
  return signed_text(lo, is_plain ? plain(first, "...") : with_exponent(first, "..."));
}

}  // namespace assay::exact
