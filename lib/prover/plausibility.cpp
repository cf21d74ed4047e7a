#include "prover/plausibility.hpp"

#include "kernel/evaluate.hpp"
#include "prover/sample_points.hpp"

#include <algorithm>

namespace assay::prover {

using kernel::Box;
using kernel::Context;
using kernel::Relation;

namespace {

constexpr int samples = 120;
constexpr int samples_for_precision = 12;

bool holds(const Relation& r, const Box& at, interval::Precision precision) {
  const auto difference = kernel::enclosure_of(r.left - r.right, at, precision);
  return difference && kernel::decides(r.comparison, *difference);
}

/// A point of the context at which the relation, though defined, is not decided at this precision.
bool is_undecided(const Context& c, const Relation& r, interval::Precision precision) {
  SamplePoints points(c, precision);
  for (int i = 0; i < samples_for_precision; ++i) {
    const auto at = points.next();
    if (!at) continue;
    const auto difference = kernel::enclosure_of(r.left - r.right, *at, precision);
    if (difference && !kernel::decides(r.comparison, *difference)) return true;
  }
  return false;
}

}  // namespace

bool plausible(const Context& c, const Relation& r) {
  const interval::Precision precision(64);
  SamplePoints points(c, precision);
  const Relation opposite = kernel::negation(r);
  for (int i = 0; i < samples; ++i) {
    const auto at = points.next();
    if (at && holds(opposite, *at, precision)) return false;
    if (c.variables.empty()) break;
  }
  return true;
}

long deciding_bits(const Context& c, const Relation& r, long least, long most) {
  for (long bits = least; bits <= most; bits *= 2)
    if (!is_undecided(c, r, interval::Precision(bits)))
      return bits == least ? least : std::min(bits + least, most);
  return least;
}

}  // namespace assay::prover
