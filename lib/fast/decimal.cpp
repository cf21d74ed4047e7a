#include "fast/decimal.hpp"

#include "exact/text.hpp"
#include "fast/interval.hpp"

#include <algorithm>
#include <array>
#include <charconv>

namespace assay::fast {

namespace {

__extension__ using Wide = unsigned __int128;

/// digits * 10^exponent, without a sign.
struct Decimal {
  std::uint64_t digits = 0;
  int exponent = 0;
};

bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// Up to 19 significant digits, so that they fit in 64 bits, and an exponent of up to 3 digits:
/// "12", "6.9", "1e-10". nullopt for everything else.
std::optional<Decimal> short_decimal(std::string_view text) {
  const char* c = text.data();
  const char* const end = c + text.size();
  Decimal d;
  int count = 0;
  const auto take_digits = [&] {
    const char* const begin = c;
    for (; c != end && is_digit(*c); ++c) {
      count += d.digits != 0 || *c != '0' ? 1 : 0;
      if (count > 19) return std::ptrdiff_t{0};
      d.digits = 10 * d.digits + static_cast<std::uint64_t>(*c - '0');
    }
    return c - begin;
  };
  if (take_digits() == 0) return std::nullopt;
  if (c != end && *c == '.') {
    ++c;
    const std::ptrdiff_t places = take_digits();
    if (places == 0 || places > 999) return std::nullopt;
    d.exponent = -static_cast<int>(places);
  }
  if (c == end) return d;
  if (*c != 'e' && *c != 'E') return std::nullopt;
  ++c;
  const bool is_negative = c != end && *c == '-';
  if (c != end && (*c == '-' || *c == '+')) ++c;
  if (c == end || end - c > 3 || !std::all_of(c, end, is_digit)) return std::nullopt;
  int exponent = 0;
  for (; c != end; ++c) exponent = 10 * exponent + (*c - '0');
  d.exponent += is_negative ? -exponent : exponent;
  return d;
}

/// Up to this power of 5 a product with a double's significand, and with 64 bits, has 128 bits.
constexpr int most_fives = 27;

constexpr std::array<std::uint64_t, most_fives + 1> fives = [] {
  std::array<std::uint64_t, most_fives + 1> powers{};
  std::uint64_t power = 1;
  for (std::uint64_t& p : powers) {
    p = power;
    power *= 5;
  }
  return powers;
}();
static_assert(fives[most_fives] / fives[most_fives - 1] == 5);

/// The sign of d - x for x > 0 within a factor of 2 of d; nullopt where 128 bits do not decide. The
/// numbers are a = digits * 5^exponent * 2^exponent and b = significand * 2^shift; powers of 5 are
/// moved to where they are positive, powers of 2 as well.
std::optional<int> compare(Decimal d, double x) {
  if (d.exponent < -most_fives || d.exponent > most_fives || x < 0x1p-900) return std::nullopt;
  const auto bits = std::bit_cast<std::uint64_t>(x);
  Wide a = d.digits;
  Wide b = (bits & 0xfffffffffffff) | 0x10000000000000;
  (d.exponent < 0 ? b : a) *= fives[static_cast<std::size_t>(std::abs(d.exponent))];
  const int shift = static_cast<int>(bits >> 52) - 1075 - d.exponent;
  // Both are below 2^128 before the shift, and the larger of them after it.
  Wide& shifted = shift < 0 ? a : b;
  const int count = std::abs(shift);
  if (count > 127 || (shifted << count) >> count != shifted) return std::nullopt;
  shifted <<= count;
  return a < b ? -1 : (a > b ? 1 : 0);
}

bulk::Ends around(double nearest, int order) {
  return {order < 0 ? next_down(nearest) : nearest, order > 0 ? next_up(nearest) : nearest};
}

/// Hexadecimal digits that fit in 53 bits make an exact double.
std::optional<double> short_hexadecimal(std::string_view text) {
  constexpr std::string_view digits = "0123456789abcdefABCDEF";
  if (!text.starts_with("0x") && !text.starts_with("0X")) return std::nullopt;
  text.remove_prefix(2);
  const std::string_view significand = text.substr(0, text.find_first_of("pP"));
  if (significand.empty() || digits.find(significand.front()) == std::string_view::npos ||
      significand.back() == '.')
    return std::nullopt;
  const bool has_point = significand.find('.') != std::string_view::npos;
  const std::size_t count = significand.size() - (has_point ? 1 : 0);
  if (count > 14 || (count == 14 && significand.front() > '1')) return std::nullopt;
  double value = 0;
  const char* const end = text.data() + text.size();
  const auto read = std::from_chars(text.data(), end, value, std::chars_format::hex);
  const bool is_whole = read.ec == std::errc() && read.ptr == end;
  return is_whole && 0x1p-900 < value && value < infinity ? std::optional(value) : std::nullopt;
}

std::optional<bulk::Ends> read_unsigned(std::string_view text) {
  if (const auto d = short_decimal(text)) {
    if (d->digits == 0) return bulk::Ends{0, 0};
    double nearest = 0;
    std::from_chars(text.data(), text.data() + text.size(), nearest);
    if (const auto order = compare(*d, nearest)) return around(nearest, *order);
  }
  if (text.empty()) return std::nullopt;
  if (const auto exact = short_hexadecimal(text)) return bulk::Ends{*exact, *exact};
  const auto value = exact::read_number(text);
  if (!value) return std::nullopt;
  const Interval tightest = enclosure(*value);
  return bulk::Ends{tightest.lower(), tightest.upper()};
}

/// The shortest text of x > 0, and whether it is below, at or above x where that is known.
struct Shortest {
  char* end;
  std::optional<int> order;
};
Shortest print_shortest(char* to, double x) {
  char* const end = std::to_chars(to, to + max_decimal_length, x).ptr;
  const auto d = short_decimal({to, static_cast<std::size_t>(end - to)});
  return {end, d ? compare(*d, x) : std::nullopt};
}

// The decimal nearest to the neighbour, among doubles, is beyond the point halfway to x.
char* print_above(char* to, double x) {
  const Shortest s = print_shortest(to, x);
  if (s.order && *s.order >= 0) return s.end;
  const double next = next_up(x);
  if (next == infinity) return std::copy_n("1.8e308", 7, to);
  return std::to_chars(to, to + max_decimal_length, next).ptr;
}
char* print_below(char* to, double x) {
  const Shortest s = print_shortest(to, x);
  if (s.order && *s.order <= 0) return s.end;
  return std::to_chars(to, to + max_decimal_length, next_down(x)).ptr;
}

char* print_zero(char* to) {
  *to = '0';
  return to + 1;
}

}  // namespace

std::optional<bulk::Ends> read_number(std::string_view text) {
  if (!text.starts_with('-')) return read_unsigned(text);
  const auto size = read_unsigned(text.substr(1));
  // "--1" is no number.
  if (!size || text.starts_with("--")) return std::nullopt;
  return bulk::Ends{-size->upper, -size->lower};
}

char* print_down(char* to, double x) {
  if (x == 0) return print_zero(to);
  if (x > 0) return print_below(to, x);
  *to = '-';
  return print_above(to + 1, -x);
}

char* print_up(char* to, double x) {
  if (x == 0) return print_zero(to);
  if (x > 0) return print_above(to, x);
  *to = '-';
  return print_below(to + 1, -x);
}

char* print_hexadecimal(char* to, double x) {
  if (x == 0) return print_zero(to);
  if (x < 0) *to++ = '-';
  if (std::isinf(x)) return std::copy_n("inf", 3, to);
  to = std::copy_n("0x", 2, to);
  return std::to_chars(to, to + max_decimal_length, std::fabs(x), std::chars_format::hex).ptr;
}

}  // namespace assay::fast
