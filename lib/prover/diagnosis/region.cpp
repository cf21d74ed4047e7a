#include "prover/diagnosis/region.hpp"

#include <algorithm>

namespace assay::prover::diagnosis {

namespace {

/// a < b for ends, where none is infinite.
bool lies_before(const interval::End& upper, const interval::End& lower) {
  return upper.value && lower.value && *upper.value < *lower.value;
}

bool touch(const RationalBox& a, const RationalBox& b) {
  return std::all_of(a.begin(), a.end(), [&](const auto& entry) {
    const Range& x = entry.second;
    const Range& y = b.at(entry.first);
    return !lies_before(x.upper, y.lower) && !lies_before(y.upper, x.lower);
  });
}

Range hull(const Range& a, const Range& b) {
  Range result = a;
  if (!b.lower.value || (a.lower.value && *b.lower.value < *a.lower.value)) result.lower = b.lower;
  if (!b.upper.value || (a.upper.value && *b.upper.value > *a.upper.value)) result.upper = b.upper;
  return result;
}

void absorb(Region& whole, const Region& part) {
  for (auto& [name, range] : whole.box) range = hull(range, part.box.at(name));
  if (!part.bound || (whole.bound && *part.bound > *whole.bound)) whole.bound = part.bound;
  if (part.seen && (!whole.seen || *part.seen > *whole.seen)) {
    whole.seen = part.seen;
    whole.at = part.at;
  }
  if (!whole.undefined) whole.undefined = part.undefined;
}

}  // namespace

std::vector<Region> merged(std::vector<Region> boxes, std::size_t most) {
  std::vector<Region> all;
  for (Region& box : boxes) {
    // What the box touches becomes one region, which may touch more.
    for (auto i = all.begin(); i != all.end();) {
      if (!touch(i->box, box.box)) {
        ++i;
        continue;
      }
      absorb(box, *i);
      all.erase(i);
      i = all.begin();
    }
    all.push_back(std::move(box));
  }
  while (all.size() > most) {
    absorb(all[all.size() - 2], all.back());
    all.pop_back();
  }
  return all;
}

}  // namespace assay::prover::diagnosis
