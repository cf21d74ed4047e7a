// The rules about derivatives and monotone functions: theorems of the support library under the
// rules' names.
#include "exporters/coq/claim.hpp"
#include "exporters/coq/inexpressible.hpp"
#include "exporters/coq/literals.hpp"
#include "exporters/coq/names.hpp"
#include "exporters/coq/reified.hpp"
#include "exporters/coq/script.hpp"
#include "exporters/coq/term.hpp"
#include "kernel/differentiate.hpp"
#include "kernel/hypotheses.hpp"

namespace assay::exporters::coq {

namespace {

using kernel::Comparison;
using kernel::Relation;
using kernel::Variable;

/// f as data, and the point at which a tactic looks at it: the variables of the scope, the last of
/// which is the one that f is a function of.
std::string at_last(const kernel::Term& f, const Scope& scope) {
  return reified(f, variable_names(scope.context())) + " " + point(scope.context());
}

std::string derivative(const ReplayedStep& s, const Scope& scope) {
  const auto& claim = std::get<kernel::Derivative>(s.theorem.claim());
  const std::string& x = claim.variable;
  const std::string data = at_last(claim.function, scope.with({x, {}}));
  const std::string at_point = "intros " + name(x) + " D'. known_at " + name(x) + ". ";
  const auto everywhere = [&](const std::string& hypothesis, const std::string& proposition,
                              const std::string& tactic) {
    return "assert (" + hypothesis + " : forall " + name(x) + " : R, " + set(x, claim.domain) +
           " " + name(x) + " -> " + proposition + ").\n{ " + at_point + tactic + " " + data +
           ". }\n";
  };
  std::string text = pose_premises(s, scope);
  const std::string nearby = definedness_near(claim);
  if (!nearby.empty()) text += everywhere("N'", nearby, "by_near");
  // Another form of the derivative is defined because a premise speaks of it.
  const Propositions defined = definedness({claim.derivative});
  if (!defined.empty() && kernel::differentiate(claim.function, x) == claim.derivative)
    text += everywhere("S'", conjunction(defined), "by_slope");
  return text + "assert (G' : " + conjunction(plain(claim, claim)) + ").\n{ " + at_point +
         "by_derivative " + data + ". }\nimplied.\n";
}

/// The domain over which a premise speaks of the variable; all of `whole` when it does not mention
/// it.
kernel::Domain domain_in(const kernel::Theorem& premise, const std::string& variable,
                         const kernel::Domain& whole) {
  const Variable* v = premise.context().find(variable);
  return v == nullptr ? whole : v->domain;
}

}  // namespace

std::string continuous(const kernel::Term& f, const std::string& variable, const Scope& scope) {
  return "- intros " + name(variable) + " D'. known_at " + name(variable) + ". by_continuity " +
         at_last(f, scope.with({variable, {}})) + ".\n";
}

namespace {

std::string monotone(const ReplayedStep& s, const Scope& scope) {
  const auto& claim = std::get<kernel::Monotone>(s.theorem.claim());
  const auto& slope = std::get<kernel::Derivative>(s.premise(0).claim());
  const std::string& x = claim.variable;
  const std::string theorem = claim.increasing ? "monotone_increasing " : "monotone_decreasing ";
  return pose_premises(s, scope) +
         by_theorem(s,
                    theorem + function(x, claim.function) + " " + function(x, slope.derivative) +
                        " " + set(x, claim.domain) + " " + set(x, slope.domain) + " " +
                        set(x, domain_in(s.premise(1), x, claim.domain)),
                    "- implied.\n" + continuous(claim.function, x, scope) +
                        "- by_ends.\n- by_ends.\n- by_ends.\n- by_points.\n");
}

std::string monotone_from_order(const ReplayedStep& s, const Scope& scope) {
  const auto& claim = std::get<kernel::Monotone>(s.theorem.claim());
  // That f is defined at x follows from the premise for x and some other point of the domain.
  if (!definedness_inside(claim).empty())
    throw Inexpressible(
        "the rule monotone_from_order for a function that is not defined everywhere");
  const std::string direction = claim.increasing ? "increasing " : "decreasing ";
  return pose_premises(s, scope) +
         by_theorem(s,
                    "monotone_from_order_" + direction + function(claim.variable, claim.function) +
                        " " + set(claim.variable, claim.domain),
                    "by_points.\n");
}

std::string monotone_order(const ReplayedStep& s, const Scope& scope) {
  const auto& claim = std::get<kernel::Monotone>(s.premise(0).claim());
  const Relation order = kernel::forward(std::get<kernel::Relations>(s.premise(1).claim()).all[0]);
  const bool strict = order.comparison == Comparison::less;
  const std::string theorem = std::string("monotone_order_") +
                              (claim.increasing ? "increasing" : "decreasing") +
                              (strict ? " " : "_weak ");
  const kernel::Term& f = claim.function;
  return pose_premises(s, scope) + "pose proof (" + theorem + function(claim.variable, f) + " " +
         set(claim.variable, claim.domain) + " " + argument(order.left) + " " +
         argument(order.right) +
         " ltac:(implied) ltac:(implied) ltac:(implied) ltac:(implied)) as G'.\nknown_at_both " +
         argument(order.left) + " " + argument(order.right) + ".\n" +
         fold_literals({f}, {{claim.variable, order.left}}) +
         fold_literals({f}, {{claim.variable, order.right}}) + "implied.\n";
}

const RuleScript scripts[] = {
    {"derivative", derivative},
    {"monotone", monotone},
    {"monotone_from_order", monotone_from_order},
    {"monotone_order", monotone_order},
};

}  // namespace

std::span<const RuleScript> scripts_of_analysis() { return scripts; }

}  // namespace assay::exporters::coq
