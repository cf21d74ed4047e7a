// The rules about roots: theorems of the support library under the rules' names.
#include "exporters/coq/claim.hpp"
#include "exporters/coq/literals.hpp"
#include "exporters/coq/names.hpp"
#include "exporters/coq/script.hpp"
#include "exporters/coq/term.hpp"
#include "kernel/hypotheses.hpp"

#include <algorithm>

namespace assay::exporters::coq {

namespace {

using kernel::Count;
using kernel::Root;
using kernel::Term;

const Root& root_of(const kernel::Theorem& t) { return std::get<Root>(t.claim()); }

/// That the premise, perhaps of exactly so many roots, claims a root.
std::string some_root(const Root& claim) {
  return "has_zero " + zeros(claim) + " " + domains(claim.over) + " " + places(claim.over);
}

std::string sign_change(const ReplayedStep& s, const Scope& scope) {
  const Root& claim = root_of(s.theorem);
  const Term& f = claim.functions[0];
  const auto& [x, domain, place] = claim.over[0];
  const Term& a = *domain.lower.at;
  const Term& b = *domain.upper.at;
  const kernel::Theorem at_lower = s.premise(0);
  const bool upward = kernel::follows(kernel::substitute(f, {{x, a}}) <= Term::number(0), s.context,
                                      kernel::Premises(&at_lower, 1));
  return pose_premises(s, scope) +
         by_theorem(s,
                    std::string(upward ? "sign_change_up " : "sign_change_down ") + function(x, f) +
                        " " + argument(a) + " " + argument(b) + " " + set(x, domain) + " " +
                        set(x, place),
                    "- implied.\n" + continuous(f, x, scope) + "- by_points.\n- cbv beta. " +
                        fold_literals({f}, {{x, a}}) + "  implied.\n- cbv beta. " +
                        fold_literals({f}, {{x, b}}) + "  implied.\n");
}

std::string exactly_one_root(const ReplayedStep& s, const Scope& scope) {
  const Root& claim = root_of(s.theorem);
  const Root& found = root_of(s.premise(0));
  const std::string sets = domains(claim.over) + " " + places(claim.over) + " " +
                           domains(found.over) + " " + places(found.over) + " ";
  const std::string both = "- some_root.\n- by_points.\n";
  if (const auto* f = std::get_if<kernel::Monotone>(&s.premise(1).claim()))
    return pose_premises(s, scope) +
           by_theorem(
               s,
               std::string("exactly_one_root_") + (f->increasing ? "increasing " : "decreasing ") +
                   function(f->variable, f->function) + " " + sets + set(f->variable, f->domain),
               both + "- by_points.\n- implied.\n");
  const Root& wider = root_of(s.premise(1));
  return pose_premises(s, scope) +
         by_theorem(s,
                    "exactly_one_root_wider " + zeros(claim) + " " + sets + domains(wider.over) +
                        " " + places(wider.over),
                    both + "- open_hypotheses; assumption.\n- by_points.\n");
}

std::string no_root(const ReplayedStep& s, const Scope& scope) {
  const Root& claim = root_of(s.theorem);
  std::string goal = "by_points.\n";
  if (claim.functions.size() > 1) {
    const Term& sum = std::get<kernel::Relations>(s.premise(0).claim()).all[0].left;
    goal = "intros " + pattern(claim.over) + " D' Z'. " + at_points(claim.over) +
           "assert (S' : " + term(sum) + " = 0) by sum_of_squares. absurd_hypothesis.\n";
  }
  return pose_premises(s, scope) +
         by_theorem(s, "no_root " + zeros(claim) + " " + domains(claim.over), goal);
}

std::string root_at(const ReplayedStep& s, const Scope& scope) {
  const Root& claim = root_of(s.theorem);
  const bool only = claim.count == Count::exactly_one;
  kernel::Substitution at;
  for (std::size_t i = 0; i < claim.over.size(); ++i)
    at.emplace(claim.over[i].variable, s.step.terms[i]);
  const std::string here = "- cbv beta iota. ";
  std::string goals = here + "implied.\n" + here + "implied.\n" + here +
                      fold_literals(claim.functions, at) + "implied.\n";
  if (only) goals += "- intros " + pattern(claim.over) + " D'. cbv beta iota in *. same_point.\n";
  return pose_premises(s, scope) +
         by_theorem(s,
                    std::string(only ? "root_at_only " : "root_at ") + zeros(claim) + " " +
                        domains(claim.over) + " " + places(claim.over) + " " + tuple(s.step.terms),
                    goals);
}

std::string root_domain(const ReplayedStep& s, const Scope& scope) {
  const Root& claim = root_of(s.theorem);
  const Root& found = root_of(s.premise(0));
  return pose_premises(s, scope) +
         by_theorem(s,
                    "root_domain " + zeros(claim) + " " + domains(claim.over) + " " +
                        places(claim.over) + " " + domains(found.over) + " " + places(found.over),
                    "- some_root.\n- by_points.\n");
}

std::string root_place(const ReplayedStep& s, const Scope& scope) {
  const Root& claim = root_of(s.theorem);
  const Root& found = root_of(s.premise(0));
  const std::string sets = zeros(claim) + " " + domains(claim.over) + " " + places(claim.over) +
                           " " + places(found.over);
  std::string theorem = "root_place " + sets;
  if (claim.count == Count::exactly_one) theorem = "root_place_one " + sets;
  if (claim.count.exactly && claim.count.number > 1)
    theorem = "root_place_many " + sets + " " + std::to_string(claim.count.number);
  return pose_premises(s, scope) +
         by_theorem(s, theorem,
                    std::string("- ") +
                        (claim.count == Count::some ? "some_root" : "open_hypotheses; assumption") +
                        ".\n- by_points.\n");
}

/// The count of a claim that has an exact one.
std::string count(const Root& claim) { return std::to_string(claim.count.number); }

std::string root_sum(const ReplayedStep& s, const Scope& scope) {
  const Root& claim = root_of(s.theorem);
  const Root& lower = root_of(s.premise(0));
  const Root& upper = root_of(s.premise(1));
  const auto cut = std::ranges::find(lower.over, s.step.name, &kernel::Range::variable);
  const kernel::End& end = cut->domain.upper;
  // Of no root it does not matter where it is.
  const auto place = [&](const Root& part) {
    return places(part.count == Count::none ? claim.over : part.over);
  };
  const std::string whole = zeros(claim) + " " + domains(claim.over) + " " + places(claim.over);
  std::string from_count;
  if (claim.count == Count::none) from_count = "none_of_many " + whole + "). apply (";
  if (claim.count == Count::exactly_one) from_count = "one_of_many " + whole + "). apply (";
  return pose_premises(s, scope) +
         by_theorem(s,
                    from_count + "root_sum " + whole + " " + domains(lower.over) + " " +
                        domains(upper.over) + " " + place(lower) + " " + place(upper) + " " +
                        count(lower) + " " + count(upper),
                    "- counted_roots.\n- counted_roots.\n- intros " + pattern(claim.over) +
                        ". cbv beta iota. cut_at (" + (end.open ? "Rlt_or_le " : "Rle_or_lt ") +
                        name(s.step.name) + " " + argument(*end.at) +
                        ").\n- by_points.\n- by_points.\n- by_points.\n");
}

std::string obtain(const ReplayedStep& s, const Scope& scope) {
  const std::string r = name(s.step.name);
  const Root& found = root_of(s.premise(0));
  const Scope inner = scope.with(kernel::Variable{s.step.name, kernel::Domain::reals()});
  return pose_premise(s, scope, 0) + "assert (G' : " + some_root(found) +
         ") by some_root.\ndestruct G' as (" + r + " & G1' & G2' & G3'). known_at " + r +
         ".\npose proof " + premise_in(s, inner, 1) + " as P2.\nimplied.\n";
}

const RuleScript scripts[] = {
    {"sign_change", sign_change}, {"exactly_one_root", exactly_one_root},
    {"no_root", no_root},         {"root_at", root_at},
    {"root_domain", root_domain}, {"root_place", root_place},
    {"obtain", obtain},           {"root_sum", root_sum},
};

}  // namespace

std::span<const RuleScript> scripts_of_roots() { return scripts; }

}  // namespace assay::exporters::coq
