// Defines subdivide, which proves a relation over a box from a tree of smaller boxes.
#pragma once

#include "certificate/apply.hpp"

namespace assay::certificate {

/// Trees deeper than this are refused, so that the recursion is bounded.
inline constexpr int max_tree_depth = 1'000;

/// Proves r in c from a tree of boxes (the nodes of FORMAT.md, section "Trees"): split nodes are
/// joined by `join`, face nodes by `monotone_face`, leaves are closed by `enclose`, `mean_value` or
/// `taylor`. Memory grows with the depth of the tree alone (adaptive bisection: Moore, Kearfott and
/// Cloud, Introduction to Interval Analysis, section 5.6).
/// Throws kernel::Refusal when a rule refuses (too_deep for a tree that is, no_face and
/// not_in_domain for a face or midpoint that a box does not have) and std::invalid_argument when
/// the source ends before the tree does.
kernel::Theorem subdivide(const kernel::Context& c, const kernel::Relation& r,
                          interval::Precision p, const NodeSource& tree);

}  // namespace assay::certificate
