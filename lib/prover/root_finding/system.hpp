// Defines System, the functions and variables of a claim about roots, and boxes of its variables.
#pragma once

#include "kernel/evaluate.hpp"
#include "prover/newton.hpp"

#include <optional>
#include <string>
#include <vector>

namespace assay::prover::root_finding {

/// A closed box with rational ends, a bracket for each variable.
using Brackets = std::vector<Bracket>;

struct System {
  std::vector<kernel::Term> functions;
  std::vector<std::string> variables;

  explicit System(const kernel::Root& claim);
  bool is_square() const { return functions.size() == variables.size(); }
  /// The box as a context of the kernel.
  kernel::Context context(const Brackets&) const;
  /// Whether some function is seen not to vanish anywhere on the box.
  bool excludes_root(const kernel::Box&, long bits) const;
  kernel::Box box(const Brackets&, long bits) const;
};

bool contains(const Bracket& outer, const Bracket& inner);
bool contains(const Brackets& outer, const Brackets& inner);
bool overlap(const Brackets& a, const Brackets& b);
exact::Rational width(const Bracket& b);
exact::Rational middle(const Bracket& b);

/// A number of `bits` significant bits near x, not above it.
exact::Rational rounded(const exact::Rational& x, long bits);

/// The greatest multiple of a power of 2 not above x; the power is at most `step`, and more than
/// half of it.
exact::Rational multiple_below(const exact::Rational& x, const exact::Rational& step);

/// The rational with the least denominator between the two numbers (Stern and Brocot).
exact::Rational simplest_between(const Bracket& b);

}  // namespace assay::prover::root_finding
