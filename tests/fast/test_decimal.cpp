// Reading and printing doubles: against exact rationals, for numbers of every kind of text.
#include "fast/decimal.hpp"

#include "exact/text.hpp"
#include "fast/doubles.hpp"

#include <doctest/doctest.h>

#include <array>
#include <charconv>
#include <string>

namespace assay::fast {
namespace {

using exact::Rational;

Rational exactly(double x) {
  const mpq_class value(x);
  return {value.get_num(), value.get_den()};
}

/// What is read is the tightest enclosure of what the exact reader reads.
void check_reading(const std::string& text) {
  CAPTURE(text);
  const auto value = exact::read_number(text);
  const auto ends = read_number(text);
  REQUIRE(ends.has_value() == value.has_value());
  if (!value) return;
  const Interval tightest = enclosure(*value);
  CHECK(ends->lower == tightest.lower());
  CHECK(ends->upper == tightest.upper());
}

using Print = char* (*)(char*, double);

std::string printed(Print print, double x) {
  std::array<char, max_decimal_length> text{};
  return {text.data(), print(text.data(), x)};
}

TEST_CASE("what is written decides what is read") {
  for (const char* text : {"0",
                           "-0",
                           "0.0",
                           "6.9",
                           "-6.9",
                           "0.5",
                           "1e22",
                           "1e23",
                           "9007199254740993",
                           "1e-27",
                           "1e400",
                           "-1e400",
                           "1e-400",
                           "5e-324",
                           "2.4703282292062327e-324",
                           "1/3",
                           "-1/3",
                           "4/2",
                           "0x1p-3",
                           "-0x1.8p+3",
                           "0x1.fffffffffffffp0",
                           "0x1.fffffffffffff8p0",
                           "0x3fffffffffffff",
                           "0x1p-1074",
                           "0x1p1024",
                           "18446744073709551615",
                           "18446744073709551616",
                           "12345678901234567890.5",
                           "0.00000000000000000000000000001",
                           "000000000000000000000001.5",
                           "1E+5",
                           "1e05"})
    check_reading(text);
}

TEST_CASE("what is no number is not read") {
  for (const char* text : {"",    "-",   "--1",       "+1",  "1.",    ".5",    "1e",     "1e+",
                           "nan", "inf", "-inf",      "0x",  "0xinf", "0x-1",  "0x.8p0", "0x1.p0",
                           "1 2", "1,5", "1e1000000", "1/0", "1.5/2", "1_000", "0x1p",   "1f"}) {
    CAPTURE(text);
    CHECK_FALSE(read_number(text).has_value());
    CHECK_FALSE(exact::read_number(text).has_value());
  }
}

TEST_CASE("doubles that are printed in their shortest form, and decimals of any length") {
  testing::Chooser choose(1);
  const long count = testing::inputs(20'000);
  for (long i = 0; i < count; ++i) {
    const double x = choose.number();
    std::array<char, 64> text{};
    check_reading({text.data(), std::to_chars(text.data(), text.data() + 64, x).ptr});
    const int digits = static_cast<int>(choose.below(25));
    const auto end = std::to_chars(text.data(), text.data() + 64, choose.moderate(),
                                   std::chars_format::scientific, digits);
    check_reading({text.data(), end.ptr});
  }
}

TEST_CASE("printed bounds are on their side, and at most two doubles away") {
  testing::Chooser choose(2);
  const long count = testing::inputs(20'000);
  for (long i = 0; i < count; ++i) {
    const double x = choose.number();
    CAPTURE(x);
    const auto down = exact::read_number(printed(print_down, x));
    const auto up = exact::read_number(printed(print_up, x));
    REQUIRE(down);
    REQUIRE(up);
    CHECK(*down <= exactly(x));
    CHECK(*up >= exactly(x));
    if (next_down(x) > -largest) CHECK(*down >= exactly(next_down(next_down(x))));
    if (next_up(x) < largest) CHECK(*up <= exactly(next_up(next_up(x))));
    CHECK(exact::read_number(printed(print_hexadecimal, x)) == exactly(x));
  }
}

TEST_CASE("no decimal number between x and its neighbour is shorter") {
  testing::Chooser choose(3);
  const auto digits_of = [](const std::string& text) {
    std::string digits = text.substr(0, text.find('e'));
    std::erase_if(digits, [](char c) { return c < '0' || c > '9'; });
    digits.erase(0, digits.find_first_not_of('0'));
    return static_cast<int>(digits.erase(digits.find_last_not_of('0') + 1).size());
  };
  const long count = testing::inputs(5'000);
  for (long i = 0; i < count; ++i) {
    const double x = std::fabs(choose.moderate());
    CAPTURE(x);
    const std::string up = printed(print_up, x);
    const std::string down = printed(print_down, x);
    CHECK(*exact::read_number(up) <= exactly(next_up(x)));
    CHECK(*exact::read_number(down) >= exactly(next_down(x)));
    const int fewer_up = digits_of(up) - 1;
    const int fewer_down = digits_of(down) - 1;
    using exact::Direction;
    const auto rounded = [&](int digits, Direction direction) {
      return *exact::read_number(exact::print_decimal(exactly(x), digits, direction));
    };
    if (fewer_up > 0) CHECK(rounded(fewer_up, Direction::up) > exactly(next_up(x)));
    if (fewer_down > 0) CHECK(rounded(fewer_down, Direction::down) < exactly(next_down(x)));
  }
}

TEST_CASE("short numbers are printed as they are") {
  CHECK(printed(print_down, 0.5) == "0.5");
  CHECK(printed(print_up, 0.5) == "0.5");
  CHECK(printed(print_up, -12.25) == "-12.25");
  CHECK(printed(print_up, -0.0) == "0");
  // The double nearest to 0.1 is above it.
  CHECK(printed(print_down, 0.1) == "0.1");
  CHECK(printed(print_up, 0.1) == "0.10000000000000001");
  CHECK(printed(print_up, 1e-10) == "1.0000000000000001e-10");
  CHECK(printed(print_down, 0x1p-20) == "9.5367431640625e-7");
  CHECK(printed(print_up, 123456) == "123456");
  CHECK(printed(print_up, -0.001) == "-0.001");
}

}  // namespace
}  // namespace assay::fast
