// Defines Region, a part of a domain where a relation is open, and the boxes that it is made of.
#pragma once

#include "interval/interval.hpp"
#include "kernel/theorem.hpp"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace assay::prover::diagnosis {

struct Range {
  interval::End lower;
  interval::End upper;
};
using RationalBox = std::map<std::string, Range>;

/// For a claim left <= right or left < right the excess is left - right, which may not be positive;
/// for = it is |left - right|. There is none for !=.
struct Region {
  RationalBox box;
  /// The least upper bound of the excess that enclosures gave; none when they gave none.
  std::optional<exact::Rational> bound;
  /// The greatest excess seen at a point, and the point.
  std::optional<exact::Rational> seen;
  kernel::Point at;
  /// A part of the relation that is not known to be defined in some box of the region.
  std::optional<kernel::Term> undefined;
};

/// Joins boxes that touch, and then the nearest in the list until at most `most` are left.
std::vector<Region> merged(std::vector<Region> boxes, std::size_t most);

}  // namespace assay::prover::diagnosis
