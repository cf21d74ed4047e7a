// How an interval is shown in messages.
#include "exact/text.hpp"
#include "interval/interval.hpp"

namespace assay::interval {

std::string to_string(const Interval& a, int digits) {
  const End lower = lower_end(a);
  const End upper = upper_end(a);
  const std::string from =
      lower.value ? exact::print_decimal(*lower.value, digits, exact::Direction::down) : "-inf";
  const std::string to =
      upper.value ? exact::print_decimal(*upper.value, digits, exact::Direction::up) : "inf";
  return (lower.open ? "(" : "[") + from + ", " + to + (upper.open ? ")" : "]");
}

}  // namespace assay::interval
