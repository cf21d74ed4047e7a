#include "audit/tables/format.hpp"
#include "fast/decimal.hpp"

#include <algorithm>
#include <array>

namespace assay::audit {

using exact::Direction;

namespace {

/// Doubles are told apart by this many digits.
constexpr int digits_of_doubles = 17;

void write_double(double x, Direction direction, Numbers numbers, std::string& out) {
  std::array<char, fast::max_decimal_length> text;
  char* const to = text.data();
  const bool is_down = direction == Direction::down;
  char* const end = numbers == Numbers::hexadecimal ? fast::print_hexadecimal(to, x)
                    : is_down                       ? fast::print_down(to, x)
                                                    : fast::print_up(to, x);
  out.append(to, end);
}

}  // namespace

void write_bound(const Answers& answers, const Enclosing& e, std::size_t row, std::size_t quantity,
                 Direction direction, Numbers numbers, std::string& out) {
  const bool is_down = direction == Direction::down;
  if (numbers == Numbers::decimal && !answers.narrower.empty()) {
    if (const auto found = answers.narrower.find(row); found != answers.narrower.end()) {
      const Bounds& b = found->second[quantity];
      const int digits = std::max(digits_of_doubles, e.digits() + 1);
      out += exact::print_decimal(is_down ? b.lower : b.upper, digits, direction);
      return;
    }
  }
  const Column& c = answers.columns[quantity];
  write_double(is_down ? c.lower[row] : c.upper[row], direction, numbers, out);
}

}  // namespace assay::audit
