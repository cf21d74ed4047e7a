// Defines how a node of a subdivision tree is written: s0, s1@7/2, f0-, f0+, c0, n, m, t0:4,
// t0:4@1/2 (FORMAT.md, section "Trees").
#pragma once

#include "certificate/step.hpp"

#include <string_view>

namespace assay::certificate {

/// The highest order of a taylor leaf that is read.
inline constexpr int max_order = 1'000;

/// nullopt when the word is no node.
std::optional<Node> read_node(std::string_view word);

/// The word that read_node reads back.
std::string print(const Node& node);

/// How many trees follow the node: none for a leaf.
std::size_t subtrees(const Node&);

}  // namespace assay::certificate
