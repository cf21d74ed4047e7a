#include "prover/refutation.hpp"

#include "interval/interval.hpp"
#include "kernel/definedness.hpp"
#include "kernel/demanded.hpp"
#include "kernel/evaluate.hpp"
#include "kernel/feasible_set.hpp"
#include "prover/definedness.hpp"
#include "prover/optimisation/refuting.hpp"
#include "prover/relations.hpp"
#include "prover/root_finding/root_claims.hpp"
#include "prover/steps.hpp"
#include "prover/witnesses.hpp"

#include <algorithm>

namespace assay::prover {

using exact::Rational;
using kernel::Comparison;
using kernel::Relation;
using kernel::Term;
using References = std::vector<std::size_t>;

namespace {

void collect_partial(const Term& t, std::vector<Term>& all) {
  for (const Term& argument : t.arguments()) collect_partial(argument, all);
  if (kernel::side_conditions(t).empty()) return;
  if (std::find(all.begin(), all.end(), t) == all.end()) all.push_back(t);
}

std::vector<Term> partial_parts(const std::vector<Term>& terms) {
  std::vector<Term> all;
  for (const Term& t : terms) collect_partial(t, all);
  return all;
}

void collect_literals(const Term& t, std::vector<Rational>& all) {
  if (t.is(kernel::Op::number) && std::find(all.begin(), all.end(), t.number()) == all.end())
    all.push_back(t.number());
  for (const Term& argument : t.arguments()) collect_literals(argument, all);
}

/// The numbers of the assumptions, where a statement may just fail.
std::vector<Rational> literals(const kernel::Sequent& s) {
  std::vector<Rational> all;
  for (const Relation& r : s.context.assumptions) {
    collect_literals(r.left, all);
    collect_literals(r.right, all);
  }
  return all;
}

class Refutation {
 public:
  explicit Refutation(Workspace& workspace)
      : workspace_(workspace),
        script_(workspace.script()),
        statement_(workspace.statement().meaning),
        precision_(workspace.budget().bits) {}

  std::optional<std::size_t> run() {
    for (const Term& t : partial_parts(kernel::demanded(statement_.claim).outside))
      if (const auto step = undefined_everywhere(t)) return step;
    if (const auto* claimed = std::get_if<kernel::Extremum>(&statement_.claim))
      if (statement_.context.variables.empty() && statement_.context.assumptions.empty())
        if (const auto step = refute_extremum(workspace_, *claimed)) return step;
    if (const auto step = at_a_point()) return step;
    return root_finding::refute_claim(workspace_);
  }

 private:
  std::optional<std::size_t> prove_undefined(const Position& position, const Term& t) {
    for (const Relation& condition : kernel::side_conditions(t)) {
      const auto violation = prove_directly(workspace_, position, kernel::negation(condition));
      if (violation)
        return script_.attempt(
            steps::of("undefined", position.context, kernel::Undefined{t}, References{*violation}));
    }
    return std::nullopt;
  }

  std::optional<std::size_t> undefined_everywhere(const Term& t) {
    Position position;
    position.context = script_.context_of(statement_.context);
    const auto undefined = prove_undefined(position, t);
    if (!undefined) return std::nullopt;
    return some_point(statement_.context.variables, [&](const Witness& w) {
      certificate::Step step = pointed("undefined_everywhere", w, *undefined);
      step.terms = {t};
      return complete(std::move(step), statement_.context, w);
    });
  }

  /// A step of a refutation at a point; the premises about the point are added by complete().
  static certificate::Step pointed(const std::string& rule, const Witness& w, std::size_t first) {
    certificate::Step step = steps::of(rule, 0);
    step.from = {first};
    step.with.assign(w.begin(), w.end());
    return step;
  }

  /// Adds the premises that the point satisfies the context, and asks the kernel.
  std::optional<std::size_t> complete(certificate::Step step, const kernel::Context& context,
                                      const Witness& w) {
    for (const Relation& r : hypotheses(context, w)) {
      const auto proved = prove_directly(workspace_, {}, r);
      if (!proved) return std::nullopt;
      step.from.push_back(*proved);
    }
    return script_.attempt(std::move(step));
  }

  static std::vector<Relation> hypotheses(const kernel::Context& context, const Witness& w) {
    std::vector<Relation> all;
    for (const kernel::Variable& v : context.variables) {
      const auto within = kernel::membership(w.at(v.name), kernel::substitute(v.domain, w));
      all.insert(all.end(), within.begin(), within.end());
    }
    for (const Relation& r : context.assumptions) all.push_back(kernel::substitute(r, w));
    return all;
  }

  template <class Attempt>
  std::optional<std::size_t> some_point(const std::vector<kernel::Variable>& variables,
                                        Attempt&& attempt) {
    std::optional<std::size_t> result;
    search_witness(
        variables, literals(statement_),
        [&](const Witness& w) {
          if (!satisfies_context(w)) return false;
          result = attempt(w);
          return result.has_value();
        },
        [&](const Witness& w) -> std::optional<Rational> {
          if (!satisfies_context(w)) return std::nullopt;
          return violation(w);
        });
    return result;
  }

  std::optional<std::size_t> at_a_point() {
    std::vector<kernel::Variable> variables = statement_.context.variables;
    const kernel::Demanded demanded = kernel::demanded(statement_.claim);
    for (const kernel::Variable& v : demanded.bound) variables.push_back(v);
    return some_point(variables, [&](const Witness& w) { return refuted_at(w, demanded); });
  }

  std::optional<std::size_t> refuted_at(const Witness& w, const kernel::Demanded& demanded) {
    if (const auto step = relation_fails_at(w)) return step;
    if (const auto step = extremum_beaten_at(w)) return step;
    // Ends and other terms outside the binders need no values for the bound variables.
    Witness outside;
    for (const kernel::Variable& v : statement_.context.variables)
      outside.emplace(v.name, w.at(v.name));
    if (const auto step = undefined_at(demanded.outside, outside, statement_.context)) return step;
    kernel::Context with_bound = statement_.context;
    for (const kernel::Variable& v : demanded.bound) with_bound.variables.push_back(v);
    for (const Relation& r : demanded.where) with_bound.assumptions.push_back(r);
    return undefined_at(demanded.inside, w, with_bound);
  }

  std::optional<std::size_t> undefined_at(const std::vector<Term>& terms, const Witness& w,
                                          const kernel::Context& context) {
    for (const Term& t : partial_parts(terms)) {
      const Term at_point = kernel::substitute(t, w);
      if (value(at_point)) continue;
      const auto undefined = prove_undefined({}, at_point);
      if (!undefined) continue;
      certificate::Step step = pointed("undefined_at", w, *undefined);
      step.terms = {t};
      if (const auto done = complete(std::move(step), context, w)) return done;
    }
    return std::nullopt;
  }

  std::optional<std::size_t> relation_fails_at(const Witness& w) {
    const auto* claimed = std::get_if<kernel::Relations>(&statement_.claim);
    if (claimed == nullptr) return std::nullopt;
    for (const Relation& r : claimed->all) {
      const Relation opposite = kernel::negation(kernel::substitute(r, w));
      if (!holds(opposite)) continue;
      const auto negated = prove_directly(workspace_, {}, opposite);
      if (!negated) continue;
      if (const auto done = complete(pointed("counterexample", w, *negated), statement_.context, w))
        return done;
    }
    return std::nullopt;
  }

  std::optional<std::size_t> extremum_beaten_at(const Witness& w) {
    const auto* claimed = std::get_if<kernel::Extremum>(&statement_.claim);
    if (claimed == nullptr) return std::nullopt;
    const kernel::End end = claimed->maximum ? claimed->value.upper : claimed->value.lower;
    if (!end.at) return std::nullopt;
    const Term value_there = kernel::substitute(claimed->function, w);
    const Term bound = kernel::substitute(*end.at, w);
    const Relation beyond = claimed->maximum ? value_there > bound : value_there < bound;
    if (!holds(beyond)) return std::nullopt;
    const auto proved = prove_directly(workspace_, {}, beyond);
    if (!proved) return std::nullopt;
    return complete(pointed("extremum_refuted", w, *proved),
                    kernel::feasible(statement_.context, *claimed), w);
  }

  std::optional<interval::Interval> value(const Term& closed) const {
    return kernel::evaluate(closed, {}, precision_);
  }

  bool holds(const Relation& closed) const {
    const auto difference = kernel::enclosure_of(closed.left - closed.right, {}, precision_);
    return difference && kernel::decides(closed.comparison, *difference);
  }

  bool satisfies_context(const Witness& w) const {
    const std::vector<Relation> all = hypotheses(statement_.context, w);
    return std::all_of(all.begin(), all.end(), [&](const Relation& r) { return holds(r); });
  }

  /// How far the claim is from holding at the point: larger is worse for the claim.
  std::optional<Rational> violation(const Witness& w) const {
    std::optional<Rational> worst;
    const auto consider = [&](const Term& excess) {
      const auto v = value(kernel::substitute(excess, w));
      if (!v) return;
      const auto lower = interval::lower_end(*v).value;
      if (lower && (!worst || *lower > *worst)) worst = lower;
    };
    if (const auto* claimed = std::get_if<kernel::Relations>(&statement_.claim)) {
      for (const Relation& r : claimed->all) {
        const Relation f = kernel::forward(r);
        if (f.comparison == Comparison::equal)
          consider(Term::apply(kernel::Op::abs, {f.left - f.right}));
        else
          consider(f.left - f.right);
      }
    } else if (const auto* extremum = std::get_if<kernel::Extremum>(&statement_.claim)) {
      consider(extremum->maximum ? extremum->function : -extremum->function);
    }
    return worst;
  }

  Workspace& workspace_;
  Script& script_;
  const kernel::Sequent& statement_;
  interval::Precision precision_;
};

}  // namespace

std::optional<std::size_t> refute(Workspace& workspace) { return Refutation(workspace).run(); }

}  // namespace assay::prover
