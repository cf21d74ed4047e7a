// Defines Fact, an elementary fact that is believed without proof, and the table of all of them.
// Each is true as it stands, with everything in it defined: this table is part of what has to be
// trusted, and is written to be read with the cited books beside it.
#pragma once

#include <array>
#include <span>
#include <string_view>

namespace assay::kernel {

struct Fact {
  std::string_view name;
  std::string_view statement;  // in the statement language, without 'theorem NAME:'
  /// Abramowitz & Stegun is not cited where the DLMF (dlmf.nist.gov, release 1.2), its successor,
  /// has the formula; "Rudin" is Principles of Mathematical Analysis, third edition. A plain phrase
  /// is the whole argument.
  std::string_view source;
};

std::span<const Fact> exponential_facts();     // exp, log, powers
std::span<const Fact> algebraic_facts();       // squares, sqrt, abs, min, max
std::span<const Fact> trigonometric_facts();   // sin, cos, tan and their inverses
std::span<const Fact> hyperbolic_facts();      // sinh, cosh, tanh and their inverses
std::span<const Fact> error_function_facts();  // erf

/// The groups above, in that order.
std::array<std::span<const Fact>, 5> fact_groups();

/// nullptr when there is no fact of that name.
const Fact* find_fact(std::string_view name);

}  // namespace assay::kernel
