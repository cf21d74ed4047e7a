#include "exact/text.hpp"
#include "kernel/relation.hpp"
#include "prover/diagnosis/hint.hpp"

namespace assay::prover::diagnosis {

using exact::Direction;
using exact::print_decimal;
using exact::Rational;

namespace {

constexpr int digits = 4;

/// The nearest decimal of so many digits would do as well; away from zero is enough for a person.
std::string rounded(const Rational& x) {
  return print_decimal(x, digits, x.sign() < 0 ? Direction::down : Direction::up);
}

std::string interval(const Range& range) {
  const auto& [lower, upper] = range;
  if (!lower.value && !upper.value) return "R";
  std::string result = lower.open ? "(" : "[";
  result += lower.value ? print_decimal(*lower.value, digits, Direction::down) : "-inf";
  result += ", ";
  result += upper.value ? print_decimal(*upper.value, digits, Direction::up) : "inf";
  return result + (upper.open ? ")" : "]");
}

std::string product(const RationalBox& box) {
  std::string result;
  for (const auto& [name, range] : box)
    result += (result.empty() ? "" : ", ") + name + " in " + interval(range);
  return result;
}

/// "may fail by 0.1 as far as enclosures show; holds by 0.02 at x = 1"
std::string shortfall(const Region& region) {
  std::string result = "no enclosure bounds it";
  if (region.bound && region.bound->sign() > 0)
    result = "may fail by " + rounded(*region.bound) + " as far as enclosures show";
  if (region.bound && region.bound->sign() <= 0) result = "the sides may be equal";
  if (!region.seen) return result;
  const bool holds = region.seen->sign() <= 0;
  result +=
      std::string("; ") + (holds ? "holds" : "fails") + " by " + rounded(exact::abs(*region.seen));
  return region.at.empty() ? result : result + " at " + text(region.at);
}

std::string lines(const Region& region) {
  return (region.box.empty() ? "" : "  open where " + product(region.box) + "\n") + "    " +
         shortfall(region) + "\n";
}

}  // namespace

std::string text(const kernel::Point& at) {
  std::string result;
  for (const auto& [name, x] : at)
    result += (result.empty() ? "" : ", ") + name + " = " + rounded(x);
  return result;
}

std::string text(const Diagnosis& d) {
  std::string result;
  for (const Region& region : d.open) result += lines(region);
  return result + "  " + d.hint;
}

}  // namespace assay::prover::diagnosis
