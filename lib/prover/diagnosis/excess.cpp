#include "prover/diagnosis/excess.hpp"

#include "kernel/refusal.hpp"
#include "kernel/theorem.hpp"

#include <algorithm>
#include <utility>

namespace assay::prover::diagnosis {

using exact::Rational;
using kernel::Comparison;
using kernel::Point;
using kernel::Term;

namespace {

const interval::Precision precision(64);

kernel::Box enclosed(const RationalBox& box) {
  kernel::Box result;
  for (const auto& [name, range] : box)
    result.emplace(name, interval::between(range.lower, range.upper, precision));
  return result;
}

/// The first part of t, from the inside, that is not known to be defined in the box.
std::optional<Term> undefined_part(const Term& t, const kernel::Box& box) {
  if (kernel::evaluate(t, box, precision)) return std::nullopt;
  for (const Term& part : t.arguments())
    if (const auto found = undefined_part(part, box)) return found;
  return t;
}

/// A number well inside the range, near to its finite ends when it is unbounded.
Rational middle(const Range& range) {
  if (range.lower.value && range.upper.value)
    return (*range.lower.value + *range.upper.value) / Rational(2);
  if (range.lower.value) return *range.lower.value + Rational(1);
  if (range.upper.value) return *range.upper.value - Rational(1);
  return Rational(0);
}

Rational reach(const Range& range) {
  if (!range.lower.value || !range.upper.value) return Rational(1);
  return (*range.upper.value - *range.lower.value) / Rational(4);
}

bool contains(const Range& range, const Rational& x) {
  const auto& [lower, upper] = range;
  if (lower.value && (x < *lower.value || (lower.open && x == *lower.value))) return false;
  return !upper.value || x < *upper.value || (!upper.open && x == *upper.value);
}

std::optional<Term> excess_of(const kernel::Relation& r) {
  const Term difference = r.left - r.right;
  if (r.comparison == Comparison::equal) return Term::apply(kernel::Op::abs, {difference});
  if (r.comparison == Comparison::not_equal) return std::nullopt;
  return difference;
}

}  // namespace

Excess::Excess(kernel::Context context, const kernel::Relation& r)
    : context_(std::move(context)), relation_(kernel::forward(r)), excess_(excess_of(relation_)) {}

bool Excess::is_excluded(const kernel::Box& box) const {
  return std::any_of(context_.assumptions.begin(), context_.assumptions.end(),
                     [&](const kernel::Relation& r) {
                       const kernel::Relation opposite = kernel::negation(r);
                       const auto difference =
                           kernel::enclosure_of(opposite.left - opposite.right, box, precision);
                       return difference && kernel::decides(opposite.comparison, *difference);
                     });
}

bool Excess::is_closed(const RationalBox& box) const {
  const kernel::Box enclosure = enclosed(box);
  if (is_excluded(enclosure)) return true;
  const auto difference =
      kernel::enclosure_of(relation_.left - relation_.right, enclosure, precision);
  if (!difference) return false;
  if (kernel::decides(relation_.comparison, *difference)) return true;
  kernel::Context inside = context_;
  Point centre;
  for (const auto& [name, range] : box) {
    if (!range.lower.value || !range.upper.value) return false;
    inside = inside.with_domain(name, {{Term::number(*range.lower.value), range.lower.open},
                                       {Term::number(*range.upper.value), range.upper.open}});
    centre.emplace(name, middle(range));
  }
  try {
    kernel::rules::mean_value(inside, relation_, centre, precision);
    return true;
  } catch (const kernel::Refusal&) {
    return false;
  }
}

std::optional<Rational> Excess::value(const Point& at) const {
  kernel::Box box;
  for (const auto& [name, x] : at) box.emplace(name, kernel::Enclosure(x, precision));
  if (is_excluded(box)) return std::nullopt;
  const auto found = kernel::evaluate(*excess_, box, precision);
  return found ? interval::lower_end(*found).value : std::nullopt;
}

/// Compass search (Kolda, Lewis, Torczon, SIAM Review 45 (2003), section 1.2).
void Excess::climb(Region& region) const {
  constexpr int rounds = 60;
  if (!region.seen) return;
  std::map<std::string, Rational> step;
  for (const auto& [name, range] : region.box) step.emplace(name, reach(range));
  for (int i = 0; i < rounds; ++i) {
    bool is_better = false;
    for (const auto& [name, length] : step) {
      for (const Rational& move : {length, -length}) {
        Point next = region.at;
        next.at(name) = next.at(name) + move;
        if (!contains(region.box.at(name), next.at(name))) continue;
        const auto there = value(next);
        if (!there || *there <= *region.seen) continue;
        region.seen = there;
        region.at = next;
        is_better = true;
      }
    }
    if (is_better) continue;
    for (auto& entry : step) entry.second = entry.second / Rational(2);
  }
}

Region Excess::open(const RationalBox& box) const {
  Region region;
  region.box = box;
  const kernel::Box enclosure = enclosed(box);
  for (const Term& side : {relation_.left, relation_.right})
    if (!region.undefined) region.undefined = undefined_part(side, enclosure);
  if (!excess_) return region;
  if (const auto values = kernel::evaluate(*excess_, enclosure, precision))
    region.bound = interval::upper_end(*values).value;
  for (const auto& [name, range] : box) region.at.emplace(name, middle(range));
  region.seen = value(region.at);
  return region;
}

}  // namespace assay::prover::diagnosis
