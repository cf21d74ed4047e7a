// Defines Box, a part of a context's domain: the context with narrower domains, for the kernel, and
// the same as double intervals, for the search; and how a box is cut.
#pragma once

#include "certificate/midpoint.hpp"
#include "exact/rational.hpp"
#include "kernel/sequent.hpp"
#include "prover/search/tape.hpp"

#include <optional>

namespace assay::prover::search {

struct Box {
  kernel::Context context;
  Values values;
};

/// The whole domain of a context. Throws kernel::Refusal when it is seen to be empty.
Box whole_box(const kernel::Context& c);

// Where a tree cuts and expands when nothing is said.
using certificate::literal;
using certificate::midpoint;

/// Where a domain without literal ends is cut: at 0, at growing numbers beyond a finite end, or in
/// the middle of the values. nullopt for a point.
std::optional<exact::Rational> cut_of(const Interval& values);

/// A point in the middle of the values, or a little beyond their only finite end.
Interval middle_of(const Interval& values);

/// The two parts of the box, both closed at the cut.
Box lower_part(const Box& box, std::size_t variable, const exact::Rational& cut);
Box upper_part(const Box& box, std::size_t variable, const exact::Rational& cut);
/// The face at a closed end of a variable.
Box face(const Box& box, std::size_t variable, bool at_upper_end);
/// Whether the variable has a face on that side that is not the whole box.
bool has_face(const Box& box, std::size_t variable, bool at_upper_end);

}  // namespace assay::prover::search
