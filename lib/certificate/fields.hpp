// Defines how a step is written behind its number: the name of its rule and the fields that the
// table of rules (rule.hpp) gives to it, in the order of that table (FORMAT.md, section "Steps").
#pragma once

#include "certificate/step.hpp"
#include "kernel/reader/terms.hpp"

namespace assay::certificate {

/// Precisions beyond this are damage: no rule needs them, and every operation would take minutes.
inline constexpr long max_bits = 1'000'000;

/// How many contexts (with the empty one) and steps precede a step.
struct Extent {
  std::size_t contexts = 1;
  std::size_t steps = 0;
};

/// Takes an integer without sign or leading zero. `what` says for the message which one.
std::size_t read_integer(kernel::Tokens& tokens, std::string_view what);
/// Takes the number of an earlier step (from 1) and gives its index.
std::size_t read_step_number(kernel::Tokens& tokens, const Extent& earlier);
/// Takes the number of an earlier context (from 0).
std::size_t read_context_number(kernel::Tokens& tokens, const Extent& earlier);

/// Reads a rule and its fields. The tree of a subdivision stays empty: it is on the lines below.
/// Throws Damaged.
Step read_step(kernel::Tokens& tokens, const kernel::Scope& scope, const Extent& earlier);

/// The text that read_step reads back. std::invalid_argument for a rule that does not exist.
std::string print(const Step& step);

}  // namespace assay::certificate
