// The rungs: a function that starts from a value that is not negative and increases.
#include "kernel/differentiate.hpp"
#include "kernel/refusal.hpp"
#include "prover/algebra/polynomial_term.hpp"
#include "prover/ladder/search.hpp"

#include <algorithm>

namespace assay::prover::ladder {

using exact::Rational;
using kernel::Comparison;
using kernel::Domain;
using kernel::Factor;
using kernel::Op;
using kernel::Relation;
using kernel::Term;
using steps::References;

namespace {

/// Functions whose derivative is algebraic in their argument.
bool has_algebraic_derivative(const Term& t) {
  switch (t.op()) {
    case Op::log:
    case Op::asin:
    case Op::acos:
    case Op::atan:
    case Op::asinh:
    case Op::acosh:
    case Op::atanh: return true;
    default: return false;
  }
}

Domain closed_at(Domain d, bool lower) {
  (lower ? d.lower : d.upper).open = false;
  return d;
}

Relation leaves(const Term& slope, bool from_lower) {
  const Term zero = Term::number(0);
  return from_lower ? slope > zero : slope < zero;
}

}  // namespace

std::vector<Search::Form> Search::forms(const Core& core,
                                        const std::vector<Rational>& points) const {
  const Term zero = Term::number(0);
  const auto term = [&](const kernel::algebra::Polynomial& p) {
    return algebra::term_of(p, core.atoms);
  };
  std::vector<Form> result;
  for (const auto atom : core.occurring()) {
    const Term& t = core.atoms[atom];
    const auto c = core.coefficients(atom);
    if (has_algebraic_derivative(t) && c.size() == 2 && !c[1].is_constant()) {
      const Term a = term(c[1]);
      const Term alone = c[0].is_zero() ? t : t + term(c[0]) / a;
      const auto at = signs(a, variable_, points);
      const auto all = [&](Sign s) {
        return std::count(at.begin(), at.end(), s) == std::ssize(at);
      };
      if (all(Sign::positive)) result.push_back({alone, {a > zero}});
      if (all(Sign::negative)) result.push_back({-alone, {a < zero}});
    }
    if (t.is(Op::exp)) {
      for (std::size_t j = c.size(); j-- > 1;) {
        if (c[j].is_zero()) continue;
        std::optional<Term> sum;
        for (std::size_t k = 0; k < c.size(); ++k) {
          if (c[k].is_zero()) continue;
          const long e = static_cast<long>(k) - static_cast<long>(j);
          const Term summand = e == 0 ? term(c[k]) : term(c[k]) * Term::power_integer(t, e);
          sum = sum ? *sum + summand : summand;
        }
        result.push_back({*sum, std::vector<Relation>(j, t > zero)});
      }
    }
  }
  result.push_back({core.term(), {}});
  return result;
}

std::size_t Search::reach(const Term& function, bool from_lower, const Domain& d,
                          const std::vector<Rational>& points) const {
  const auto& end = from_lower ? d.lower.at : d.upper.at;
  if (!end || points.empty()) return 0;
  try {
    const auto start = enclosure(kernel::substitute(function, {{variable_, *end}}));
    if (!start || interval::is_negative(*start)) return 0;
  } catch (const kernel::Refusal&) {
    return 0;  // a name that stands for no number there
  }
  const Term slope = kernel::differentiate(function, variable_);
  std::size_t count = 0;
  while (count < points.size()) {
    const Rational& at = from_lower ? points[count] : points[points.size() - 1 - count];
    const Sign s = sign_at(slope, variable_, at);
    if (s == Sign::undefined || s == (from_lower ? Sign::negative : Sign::positive)) break;
    ++count;
  }
  return count;
}

std::optional<std::size_t> Search::climb(const Relation& goal, const Core& core, const Domain& d) {
  const std::vector<Rational> points = sample_points(d);
  for (const Form& form : forms(core, points))
    for (const bool from_lower : {true, false})
      if (!points.empty() && reach(form.function, from_lower, d, points) == points.size())
        if (const auto step = climb(goal, form, from_lower, d)) return step;
  return std::nullopt;
}

std::optional<std::size_t> Search::climb(const Relation& goal, const Form& form, bool from_lower,
                                         const Domain& d) {
  if (form.positive.empty()) return rung(goal, from_lower, d);
  const Relation reduced{form.function, goal.comparison, goal.right};
  const Found step = rung(reduced, from_lower, d);
  if (!step) return std::nullopt;
  References premises{*step};
  kernel::Product product{1, {{Factor::Kind::premise, 0, Term::number(0)}}};
  for (const Relation& r : form.positive) {
    const Found sign = prove(r, d);
    if (!sign) return std::nullopt;
    product.factors.push_back({Factor::Kind::premise, premises.size(), Term::number(0)});
    premises.push_back(*sign);
  }
  kernel::Combination sum;
  sum.summands.push_back(std::move(product));
  return combined(d, goal, std::move(sum), std::move(premises));
}

std::optional<std::size_t> Search::rung(const Relation& goal, bool from_lower, const Domain& d) {
  const Term& f = goal.left;
  const Term zero = Term::number(0);
  const Term end = from_lower ? *d.lower.at : *d.upper.at;
  const bool end_open = from_lower ? d.lower.open : d.upper.open;
  const Term at_end = kernel::substitute(f, {{variable_, end}});
  const bool strict = goal.comparison == Comparison::greater;
  const Found start = closed(strict && !end_open ? at_end > zero : at_end >= zero);
  if (!start) return std::nullopt;

  const Term slope = kernel::differentiate(f, variable_);
  const Domain interior = d.interior();
  const Found sign = prove(leaves(slope, from_lower), interior);
  if (!sign) return std::nullopt;
  References conditions;
  for (const Relation& r : kernel::differentiability(f, variable_)) {
    const Found step = prove(r, interior);
    if (!step) return std::nullopt;
    conditions.push_back(*step);
  }
  const Found derivative = script_.attempt(steps::of(
      "derivative", 0, kernel::Derivative{f, variable_, interior, slope}, std::move(conditions)));
  const Domain closed_domain = closed_at(d, from_lower);
  const Found on_domain = defined(f, closed_domain);
  if (!derivative || !on_domain) return std::nullopt;
  const Found monotone = script_.attempt(
      steps::of("monotone", 0, kernel::Monotone{f, variable_, closed_domain, from_lower},
                {*derivative, *sign, *on_domain}));
  if (!monotone) return std::nullopt;

  const std::size_t context = context_of(d);
  const Term x = Term::variable(variable_);
  const Relation order =
      from_lower ? (end_open ? end < x : end <= x) : (end_open ? x < end : x <= end);
  const Found ordered = script_.attempt(steps::assumption(context, order));
  if (!ordered) return std::nullopt;
  References premises{*monotone, *ordered};
  for (const Relation& r : kernel::membership(end, closed_domain)) {
    const Found inside = closed(r);
    if (!inside) return std::nullopt;
    premises.push_back(*inside);
  }
  const Relation values = end_open ? at_end < f : at_end <= f;
  const Found above = script_.attempt(
      steps::of("monotone_order", context, kernel::claim(values), std::move(premises)));
  if (!above) return std::nullopt;
  kernel::Combination sum;
  sum.summands = {{1, {{Factor::Kind::premise, 0, zero}}}, {1, {{Factor::Kind::premise, 1, zero}}}};
  // The start may be claimed as an equation with 0, which bounds it from below as well.
  return script_.attempt(steps::combine(context, goal, std::move(sum), {*above, *start}));
}

}  // namespace assay::prover::ladder
