#include "prover/optimisation/refuting.hpp"

#include "kernel/feasible_set.hpp"
#include "kernel/refusal.hpp"
#include "prover/optimisation/closed_forms.hpp"
#include "prover/optimisation/exact_points.hpp"
#include "prover/relations.hpp"
#include "prover/steps.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

namespace assay::prover {

using kernel::Domain;
using kernel::Extremum;
using kernel::Relation;
using kernel::Term;

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

class ExtremumRefutation {
 public:
  ExtremumRefutation(Workspace& workspace, const Extremum& claim)
      : workspace_(workspace), claim_(claim), objective_(claim) {}

  std::optional<std::size_t> run() {
    const std::vector<NumericPoint> found = numeric_minimisers(objective_, claim_.function);
    if (found.empty()) return std::nullopt;
    const NumericPoint& best = found.front();
    const double sign = claim_.maximum ? -1 : 1;
    const Domain& v = claim_.value;
    const double far = sign * numeric_end(claim_.maximum ? v.upper : v.lower, -sign * infinity);
    const double near = sign * numeric_end(claim_.maximum ? v.lower : v.upper, sign * infinity);
    const double rounding = 1e-12 * std::max(1.0, std::abs(best.value));
    if (best.value < far - rounding) return beyond(best);
    if (best.value > near + rounding || is_at_an_open_end(best)) return out_of_reach(best);
    const bool is_elsewhere = std::none_of(
        found.begin(), found.end(), [this](const auto& p) { return is_in_place(claim_, p.at); });
    if (is_elsewhere) return elsewhere(best);
    return std::nullopt;
  }

 private:
  /// The exact point, then numbers with more and more digits.
  std::vector<std::vector<Term>> points(const NumericPoint& p) const {
    std::vector<std::vector<Term>> all;
    if (auto exact = exact_point(claim_, objective_, p)) all.push_back(*exact);
    for (int places = 2; places <= 17; places += 5) {
      std::vector<Term> point;
      for (const double x : p.at) point.push_back(Term::number(decimal_near(x, places)));
      all.push_back(point);
    }
    return all;
  }

  kernel::Substitution substitution(const std::vector<Term>& point) const {
    kernel::Substitution s;
    for (std::size_t i = 0; i < point.size(); ++i) s.emplace(claim_.over[i].variable, point[i]);
    return s;
  }

  /// The premises that the point is feasible.
  std::optional<std::vector<std::size_t>> feasible_at(const kernel::Substitution& point) {
    std::vector<Relation> needed;
    for (const kernel::Range& r : claim_.over) {
      const Term& x = point.at(r.variable);
      for (const Relation& m : kernel::membership(x, r.domain)) needed.push_back(m);
      needed.push_back(kernel::defined(x));
    }
    for (const Relation& r : claim_.constraints) needed.push_back(kernel::substitute(r, point));
    std::vector<std::size_t> premises;
    for (const Relation& r : needed) {
      const auto step = prove_directly(workspace_, {}, r);
      if (!step) return std::nullopt;
      premises.push_back(*step);
    }
    return premises;
  }

  std::optional<std::size_t> concluded(const std::string& rule, std::size_t first,
                                       const kernel::Substitution& point) {
    const auto premises = feasible_at(point);
    if (!premises) return std::nullopt;
    certificate::Step step = steps::of(rule, 0);
    step.from = {first};
    step.from.insert(step.from.end(), premises->begin(), premises->end());
    step.with.assign(point.begin(), point.end());
    return workspace_.script().attempt(std::move(step));
  }

  std::optional<std::size_t> beyond(const NumericPoint& best) {
    const Domain& v = claim_.value;
    const Domain end = claim_.maximum ? Domain{{}, v.upper} : Domain{v.lower, {}};
    const Relation outside = kernel::negation(kernel::membership(claim_.function, end).at(0));
    for (const auto& terms : points(best)) {
      const kernel::Substitution point = substitution(terms);
      const auto first = prove_directly(workspace_, {}, kernel::substitute(outside, point));
      if (!first) continue;
      if (const auto step = concluded("extremum_refuted", *first, point)) return step;
    }
    return std::nullopt;
  }

  std::optional<std::size_t> out_of_reach(const NumericPoint& best) {
    const Domain& v = claim_.value;
    const Domain end = claim_.maximum ? Domain{v.lower, {}} : Domain{{}, v.upper};
    if (end.is_reals()) return std::nullopt;
    const Relation unreached = kernel::negation(kernel::membership(claim_.function, end).at(0));
    return nowhere(unreached, false, points(best));
  }

  std::optional<std::size_t> elsewhere(const NumericPoint& best) {
    for (const auto& terms : points(best)) {
      const Term reached = kernel::substitute(claim_.function, substitution(terms));
      if (const auto step = nowhere(kernel::worse(claim_, reached), true, {terms})) return step;
    }
    return std::nullopt;
  }

  /// `unreached` holds in the feasible part of the place, or in all of the feasible set.
  std::optional<std::size_t> nowhere(const Relation& unreached, bool in_place_only,
                                     const std::vector<std::vector<Term>>& witnesses) {
    Script& script = workspace_.script();
    Extremum placed = claim_;
    if (in_place_only)
      for (kernel::Range& r : placed.over) r.domain = intersection(r.domain, r.place);
    const std::size_t narrow = script.context_of(kernel::feasible({}, placed));
    const auto proved = prove(workspace_, Position{narrow, {}}, unreached);
    if (!proved) return std::nullopt;
    kernel::Context wide = kernel::feasible({}, claim_);
    for (const kernel::Range& r : claim_.over)
      for (const Relation& m : kernel::membership(Term::variable(r.variable), r.place))
        wide = wide.with(m);
    certificate::Step restricted = steps::of("restrict_to", script.context_of(wide));
    restricted.bits = workspace_.budget().bits;
    restricted.from = {restate(workspace_, Position{narrow, {}}, *proved, unreached)};
    const auto first = script.attempt(std::move(restricted));
    if (!first) return std::nullopt;
    for (const auto& terms : witnesses)
      if (const auto step = concluded("extremum_unattained", *first, substitution(terms)))
        return step;
    return std::nullopt;
  }

  static Domain intersection(const Domain& a, const Domain& b) {
    const auto inner = [](const kernel::End& s, const kernel::End& t, double outward) {
      const double at_s = numeric_end(s, outward);
      const double at_t = numeric_end(t, outward);
      if (at_s == at_t) return s.open ? s : t;
      return (outward < 0) == (at_s > at_t) ? s : t;
    };
    return {inner(a.lower, b.lower, -infinity), inner(a.upper, b.upper, infinity)};
  }

  /// Also where the samples end, on a domain without an end.
  bool is_at_an_open_end(const NumericPoint& p) const {
    constexpr double far = 500;
    for (std::size_t i = 0; i < p.at.size(); ++i) {
      const NumericRange& r = objective_.ranges()[i];
      const double slack = 1e-8 * std::max(1.0, std::abs(p.at[i]));
      if (r.lower_open && p.at[i] - r.lower <= slack) return true;
      if (r.upper_open && r.upper - p.at[i] <= slack) return true;
      if (std::abs(p.at[i]) > far) return true;
    }
    return false;
  }

  Workspace& workspace_;
  const Extremum& claim_;
  const NumericObjective objective_;
};

}  // namespace

std::optional<std::size_t> refute_extremum(Workspace& workspace, const Extremum& claim) {
  try {
    return ExtremumRefutation(workspace, claim).run();
  } catch (const GaveUp&) {
    return std::nullopt;  // a domain that the numeric search does not know
  }
}

}  // namespace assay::prover
