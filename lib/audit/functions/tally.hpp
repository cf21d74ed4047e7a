// Defines Tally, what an audit found at a set of inputs: counts, the largest errors, and where they
// are.
#pragma once

#include "audit/functions/judgement.hpp"

#include <array>
#include <cstdint>
#include <optional>

namespace assay::audit::functions {

/// An input and the result there; for order_reversed also the result at the next number. Every
/// float is a double.
struct Witness {
  double input = 0;
  double result = 0;
  std::optional<double> next_result = std::nullopt;
  friend bool operator==(const Witness&, const Witness&) = default;
};

/// The largest error at a set of inputs is in [lower, upper], and at least `lower` at the witness.
struct LargestError {
  double lower = 0;
  double upper = 0;
  Witness witness;
};

struct Found {
  std::uint64_t count = 0;
  std::optional<Witness> first;  // in the order of the inputs
};

struct Tally {
  std::uint64_t inputs = 0;       // all of them
  std::uint64_t undefined = 0;    // finite ones where the formula is not defined
  std::uint64_t nan_inputs = 0;   // these are asked only whether the result is NaN
  std::uint64_t comparisons = 0;  // of the order of neighbours
  std::array<Found, findings.size()> found;
  /// Where the value of the formula is a normal number of the format, and where it is smaller.
  std::optional<LargestError> normal;
  std::optional<LargestError> subnormal;
  /// The results there, which are not judged: the formula has no value.
  std::optional<double> at_minus_infinity;
  std::optional<double> at_infinity;

  void add(Finding f, const Witness& at);
  void add(const Judgement& judgement, const Witness& at);
  void add(const UlpError& error, const Witness& at);
  /// Adds what was found at inputs that come behind those of this tally, and are others.
  void append(const Tally& later);
  bool has_fault() const;
  const Found& of(Finding f) const { return found[index(f)]; }
};

}  // namespace assay::audit::functions
