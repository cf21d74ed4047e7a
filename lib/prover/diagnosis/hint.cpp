#include "prover/diagnosis/hint.hpp"

#include "kernel/evaluate.hpp"
#include "kernel/printer.hpp"

#include <algorithm>

namespace assay::prover::diagnosis {

using exact::Rational;

namespace {

constexpr std::size_t many_variables = 4;

bool is_unbounded(const Region& region) {
  return std::any_of(region.box.begin(), region.box.end(), [](const auto& entry) {
    return !entry.second.lower.value || !entry.second.upper.value;
  });
}

/// The excess seen is 0, as far as the size of the two sides lets one see it.
bool touches(const kernel::Relation& r, const Region& region) {
  if (!region.seen) return false;
  const interval::Precision precision(64);
  kernel::Box at;
  for (const auto& [name, x] : region.at) at.emplace(name, kernel::Enclosure(x, precision));
  const auto side = kernel::evaluate(r.left, at, precision);
  const auto size = side ? interval::upper_end(interval::abs(*side)).value : std::nullopt;
  const Rational scale = size ? std::max(*size, Rational(1) / Rational(1'000'000)) : Rational(1);
  return exact::abs(*region.seen) <= scale / Rational(10'000'000);
}

}  // namespace

std::string hint(const kernel::Context& c, const kernel::Relation& r, const Diagnosis& d) {
  if (r.comparison == kernel::Comparison::equal)
    return "boxes do not prove an equation: name the identity or the facts that it follows from "
           "('have ... by FACT', 'by identity')";
  if (d.open.empty()) return "every box is closed by enclosures: allow more steps with --steps N";
  const Region& worst = d.open.front();
  if (worst.undefined)
    return kernel::print(*worst.undefined) +
           " is not seen to be defined there: prove first that it is, or leave the place out of "
           "the "
           "domain";
  if (touches(r, worst))
    return "the two sides touch at " + text(worst.at) +
           ", or nearly: boxes do not prove a bound that is attained; show it by an identity ('by "
           "identity'), or by 'have' on each side of that place";
  if (worst.seen && worst.seen->sign() > 0) return "it seems to be false at " + text(worst.at);
  if (is_unbounded(worst))
    return "the open part has no end: state a simpler bound for it first ('have')";
  if (c.variables.size() >= many_variables)
    return "there are " + std::to_string(c.variables.size()) +
           " variables, and each multiplies the boxes: bound parts of it first ('have')";
  return "the two sides stay apart: allow more steps with --steps N";
}

}  // namespace assay::prover::diagnosis
