// The rules that refute: a statement, S', is looked at where the certificate says that it is false.
#include "exporters/coq/claim.hpp"
#include "exporters/coq/literals.hpp"
#include "exporters/coq/names.hpp"
#include "exporters/coq/script.hpp"
#include "exporters/coq/term.hpp"
#include "kernel/demanded.hpp"
#include "kernel/feasible_set.hpp"
#include "kernel/hypotheses.hpp"

#include <algorithm>

namespace assay::exporters::coq {

namespace {

using kernel::Context;
using kernel::Extremum;
using kernel::Root;
using kernel::Substitution;
using kernel::Term;

/// A statement that is refuted, and the values that the certificate gives to variables: those of
/// the statement, and perhaps those that its claim binds.
struct Witness {
  explicit Witness(const ReplayedStep& s)
      : statement(*std::get<kernel::Refuted>(s.theorem.claim()).statement),
        values(s.step.with.begin(), s.step.with.end()) {
    for (const kernel::Variable& v : statement.context.variables)
      of_context.emplace(v.name, values.at(v.name));
  }
  /// The claim at the values of the statement's variables.
  template <class Kind>
  Kind claim() const {
    return std::get<Kind>(kernel::substitute(statement.claim, of_context));
  }

  const kernel::Sequent& statement;
  Substitution values;
  Substitution of_context;
};

/// All sides of relations.
std::vector<Term> sides(const std::vector<kernel::Relation>& relations) {
  std::vector<Term> all;
  for (const kernel::Relation& r : relations) all.insert(all.end(), {r.left, r.right});
  return all;
}

/// "specialize (H t u)" with the values of the variables; "idtac" without variables.
std::string specialized(const std::string& hypothesis,
                        const std::vector<kernel::Variable>& variables,
                        const Substitution& values) {
  if (variables.empty()) return "idtac";
  std::string text = "specialize (" + hypothesis;
  for (const kernel::Variable& v : variables) text += " " + argument(values.at(v.name));
  return text + "); cbv beta in " + hypothesis;
}

/// Literals in the context and the claim, and in `more`.
std::string folded(const Witness& w, std::vector<Term> more) {
  for (const Term& t : sides(kernel::hypotheses(w.statement.context))) more.push_back(t);
  for (const Term& t : kernel::terms(w.statement.claim)) more.push_back(t);
  return fold_literals(more, w.of_context);
}

/// What the statement says at the witness, from the premises which say that this lies in its
/// context.
std::string at_witness(const ReplayedStep& s, const Scope& scope, const Witness& w) {
  return "intro S'.\n" + pose_premises(s, scope) +
         specialized("S'", w.statement.context.variables, w.of_context) + ".\n" + folded(w, {}) +
         "discharged. open_hypotheses.\n";
}

std::string counterexample(const ReplayedStep& s, const Scope& scope) {
  return at_witness(s, scope, Witness(s)) + "absurd_hypothesis.\n";
}

std::string undefined(const ReplayedStep& s, const Scope& scope) {
  const bool is_part = std::holds_alternative<kernel::Undefined>(s.premise(0).claim());
  return pose_premise(s, scope, 0) + "intro K'. open_hypotheses. " +
         (is_part ? "apply P1. implied.\n" : "absurd_hypothesis.\n");
}

std::string undefined_at(const ReplayedStep& s, const Scope& scope) {
  const Witness w(s);
  std::string text = at_witness(s, scope, w);
  const kernel::Demanded demand = kernel::demanded(w.statement.claim);
  if (!kernel::is_part_of_any(s.step.terms[0], demand.outside)) {
    // What is demanded of all values of the bound variables is the only quantified hypothesis.
    std::vector<Term> inside = demand.inside;
    Context bound;
    for (const kernel::Variable& v : demand.bound) bound = bound.with(v);
    for (const kernel::Relation& r : demand.where) bound = bound.with(r);
    for (const Term& t : sides(kernel::hypotheses(bound))) inside.push_back(t);
    text += "match goal with Q' : forall _ : R, _ |- _ => " +
            specialized("Q'", demand.bound, w.values) + " end.\n" +
            fold_literals(inside, w.values) + "discharged. open_hypotheses. here.\n";
  }
  return text + "apply P1. implied.\n";
}

std::string undefined_everywhere(const ReplayedStep& s, const Scope& scope) {
  const Witness w(s);
  const std::vector<kernel::Variable>& variables = w.statement.context.variables;
  return "intro S'. pose proof " + lemma_name(s.step.from[0]) + " as P1.\n" +
         pose_premises(s, scope, 1) + specialized("S'", variables, w.of_context) + ".\n" +
         specialized("P1", variables, w.of_context) + ".\n" + folded(w, s.step.terms) +
         "discharged. open_hypotheses.\napply P1. implied.\n";
}

std::string root_refuted(const ReplayedStep& s, const Scope& scope) {
  const Witness w(s);
  const Root claimed = w.claim<Root>();
  const Root& found = std::get<Root>(s.premise(0).claim());
  const bool too_many = claimed.count.exactly && found.count.number > claimed.count.number;
  const Root& more = too_many ? found : claimed;
  const Root& fewer = too_many ? claimed : found;
  return at_witness(s, scope, w) + "apply (root_refuted " + zeros(claimed) + " " +
         domains(more.over) + " " + places(more.over) + " " + domains(fewer.over) + " " +
         std::to_string(more.count.number) + " " + std::to_string(fewer.count.number) +
         ").\n- at_least_so_many.\n- at_most_so_many.\n- by_points.\n- repeat constructor.\n";
}

/// The theorem of the rule about the extremum that is claimed, at the point of the certificate,
/// which is feasible; `absurd` is why its conclusion is false.
std::string extremum(const ReplayedStep& s, const Scope& scope, const std::string& absurd) {
  const Witness w(s);
  Extremum there = w.claim<Extremum>();
  std::vector<Term> terms = sides(kernel::hypotheses(kernel::feasible({}, there)));
  terms.push_back(there.function);
  std::vector<Term> point;
  for (const kernel::Range& r : there.over) point.push_back(w.values.at(r.variable));
  const std::string at_point = "cbv beta iota in *. " + fold_literals(terms, w.values);
  const std::string theorem =
      s.step.rule + (there.maximum ? "_max " : "_min ") + arguments(there) + " " + tuple(point);
  there.attained = kernel::Attained::somewhere;
  return at_witness(s, scope, w) + "assert (K' : " + conjunction(plain(there, there)) +
         ") by some_extremum.\napply (" + theorem + ").\n- " + at_point +
         "by_points.\n- exact K'.\n" + "- " + absurd + at_point +
         "discharged. absurd_hypothesis.\n";
}

std::string extremum_refuted(const ReplayedStep& s, const Scope& scope) {
  return extremum(s, scope, "intros v' V' B'. ");
}

std::string extremum_unattained(const ReplayedStep& s, const Scope& scope) {
  const Extremum& claim = std::get<Extremum>(Witness(s).statement.claim);
  std::string text = "intros " + pattern(claim.over) + " D' P' V' B'. ";
  // The premise speaks of the points of the place, by the names that the claim gives them.
  for (const kernel::Variable& v : s.premise(0).context().variables)
    text += "specialize (P1 " + name(v.name) + "). discharged. ";
  return extremum(s, scope, text);
}

const RuleScript scripts[] = {
    {"counterexample", counterexample},
    {"undefined", undefined},
    {"undefined_at", undefined_at},
    {"undefined_everywhere", undefined_everywhere},
    {"root_refuted", root_refuted},
    {"extremum_refuted", extremum_refuted},
    {"extremum_unattained", extremum_unattained},
};

}  // namespace

std::span<const RuleScript> scripts_of_refutations() { return scripts; }

}  // namespace assay::exporters::coq
