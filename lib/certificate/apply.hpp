// Defines apply, which turns one step into a call of its kernel rule.
#pragma once

#include "certificate/step.hpp"

#include <functional>
#include <span>

namespace assay::certificate {

/// Gives the nodes of a subdivision one after the other, in prefix order; nullopt at the end.
/// A reader hands them out as it reads them, so that a tree is never held in memory.
using NodeSource = std::function<std::optional<Node>()>;

/// The premises that a step may refer to.
struct Proved {
  const kernel::Sequent& statement;  // the statement that the certificate is about (refutations)
  std::span<const kernel::Context> contexts;  // the first is the empty one
  std::span<const kernel::Theorem> theorems;
};

/// The theorem that the step proves. Throws kernel::Refusal when the rule refuses, and
/// std::invalid_argument when the step refers to what does not exist, lacks a field of its rule or
/// has one too many: no reader makes such a step, so this is an error of the program.
kernel::Theorem apply(const Step& step, const Proved& earlier, const NodeSource& tree);
/// The same with the tree that the step holds. All of it must be used.
kernel::Theorem apply(const Step& step, const Proved& earlier);

}  // namespace assay::certificate
