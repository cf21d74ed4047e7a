// Tests the printing of exact numbers: exact text reads back as the same number, rounded text lies
// on the promised side and as near as its digits allow.
#include <doctest/doctest.h>

#include <algorithm>
#include <stdexcept>
#include <string>

#include "exact/samples.hpp"
#include "exact/text.hpp"

using assay::exact::abs;
using assay::exact::Direction;
using assay::exact::max_literal_digits;
using assay::exact::power;
using assay::exact::print;
using assay::exact::print_decimal;
using assay::exact::print_enclosure;
using assay::exact::Rational;
using assay::exact::read_number;
using assay::exact::testing::samples;

namespace {

Rational number(const char* text) { return read_number(text).value(); }

std::size_t significant_digits(const std::string& text) {
  std::string digits;
  for (const char c : text.substr(0, text.find('e'))) {
    if (c >= '0' && c <= '9') digits += c;
  }
  digits.erase(0, digits.find_first_not_of('0'));
  const std::size_t last = digits.find_last_not_of('0');
  return last == std::string::npos ? 0 : last + 1;
}

}  // namespace

TEST_CASE("printed text reads back as the same number") {
  for (const Rational& x : samples(3000)) CHECK(read_number(print(x)) == x);
}

TEST_CASE("whatever can be read is printed so that it can be read, at the limits too") {
  const std::string nines(max_literal_digits, '9');
  const std::string f(8251, 'f');
  for (const std::string& text : {nines,
                                  "0." + nines,
                                  "0.00001" + nines.substr(1),
                                  nines + "e90001",
                                  nines + "e-100000",
                                  nines.substr(3) + "e-90000",
                                  nines.substr(1) + "e3",
                                  "1." + nines.substr(1) + "e-90001",
                                  nines + "/2",
                                  nines + "/5",
                                  nines + "/8",
                                  nines + "/7",
                                  "3/" + nines,
                                  "1/1" + nines.substr(1),
                                  nines + "/1" + nines.substr(1),
                                  std::string("1e100000"),
                                  std::string("1e-100000"),
                                  std::string("0x1p16500"),
                                  std::string("0x1p-16500"),
                                  "0x" + f + "p-16500",
                                  "0x" + f.substr(4000) + "p-8000"}) {
    CAPTURE(text.substr(0, 40));
    const Rational x = number(text.c_str());
    CHECK(read_number(print(x)) == x);
    CHECK(read_number(print(-x)) == -x);
  }
}

TEST_CASE("numbers are printed as a person would write them") {
  for (const char* text : {"0",
                           "1",
                           "-1",
                           "10",
                           "1000000",
                           "1/2",
                           "1/4",
                           "3/8",
                           "-3/8",
                           "1/3",
                           "-7/3",
                           "0.2",
                           "0.1",
                           "6.9",
                           "-6.9",
                           "0.001",
                           "0.0001",
                           "1e-5",
                           "1.2e-5",
                           "1e-10",
                           "123.456",
                           "1e20",
                           "1e100",
                           "18446744073709551616",
                           "18446744073709551616.1",
                           "1/1024",
                           "0.447",
                           "12.34",
                           "100000000000000",
                           "1e15"}) {
    CAPTURE(text);
    CHECK(print(number(text)) == text);
  }
  CHECK(print(number("2/10")) == "0.2");
  CHECK(print(number("0.50")) == "1/2");
  CHECK(print(number("0x1p-20")) == "1/1048576");
}

TEST_CASE("a very long dyadic number is printed as a fraction") {
  const Rational tiny = power(2, -3'000'000);
  CHECK(print(tiny) == tiny.to_string());
}

TEST_CASE("a rounded decimal is on its side, within one unit of its last digit, and short") {
  for (const Rational& x : samples(1500)) {
    for (const int digits : {1, 2, 3, 7, 20}) {
      const std::string below = print_decimal(x, digits, Direction::down);
      const std::string above = print_decimal(x, digits, Direction::up);
      CAPTURE(x.to_string());
      CAPTURE(below);
      CAPTURE(above);
      const Rational lo = read_number(below).value();
      const Rational hi = read_number(above).value();
      CHECK(lo <= x);
      CHECK(x <= hi);
      // One unit of the last of `digits` digits of x is at most 10^(1-digits) |x|.
      CHECK(hi - lo <= abs(x) * power(10, 1 - digits));
      CHECK(significant_digits(below) <= static_cast<std::size_t>(digits));
      CHECK(significant_digits(above) <= static_cast<std::size_t>(digits));
      // Text that holds x exactly is not moved.
      const bool is_held = significant_digits(print_decimal(x, 100, Direction::down)) <=
                               static_cast<std::size_t>(digits) &&
                           read_number(print_decimal(x, 100, Direction::down)) == x;
      CHECK((lo == hi) == is_held);
    }
  }
}

TEST_CASE("rounding in both directions, with carries") {
  CHECK(print_decimal(number("2/3"), 3, Direction::down) == "0.666");
  CHECK(print_decimal(number("2/3"), 3, Direction::up) == "0.667");
  CHECK(print_decimal(number("-2/3"), 3, Direction::down) == "-0.667");
  CHECK(print_decimal(number("-2/3"), 3, Direction::up) == "-0.666");
  CHECK(print_decimal(number("9.996"), 3, Direction::up) == "10");
  CHECK(print_decimal(number("9.996"), 3, Direction::down) == "9.99");
  CHECK(print_decimal(number("0.00009999"), 1, Direction::up) == "0.0001");
  CHECK(print_decimal(number("0.00009999"), 1, Direction::down) == "9e-5");
  CHECK(print_decimal(number("1/4"), 12, Direction::down) == "0.25");
  CHECK(print_decimal(number("123456"), 2, Direction::up) == "130000");
  CHECK(print_decimal(number("1e30"), 2, Direction::up) == "1e30");
  CHECK(print_decimal(number("1/3"), 2, Direction::up) == "0.34");
}

TEST_CASE("very large and very small numbers") {
  CHECK(print_decimal(power(10, 100'000), 5, Direction::up) == "1e100000");
  CHECK(print_decimal(power(10, -100'000), 5, Direction::down) == "1e-100000");
  CHECK(print_decimal(power(2, -1'000'000), 3, Direction::down) == "1.01e-301030");
  CHECK(print_decimal(power(2, 1'000'000), 3, Direction::up) == "9.91e301029");
}

TEST_CASE("fewer than 1 digits are refused") {
  CHECK_THROWS_AS(print_decimal(1, 0, Direction::up), std::domain_error);
  CHECK_THROWS_AS(print_enclosure(1, 2, 0), std::domain_error);
}

TEST_CASE("an enclosure shows the digits that both ends share") {
  const Rational lo = number("0.447743204694302");
  const Rational hi = number("0.447743204694303");
  CHECK(print_enclosure(lo, hi, 14) == "0.44774320469430...");
  CHECK(print_enclosure(lo, hi, 5) == "0.44774...");
  CHECK(print_enclosure(-hi, -lo, 5) == "-0.44774...");
  CHECK(print_enclosure(lo, hi, 15) == "[0.447743204694302, 0.447743204694303]");
  CHECK(print_enclosure(number("1.23456e-9"), number("1.23457e-9"), 4) == "1.234...e-9");
  CHECK(print_enclosure(number("123.4"), number("123.6"), 3) == "1.23...e2");
  CHECK(print_enclosure(number("123.41"), number("123.42"), 4) == "123.4...");
}

TEST_CASE("an enclosure without common digits shows its ends, rounded outward") {
  CHECK(print_enclosure(number("1/3"), number("2/3"), 2) == "[0.33, 0.67]");
  CHECK(print_enclosure(number("-2/3"), number("-1/3"), 2) == "[-0.67, -0.33]");
  CHECK(print_enclosure(number("-0.25"), number("0.25"), 2) == "[-0.25, 0.25]");
  CHECK(print_enclosure(0, number("0.25"), 2) == "[0, 0.25]");
  CHECK(print_enclosure(number("0.99999"), number("1.00001"), 2) == "[0.99, 1.1]");
  CHECK(print_enclosure(number("1.23"), number("12.3"), 3) == "[1.23, 12.3]");
}

TEST_CASE("an exact enclosure is one literal") {
  CHECK(print_enclosure(number("1/4"), number("1/4"), 5) == "0.25");
  CHECK(print_enclosure(0, 0, 5) == "0");
  CHECK(print_enclosure(number("1/3"), number("1/3"), 5) == "0.33333...");
  CHECK_THROWS_AS(print_enclosure(2, 1, 5), std::domain_error);
}

TEST_CASE("shared digits are those of every number between the ends") {
  for (const Rational& x : samples(300)) {
    if (x == 0) continue;
    const Rational lo = std::min(x, x * (1 + power(10, -12)));
    const Rational hi = std::max(x, x * (1 + power(10, -12)));
    const std::string text = print_enclosure(lo, hi, 6);
    const std::size_t dots = text.find("...");
    if (dots == std::string::npos) continue;
    std::string literal = text;
    literal.erase(dots, 3);
    CAPTURE(text);
    const Rational cut = read_number(literal).value();
    CHECK(abs(cut) <= abs(x));
    CHECK(abs(x) < abs(cut) * (1 + power(10, -5)));
  }
}
