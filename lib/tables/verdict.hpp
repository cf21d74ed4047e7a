// Defines the verdict on one row: whether a claim holds for its numbers.
#pragma once

#include "exact/rational.hpp"
#include "interval/endpoint.hpp"
#include "kernel/evaluate.hpp"
#include "tables/claim.hpp"

#include <map>
#include <optional>
#include <string>

namespace assay::tables {

enum class Verdict { right, wrong, undecided };

struct Decision {
  Verdict verdict = Verdict::undecided;
  std::string why;  // of a row that is not right
};

/// A part of t that is seen to be undefined at every point of the box: a side condition of it is
/// false there (kernel/definedness.hpp).
std::optional<kernel::Term> undefined_part(const kernel::Term& t, const kernel::Box& box,
                                           interval::Precision p);

/// With more bits a row that nothing decides would be tried for hours.
inline constexpr long most_bits = 1'000'000;

/// Decides with 64 bits, then twice as many, and so on up to `most`, by natural interval evaluation
/// (kernel/evaluate.hpp).
///
/// Right: each relation follows from the enclosures of its sides. Wrong: for some relation its
/// negation does, or a side condition of a part of it is false (kernel/definedness.hpp), so that
/// the part is undefined and the claim, which says that everything in it is defined, is false.
/// These exclude each other, because enclosures enclose. Undecided: neither at any of these
/// precisions; numbers that are equal without being rational are always undecided.
Decision decide(const RowClaim& claim, const std::map<std::string, exact::Rational>& row,
                interval::Precision most);

}  // namespace assay::tables
