// Defines Step, one line of a certificate: a rule, the context in which it concludes, and what the
// rule needs besides. FORMAT.md is the specification.
#pragma once

#include "kernel/theorem.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace assay::certificate {

/// A node of a subdivision tree, in prefix order.
///   split    the box is cut in `variable`, at `cut` (none: at the midpoint of its rational ends)
///   face     the box is replaced by its face at one end of `variable`, where the claim is tightest
///   convex   the box is replaced by its faces at both ends of `variable`, the lower one first
///   natural, mean_value, taylor   leaves: the rule that closes the box
///   empty    a leaf: an assumption is false on all of the box
struct Node {
  enum class Kind { split, face, convex, natural, mean_value, taylor, empty };
  Kind kind = Kind::natural;
  std::size_t variable = 0;   // index among the context's variables; of `empty` its assumptions
  bool at_upper_end = false;  // of a face
  std::optional<exact::Rational> cut;  // of a split
  int order = 0;                       // of a taylor leaf, about the midpoint or `cut`
  friend bool operator==(const Node&, const Node&) = default;
};

/// The fields that a rule does not take stay empty. Numbers of steps and contexts are indices into
/// the certificate's own lists; they refer to earlier entries only.
struct Step {
  std::string rule;
  std::size_t context = 0;
  std::optional<kernel::Claim> claim;                      // show
  std::vector<std::size_t> from;                           // premises, in the rule's order
  std::vector<std::size_t> modulo;                         // identity: rewritings
  std::vector<std::pair<std::string, kernel::Term>> with;  // a term for each variable
  std::vector<kernel::Term> terms;                         // e.g. the extreme point
  std::string name;                                        // a variable or a fact
  std::optional<exact::Rational> centre;                   // taylor
  int order = 0;                                           // taylor
  long bits = 0;                                           // precision of numeric rules
  kernel::Combination combination;                         // combine
  std::vector<Node> tree;                                  // subdivide
  friend bool operator==(const Step&, const Step&) = default;
};

/// One more variable or assumption on top of an earlier context; context 0 is the empty one.
struct ContextStep {
  std::size_t parent = 0;
  std::variant<kernel::Variable, kernel::Relation> extension;
  friend bool operator==(const ContextStep&, const ContextStep&) = default;
};

/// What a certificate says of its statement.
enum class Verdict { proves, refutes };

struct Certificate {
  std::string theorem;
  Verdict verdict = Verdict::proves;
  std::vector<ContextStep> contexts;  // context i + 1
  std::vector<Step> steps;
  std::size_t last = 0;  // the step that concludes
  friend bool operator==(const Certificate&, const Certificate&) = default;
};

}  // namespace assay::certificate
