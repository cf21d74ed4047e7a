#include "audit/functions/tally.hpp"

#include <algorithm>

namespace assay::audit::functions {

namespace {

/// Of two witnesses of the same error the first stays, so that the result is the same however the
/// inputs are shared out.
void include(std::optional<LargestError>& largest, const LargestError& other) {
  if (!largest) {
    largest = other;
    return;
  }
  largest->upper = std::max(largest->upper, other.upper);
  if (other.lower > largest->lower) {
    largest->lower = other.lower;
    largest->witness = other.witness;
  }
}

}  // namespace

void Tally::add(Finding f, const Witness& at) {
  Found& kind = found[index(f)];
  ++kind.count;
  if (!kind.first) kind.first = at;
}

void Tally::add(const UlpError& error, const Witness& at) {
  include(error.is_subnormal ? subnormal : normal, {error.lower, error.upper, at});
}

void Tally::add(const Judgement& judgement, const Witness& at) {
  if (judgement.is_undefined) ++undefined;
  for (const FindingName& kind : findings)
    if (judgement.has(kind.finding)) add(kind.finding, at);
  if (judgement.error) add(*judgement.error, at);
}

void Tally::append(const Tally& later) {
  inputs += later.inputs;
  undefined += later.undefined;
  nan_inputs += later.nan_inputs;
  comparisons += later.comparisons;
  for (std::size_t i = 0; i < found.size(); ++i) {
    found[i].count += later.found[i].count;
    if (!found[i].first) found[i].first = later.found[i].first;
  }
  if (later.normal) include(normal, *later.normal);
  if (later.subnormal) include(subnormal, *later.subnormal);
  if (later.at_minus_infinity) at_minus_infinity = later.at_minus_infinity;
  if (later.at_infinity) at_infinity = later.at_infinity;
}

bool Tally::has_fault() const {
  return std::ranges::any_of(findings, [&](const FindingName& kind) {
    return is_fault(kind.finding) && of(kind.finding).count > 0;
  });
}

}  // namespace assay::audit::functions
