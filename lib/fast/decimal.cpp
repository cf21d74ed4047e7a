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

/// digits * 10^exponent where both are doubles: rounding one operation is all that is needed.
std::optional<bulk::Ends> rounded_once(Decimal d) {
  constexpr std::array<double, 23> tens = {1e0,  1e1,  1e2,  1e3,  1e4,  1e5,  1e6,  1e7,
                                           1e8,  1e9,  1e10, 1e11, 1e12, 1e13, 1e14, 1e15,
                                           1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22};
  const auto size = static_cast<std::size_t>(std::abs(d.exponent));
  if (d.digits > std::uint64_t{1} << 53 || size >= tens.size()) return std::nullopt;
  const auto digits = static_cast<double>(d.digits);
  if (d.exponent < 0)
    return bulk::Ends{Rounding::div_down(digits, tens[size]), Rounding::div_up(digits, tens[size])};
  return bulk::Ends{Rounding::mul_down(digits, tens[size]), Rounding::mul_up(digits, tens[size])};
}

std::optional<bulk::Ends> read_unsigned(std::string_view text) {
  if (const auto d = short_decimal(text)) {
    if (const auto ends = rounded_once(*d)) return ends;
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

/// The decimal number with the fewest digits in [x, next_up(x)], or in [next_down(x), x]; nullopt
/// where 128 bits are not enough for the search. In units of 10^-places, where x has 17 or 18
/// digits before the point, x is product/2^shift, and the next double is five/2^shift away (half as
/// far below a power of 2).
std::optional<Decimal> shortest(double x, bool up) {
  if (!(0x1p-36 <= x && x < 0x1p50)) return std::nullopt;
  const auto bits = std::bit_cast<std::uint64_t>(x);
  const int exponent = static_cast<int>(bits >> 52) - 1023;
  const int places = 16 - ((exponent * 1233) >> 12);  // log10 2 = 1233/4096 and a little more
  const Wide significand = (bits & 0xfffffffffffff) | 0x10000000000000;
  const Wide five = fives[static_cast<std::size_t>(places)];
  const Wide product = significand * five;
  const int shift = 52 - exponent - places;
  const auto floor = [shift](Wide v) { return static_cast<std::uint64_t>(v >> shift); };
  const Wide almost_one = (Wide{1} << shift) - 1;
  std::uint64_t digits = floor(up ? product + almost_one : product);
  const std::uint64_t last =
      up ? floor(product + five)
         : floor(product - (significand == Wide{1} << 52 ? five / 2 : five) + almost_one);
  int zeros = 0;
  for (std::uint64_t unit = 10;; unit *= 10, ++zeros) {
    const std::uint64_t fewer = (up ? digits + 9 : digits) / 10;
    const std::uint64_t value = fewer * unit;
    if (fewer == 0 || (up ? value > last : value < last)) break;
    digits = fewer;
  }
  return Decimal{digits, zeros - places};
}

char* print_fraction(char* to, std::string_view digits, int point) {
  if (point <= 0) {
    to = std::copy_n("0.", 2, to);
    to = std::fill_n(to, -point, '0');
    return std::copy(digits.begin(), digits.end(), to);
  }
  to = std::copy_n(digits.begin(), point, to);
  *to++ = '.';
  return std::copy(digits.begin() + point, digits.end(), to);
}

char* print_decimal(char* to, Decimal d) {
  std::array<char, 20> text;
  char* const end = std::to_chars(text.data(), text.data() + text.size(), d.digits).ptr;
  const std::string_view digits(text.data(), static_cast<std::size_t>(end - text.data()));
  const int size = static_cast<int>(digits.size());
  const int point = size + d.exponent;  // how many digits stand before it
  if (d.exponent >= 0) {
    to = std::copy(digits.begin(), digits.end(), to);
    return std::fill_n(to, d.exponent, '0');
  }
  if (point > -5) return print_fraction(to, digits, point);
  to = size == 1 ? std::copy(digits.begin(), digits.end(), to) : print_fraction(to, digits, 1);
  *to++ = 'e';
  return std::to_chars(to, to + 8, point - 1).ptr;
}

// Where no shortest one is known: the decimal nearest to the neighbour, among doubles, is beyond
// the point halfway to x.
char* print_above(char* to, double x) {
  if (const auto d = shortest(x, true)) return print_decimal(to, *d);
  const double next = next_up(x);
  if (next == infinity) return std::copy_n("1.8e308", 7, to);
  return std::to_chars(to, to + max_decimal_length, next).ptr;
}
char* print_below(char* to, double x) {
  if (const auto d = shortest(x, false)) return print_decimal(to, *d);
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
