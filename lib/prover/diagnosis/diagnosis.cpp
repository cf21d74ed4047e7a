#include "prover/diagnosis/diagnosis.hpp"

#include "kernel/refusal.hpp"
#include "prover/diagnosis/excess.hpp"
#include "prover/diagnosis/hint.hpp"

#include <algorithm>
#include <deque>
#include <utility>

namespace assay::prover::diagnosis {

using exact::Rational;

namespace {

constexpr std::size_t most_boxes = 400;
constexpr std::size_t most_regions = 4;

/// The points of the context, as far as its domains and assumptions bound them.
RationalBox domain_of(const kernel::Context& c) {
  RationalBox box;
  for (const auto& [name, enclosure] : kernel::box_of(c, interval::Precision(64)))
    box[name] = {interval::lower_end(enclosure), interval::upper_end(enclosure)};
  return box;
}

/// Twice as far out as the end, and at least 1 further.
Rational beyond(const Rational& end) {
  return end < Rational(0) ? Rational(0) : end + std::max(Rational(1), end);
}

/// Where an unbounded range is cut, or one of several points in the middle.
std::optional<Rational> cut(const Range& range) {
  const auto& [lower, upper] = range;
  if (!lower.value && !upper.value) return Rational(0);
  if (!upper.value) return beyond(*lower.value);
  if (!lower.value) return -beyond(-*upper.value);
  if (*lower.value == *upper.value) return std::nullopt;
  return (*lower.value + *upper.value) / Rational(2);
}

bool is_wider(const Range& a, const Range& b) {
  const bool a_is_bounded = a.lower.value && a.upper.value;
  const bool b_is_bounded = b.lower.value && b.upper.value;
  if (!a_is_bounded || !b_is_bounded) return !a_is_bounded && b_is_bounded;
  return *a.upper.value - *a.lower.value > *b.upper.value - *b.lower.value;
}

/// The two halves in the widest variable; none for a point.
std::optional<std::pair<RationalBox, RationalBox>> halves(const RationalBox& box) {
  const auto widest = std::max_element(box.begin(), box.end(), [](const auto& a, const auto& b) {
    return is_wider(b.second, a.second);
  });
  if (widest == box.end()) return std::nullopt;
  const auto at = cut(widest->second);
  if (!at) return std::nullopt;
  std::pair result{box, box};
  result.first.at(widest->first).upper = {*at, false};
  result.second.at(widest->first).lower = {*at, false};
  return result;
}

/// The worst first: no bound at all, then the greatest excess seen.
bool is_worse(const Region& a, const Region& b) {
  if (a.bound.has_value() != b.bound.has_value()) return !a.bound;
  if (!a.seen || !b.seen) return a.seen.has_value() && !b.seen;
  return *a.seen > *b.seen;
}

}  // namespace

Diagnosis diagnose(const kernel::Context& c, const kernel::Relation& r) {
  Diagnosis result;
  const Excess excess(c, r);
  std::deque<RationalBox> waiting;
  try {
    waiting.push_back(domain_of(c));
  } catch (const kernel::Refusal&) {
    result.hint = "no point satisfies the assumptions: this is proved by contradiction";
    return result;
  }
  std::vector<Region> open;
  while (!waiting.empty()) {
    const RationalBox box = std::move(waiting.front());
    waiting.pop_front();
    ++result.boxes;
    if (excess.is_closed(box)) {
      ++result.closed;
      continue;
    }
    const auto two = result.boxes < most_boxes ? halves(box) : std::nullopt;
    if (two) {
      waiting.push_back(two->first);
      waiting.push_back(two->second);
    } else {
      open.push_back(excess.open(box));
    }
  }
  result.open = merged(std::move(open), most_regions);
  for (Region& region : result.open) excess.climb(region);
  std::stable_sort(result.open.begin(), result.open.end(), is_worse);
  result.hint = hint(c, r, result);
  return result;
}

}  // namespace assay::prover::diagnosis
