// Tests the reading of exact numbers: what is written is what is meant, and nothing else is read.
#include <doctest/doctest.h>

#include <clocale>
#include <string>
#include <utility>

#include "exact/text.hpp"

using assay::exact::max_literal_digits;
using assay::exact::power;
using assay::exact::Rational;
using assay::exact::read_number;
using assay::exact::read_unsigned;

namespace {

Rational fraction(long numerator, long denominator) { return Rational(numerator) / denominator; }

}  // namespace

TEST_CASE("decimals are exact") {
  CHECK(read_unsigned("0") == 0);
  CHECK(read_unsigned("12") == 12);
  CHECK(read_unsigned("010") == 10);  // not octal
  CHECK(read_unsigned("6.9") == fraction(69, 10));
  CHECK(read_unsigned("0.10") == fraction(1, 10));
  CHECK(read_unsigned("1e-10") == power(10, -10));
  CHECK(read_unsigned("2.5E+3") == 2500);
  CHECK(read_unsigned("1.5e1") == 15);
  CHECK(read_unsigned("1e007") == 10'000'000);
}

TEST_CASE("hexadecimal floats are exact") {
  CHECK(read_unsigned("0x1.8p-3") == fraction(3, 16));
  CHECK(read_unsigned("0x1p-3") == fraction(1, 8));
  CHECK(read_unsigned("0Xf.8P+4") == 248);
  CHECK(read_unsigned("0xff") == 255);
  CHECK(read_unsigned("0x1e3") == 483);  // e is a digit here
  CHECK(read_unsigned("0x1.999999999999ap-4") == Rational(3602879701896397) / power(2, 55));
}

TEST_CASE("signs and fractions") {
  CHECK(read_number("-7/3") == fraction(-7, 3));
  CHECK(read_number("14/6") == fraction(7, 3));
  CHECK(read_number("5") == 5);
  CHECK(read_number("-1.25") == fraction(-5, 4));
  CHECK(read_number("0x1p-4") == fraction(1, 16));
  CHECK(read_number("-0") == 0);
}

TEST_CASE("malformed numbers are not read") {
  for (const char* text :
       {"",     " ",    "1 ",    " 1",    "\t1",   "1\n",   "+1",      "--1",   "-",     ".",
        ".5",   "5.",   "1..2",  "1.2.3", "1e",    "1e+",   "1e-",     "1e1.5", "e5",    "1f",
        "0x",   "0x.8", "0x1.",  "0x1p",  "0xg",   "x1",    "1p3",     "1,5",   "1'000", "1_000",
        "inf",  "nan",  "1/0",   "1/",    "/2",    "1/-2",  "1/2/3",   "1.5/2", "1/2.5", "1e2/3",
        "0/0",  "-/2",  "1 / 2", "0x1/2", "- 1",   "1e 5",  "1e--5",   "1e+-5", "1e-+5", "0b1",
        "1/00", "0x-1", "0x+1",  "0x 1",  "-0x-1", "1\x80", "\xc2\xb2"}) {
    CAPTURE(text);
    CHECK_FALSE(read_number(text));
  }
  CHECK_FALSE(read_number(std::string("1\0", 2)));
  CHECK_FALSE(
      read_number(std::string("1\0"
                              "2",
                              3)));
  CHECK_FALSE(read_unsigned("-1"));
  CHECK_FALSE(read_unsigned("1/2"));
}

TEST_CASE("the exponent is limited, on both sides") {
  CHECK(read_unsigned("1e100000") == power(10, 100'000));
  CHECK(read_unsigned("1e-100000") == power(10, -100'000));
  CHECK(read_unsigned("9.9e99999").has_value());
  CHECK(read_unsigned("0x1p-16494") == power(2, -16'494));  // the least binary128 number
  CHECK(read_unsigned("0x1p-16500") == power(2, -16'500));
  for (const char* text :
       {"1e100001", "1e-100001", "1.1e-100000", "0.1e-100000", "10e100000", "0x1p16501",
        "0x1p-16501", "0x1.8p-16500", "0x10p16500", "1e999999999", "0e999999999",
        "1e99999999999999999999999999999999", "1e-18446744073709551616"}) {
    CAPTURE(text);
    CHECK_FALSE(read_unsigned(text));
  }
}

TEST_CASE("the number of digits is limited, leading zeros are not counted") {
  const std::string most(max_literal_digits, '7');
  const std::string zeros(1'000'000, '0');
  CHECK(read_unsigned(most).has_value());
  CHECK(read_unsigned("0.0" + most).has_value());
  CHECK_FALSE(read_unsigned(most + "7"));
  CHECK_FALSE(read_unsigned(most + ".7"));
  CHECK(read_number("-" + most + "/" + most) == -1);
  CHECK_FALSE(read_number(most + "7/3"));
  CHECK_FALSE(read_number("3/" + most + "7"));
  CHECK_FALSE(read_number(std::string(1'000'000, '1')));
  CHECK_FALSE(read_number(std::string(1'000'000, '1') + "/3"));
  CHECK(read_number(zeros + "5") == 5);
  CHECK(read_number("0." + zeros) == 0);
  CHECK_FALSE(read_number("0." + zeros + "5"));
  CHECK_FALSE(read_number("5" + zeros));
  CHECK_FALSE(read_unsigned("0x" + std::string(10'001, 'f') + "p-16500"));
}

TEST_CASE("reading does not ask the locale") {
  const std::string before = std::setlocale(LC_ALL, nullptr);
  for (const char* locale : {"de_DE.UTF-8", "de_DE", "C.UTF-8", ""}) {
    std::setlocale(LC_ALL, locale);  // a locale that is not installed leaves the old one
    CHECK(read_number("1.5") == fraction(3, 2));
    CHECK_FALSE(read_number("1,5"));
  }
  std::setlocale(LC_ALL, before.c_str());
}
