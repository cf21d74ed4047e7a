#include "exporters/coq/script.hpp"

#include "exporters/coq/claim.hpp"
#include "exporters/coq/names.hpp"
#include "exporters/coq/term.hpp"
#include "kernel/substitution.hpp"

#include <algorithm>
#include <array>

namespace assay::exporters::coq {

namespace {

bool mentions_any(const kernel::Relation& r, const std::vector<std::string>& names) {
  return std::ranges::any_of(names, [&](const std::string& n) {
    return kernel::occurs(n, r.left) || kernel::occurs(n, r.right);
  });
}

}  // namespace

std::string lemma_name(std::size_t step) { return "step_" + std::to_string(step + 1); }

std::string instance(const std::string& lemma, const kernel::Context& of,
                     const kernel::Substitution& s) {
  std::string text = "(" + lemma;
  for (const kernel::Variable& v : of.variables)
    text += " " + argument(kernel::substitute(kernel::Term::variable(v.name), s));
  for (std::size_t i = 0; i < Scope(of).hypotheses().size(); ++i) text += " ltac:(implied)";
  return text + ")";
}

std::string premise_in(const ReplayedStep& s, const Scope& scope, std::size_t i) {
  return scope.applied(lemma_name(s.step.from[i]), s.premise(i).context());
}

std::string pose_step(const ReplayedStep& s, const Scope& scope, std::size_t step,
                      const std::string& hypothesis) {
  const kernel::Context& context = s.earlier[step].context();
  Scope inner = scope;
  std::vector<std::string> more;
  for (const kernel::Variable& v : context.variables) {
    if (scope.context().find(v.name) != nullptr) continue;
    inner = inner.with(v);
    more.push_back(v.name);
  }
  for (const kernel::Relation& r : context.assumptions)
    if (mentions_any(r, more)) inner = inner.with(r);
  const std::string lemma = inner.applied(lemma_name(step), context);
  const std::string known = more.empty() ? lemma : "(fun" + inner.binders() + " => " + lemma + ")";
  return "pose proof " + known + " as " + hypothesis + ".\n";
}

std::string pose_premise(const ReplayedStep& s, const Scope& scope, std::size_t i) {
  return pose_step(s, scope, s.step.from[i], "P" + std::to_string(i + 1));
}

std::string pose_premises(const ReplayedStep& s, const Scope& scope, std::size_t first) {
  std::string text;
  for (std::size_t i = first; i < s.step.from.size(); ++i) text += pose_premise(s, scope, i);
  return text;
}

std::string by_theorem(const ReplayedStep& s, const std::string& theorem,
                       const std::string& goals) {
  const kernel::Claim& claim = s.theorem.claim();
  return "assert (G' : " + conjunction(plain(claim, claim)) + ").\n{ apply (" + theorem + ").\n" +
         goals + "}\nimplied.\n";
}

std::string tuple(const std::vector<kernel::Term>& point) {
  std::string list;
  for (const kernel::Term& t : point) list += (list.empty() ? "" : ", ") + term(t);
  return "(" + list + ")";
}

std::string pattern(const std::vector<kernel::Range>& over) {
  std::string text = name(over[0].variable);
  for (std::size_t i = 1; i < over.size(); ++i)
    text = "[" + text + " " + name(over[i].variable) + "]";
  return text;
}

std::string at_points(const std::vector<kernel::Range>& over) {
  std::vector<kernel::Term> point;
  for (const kernel::Range& r : over) point.push_back(kernel::Term::variable(r.variable));
  return "cbv beta iota in *. at_points " + tuple(point) + ". ";
}

const RuleScript* find_script(std::string_view rule) {
  for (const std::span<const RuleScript> family :
       {scripts_of_numbers(), scripts_of_algebra(), scripts_of_logic(), scripts_of_analysis(),
        scripts_of_roots(), scripts_of_systems(), scripts_of_extrema(), scripts_of_refutations()})
    for (const RuleScript& script : family)
      if (script.rule == rule) return &script;
  return nullptr;
}

}  // namespace assay::exporters::coq
