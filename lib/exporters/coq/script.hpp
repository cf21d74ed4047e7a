// Defines Script, the proof of one step in Coq: the tactics of the rule that the step names.
#pragma once

#include "certificate/step.hpp"
#include "exporters/coq/scope.hpp"
#include "kernel/substitution.hpp"
#include "kernel/theorem.hpp"

#include <span>
#include <string>
#include <string_view>

namespace assay::exporters::coq {

/// A step of a replayed certificate: what it proves, and what the steps before it have proved.
struct ReplayedStep {
  const certificate::Step& step;
  const kernel::Context& context;  // `in`
  const kernel::Theorem& theorem;
  std::span<const kernel::Theorem> earlier;

  /// The theorem of premise i, and the rewriting i of `modulo`.
  const kernel::Theorem& premise(std::size_t i) const { return earlier[step.from[i]]; }
  const kernel::Theorem& rewriting(std::size_t i) const { return earlier[step.modulo[i]]; }
};

/// The name of the lemma of a step, counted from 0.
std::string lemma_name(std::size_t step);

/// "pose proof (step_3 x H1) as P2.": premise i as the hypothesis P(i+1). Where its context has
/// more variables than the scope, or assumptions about these, P(i+1) is quantified over them.
std::string pose_premise(const ReplayedStep& s, const Scope& scope, std::size_t i);
/// The premises from the one with the index `first` on, each on a line.
std::string pose_premises(const ReplayedStep& s, const Scope& scope, std::size_t first = 0);

/// "pose proof (step_3 x H1) as NAME.": any earlier step, counted from 0, in the same way.
std::string pose_step(const ReplayedStep& s, const Scope& scope, std::size_t step,
                      const std::string& hypothesis);

/// Premise i as a term of Coq, in a scope that has all that its context has.
std::string premise_in(const ReplayedStep& s, const Scope& scope, std::size_t i);

/// A lemma at terms: its hypotheses, with the terms put in, are left to the tactic `implied`.
std::string instance(const std::string& lemma, const kernel::Context& of,
                     const kernel::Substitution& s);

/// The claim of the step, by a theorem of the support library; `goals` prove what it asks.
std::string by_theorem(const ReplayedStep& s, const std::string& theorem, const std::string& goals);

/// The goal that f is continuous in the variable at each point of a set where hypotheses say that
/// it is defined.
std::string continuous(const kernel::Term& f, const std::string& variable, const Scope& scope);

/// A point: "(t)", "(t, u)".
std::string tuple(const std::vector<kernel::Term>& point);
/// The pattern that takes a point apart: "x", "[x y]", "[[x y] z]".
std::string pattern(const std::vector<kernel::Range>& over);

/// "cbv beta iota in *. at_points (x, y). ": tactics for what hypotheses say at this point.
std::string at_points(const std::vector<kernel::Range>& over);

struct RuleScript {
  std::string_view rule;
  /// What stands behind "intros ...", as lines.
  std::string (*write)(const ReplayedStep& s, const Scope& scope);
};

/// nullptr when the rule cannot be exported.
const RuleScript* find_script(std::string_view rule);

// The scripts of each family of rules: script_FAMILY.cpp.
std::span<const RuleScript> scripts_of_numbers();
std::span<const RuleScript> scripts_of_algebra();
std::span<const RuleScript> scripts_of_logic();
std::span<const RuleScript> scripts_of_analysis();
std::span<const RuleScript> scripts_of_roots();
std::span<const RuleScript> scripts_of_systems();
std::span<const RuleScript> scripts_of_extrema();
std::span<const RuleScript> scripts_of_refutations();

}  // namespace assay::exporters::coq
