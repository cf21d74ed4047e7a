// The rules that connect theorems, whatever they are about.
#include "exporters/coq/claim.hpp"
#include "exporters/coq/literals.hpp"
#include "exporters/coq/names.hpp"
#include "exporters/coq/script.hpp"
#include "exporters/coq/term.hpp"

#include <algorithm>
#include <iterator>
#include <string_view>

namespace assay::exporters::coq {

namespace {

using kernel::Comparison;
using kernel::Relation;

std::string implied(const ReplayedStep& s, const Scope& scope) {
  return pose_premises(s, scope) + "implied.\n";
}

/// The facts for which support/FactsDefined.v proves that everything in them is defined. For the
/// others that follows from the hypotheses by linear arithmetic.
constexpr std::string_view defined_facts[] = {
    "sqrt_product", "sqrt_quotient",  "log_product",  "log_quotient",     "log_reciprocal",
    "log_square",   "log_sqrt",       "log_power",    "power_negative",   "power_product",
    "power_power",  "tan_zero",       "tan_squared",  "tan_negative",     "tan_above",
    "tan_less",     "tan_less_equal", "asin_sin",     "acos_cos",         "tan_atan",
    "atan_tan",     "cos_asin",       "sin_acos",     "tanh_is_quotient", "tanh_squared",
    "tanh_sum",     "tanh_double",    "asinh_is_log", "acosh_is_log",     "atanh_is_log",
    "acosh_cosh",   "atanh_tanh",     "sinh_acosh"};

std::string fact(const ReplayedStep& s, const Scope&) {
  const std::string& fact = s.step.name;
  std::string defined;
  if (std::ranges::find(defined_facts, fact) != std::end(defined_facts))
    defined = "pose proof " + instance("Facts." + fact + "_defined", s.theorem.context(), {}) +
              " as P2.\n";
  return "pose proof " + instance("Facts." + s.step.name, s.theorem.context(), {}) + " as P1.\n" +
         defined + "implied.\n";
}

std::string use(const ReplayedStep& s, const Scope& scope) {
  const kernel::Substitution with(s.step.with.begin(), s.step.with.end());
  const kernel::Theorem& general = s.premise(0);
  return pose_premises(s, scope, 1) + "pose proof " +
         instance(lemma_name(s.step.from[0]), general.context(), with) + " as P1.\n" +
         fold_literals(general.claim(), with) + "implied.\n";
}

/// That a comparison or its negation holds, as a term of Coq.
std::string decided(const Relation& r) {
  const std::string l = argument(r.left);
  const std::string u = argument(r.right);
  switch (r.comparison) {
    case Comparison::less: return "(Rlt_or_le " + l + " " + u + ")";
    case Comparison::less_equal: return "(Rle_or_lt " + l + " " + u + ")";
    case Comparison::greater: return "(Rlt_or_le " + u + " " + l + ")";
    case Comparison::greater_equal: return "(Rle_or_lt " + u + " " + l + ")";
    case Comparison::equal:
    case Comparison::not_equal: return "(Req_dec " + l + " " + u + ")";
  }
  return "";
}

/// The assumption that the premise makes beyond the context.
Relation case_of(const kernel::Theorem& premise, const kernel::Context& c) {
  for (const Relation& r : premise.context().assumptions)
    if (!kernel::extends(c, {{}, {r}})) return r;
  throw std::logic_error("a case without an assumption");
}

std::string cases(const ReplayedStep& s, const Scope& scope) {
  const Relation first = case_of(s.premise(0), s.context);
  const bool second_comes_first = first.comparison == Comparison::not_equal;
  const auto branch = [&](std::size_t i) {
    return "pose proof " + premise_in(s, scope, i) + " as P" + std::to_string(i + 1) + "; implied";
  };
  std::string branches =
      branch(second_comes_first ? 1 : 0) + " | " + branch(second_comes_first ? 0 : 1);
  return pose_premises(s, scope, 2) + "destruct " + decided(first) +
         " as [decided' | decided'];\n  [" + branches + "].\n";
}

/// The domain of the variable is cut where the left part ends, or where the right one begins.
std::string join(const ReplayedStep& s, const Scope& scope) {
  const std::string x = name(s.step.name);
  const auto branch = [&](std::size_t i) {
    return "pose proof " + premise_in(s, scope, i) + " as P" + std::to_string(i + 1) + "; implied";
  };
  const kernel::End& end = s.premise(0).context().find(s.step.name)->domain.upper;
  if (!end.at) return branch(0) + ".\n";
  return "destruct (" + std::string(end.open ? "Rlt_or_le " : "Rle_or_lt ") + x + " " +
         argument(*end.at) + ") as [decided' | decided'];\n  [" + branch(0) + " | " + branch(1) +
         "].\n";
}

std::string restrict_to(const ReplayedStep& s, const Scope& scope) {
  return "pose proof " + premise_in(s, scope, 0) + " as P1.\nimplied.\n";
}

std::string contradiction(const ReplayedStep& s, const Scope& scope) {
  const Relation& goal = std::get<kernel::Relations>(s.theorem.claim()).all[0];
  return pose_premises(s, scope, 1) + "assert (G' : " + comparison(goal) +
         ").\n{ by_contradiction opposite'. pose proof " + premise_in(s, scope, 0) +
         " as P1. absurd_hypothesis. }\nimplied.\n";
}

std::string vacuous(const ReplayedStep& s, const Scope& scope) {
  return pose_premise(s, scope, 0) + "absurd_hypothesis.\n";
}

/// What the pattern says of u, and hence of v: also that everything in it is defined.
std::string replace(const ReplayedStep& s, const Scope& scope) {
  const kernel::Claim& pattern = *s.step.claim;
  const Relation& equation = std::get<kernel::Relations>(s.premise(1).claim()).all[0];
  return pose_premises(s, scope) + "pose proof (replace " + argument(equation.left) + " " +
         argument(equation.right) + " (fun " + name(s.step.name) + " => " +
         conjunction(meaning(pattern)) + ")) as G'.\ncbv beta in G'.\n" +
         fold_literals(pattern, {{s.step.name, equation.left}}) +
         fold_literals(pattern, {{s.step.name, equation.right}}) +
         "specialize (G' ltac:(implied) ltac:(implied)).\nimplied.\n";
}

const RuleScript scripts[] = {
    {"fact", fact},
    {"assumption", implied},
    {"defined", implied},
    {"use", use},
    {"cases", cases},
    {"contradiction", contradiction},
    {"vacuous", vacuous},
    {"join", join},
    {"restrict_to", restrict_to},
    {"conjunction", implied},
    {"part", implied},
    {"replace", replace},
};

}  // namespace

std::span<const RuleScript> scripts_of_logic() { return scripts; }

}  // namespace assay::exporters::coq
