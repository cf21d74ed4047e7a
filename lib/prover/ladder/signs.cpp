// The sign of a term: factors of plain sign are divided out, and what is left is decided as a
// polynomial, climbed, or cut.
#include "kernel/evaluate.hpp"
#include "kernel/refusal.hpp"
#include "prover/algebra/polynomial_term.hpp"
#include "prover/ladder/contact.hpp"
#include "prover/ladder/positivity.hpp"
#include "prover/ladder/search.hpp"

#include <algorithm>

namespace assay::prover::ladder {

using kernel::Comparison;
using kernel::Domain;
using kernel::Factor;
using kernel::Op;
using kernel::Relation;
using kernel::Term;
using kernel::algebra::Polynomial;
using steps::References;

namespace {

constexpr long bits_of_bounds = 128;
constexpr long bits_of_short_bounds = 24;

bool is_strict(const Relation& r) { return r.comparison == Comparison::greater; }

/// The sign that all points agree on; unknown when they do not.
Sign common_sign(const std::vector<Sign>& all) {
  Sign common = Sign::unknown;
  for (const Sign s : all) {
    if (s == Sign::unknown) continue;
    if (common != Sign::unknown && s != common) return Sign::unknown;
    common = s;
  }
  return common;
}

}  // namespace

std::optional<std::size_t> Search::positive(const Relation& goal, const Domain& d) {
  const Term& t = goal.left;
  const std::vector<exact::Rational> points = sample_points(d);
  for (const Sign s : signs(t, variable_, points))
    if (s == Sign::negative || s == Sign::undefined) return std::nullopt;

  if (const auto step = at_kink(goal, d)) return step;
  References premises = equations(t, d);
  std::vector<Relation> rewritings;
  for (const std::size_t step : premises)
    rewritings.push_back(kernel::relations(script_.theorem(step)).front());
  auto form = factored(t, variable_, rewritings);
  if (!form) return std::nullopt;
  if (form->factors.empty() && form->divisors.empty() && form->core.term() == t)
    return positive_core(goal, form->core, d);

  kernel::Combination sum;
  for (std::size_t i = 0; i < premises.size(); ++i) sum.rewritings.push_back(i);
  kernel::Product product{form->coefficient, {}};
  kernel::Product multiplier{1, {}};
  bool flipped = false;
  const auto add = [&](const PowerOfTerm& power, bool strict, kernel::Product& to) -> Found {
    const Sign s = common_sign(signs(power.base, variable_, points));
    const Term zero = Term::number(0);
    Factor factor{Factor::Kind::premise, premises.size(), zero};
    long times = power.exponent;
    if (s == Sign::positive || s == Sign::negative) {
      const bool negative = s == Sign::negative;
      const Relation r = negative ? (strict ? power.base < zero : power.base <= zero)
                                  : (strict ? power.base > zero : power.base >= zero);
      const Found step = prove(r, d);
      if (!step) return std::nullopt;
      premises.push_back(*step);
      if (negative && times % 2 == 1) flipped = !flipped;
    } else if (!strict && times % 2 == 0) {
      factor = {Factor::Kind::square, 0, power.base};
      times /= 2;
    } else {
      return std::nullopt;
    }
    to.factors.insert(to.factors.end(), static_cast<std::size_t>(times), factor);
    return 0;
  };
  for (const auto* powers : {&form->factors, &form->divisors}) {
    const bool divides = powers == &form->divisors;
    for (const PowerOfTerm& power : *powers) {
      if (add(power, divides || is_strict(goal), divides ? multiplier : product)) continue;
      for (const Term& zero : sign_changes(power.base, variable_, points, true))
        return cut_at(goal, d, zero);
      return std::nullopt;
    }
  }
  Core& core = form->core;
  if (flipped) core.polynomial = Polynomial(-1) * core.polynomial;
  if (!core.polynomial.is_constant()) {
    const Term zero = Term::number(0);
    const Found step = prove(is_strict(goal) ? core.term() > zero : core.term() >= zero, d);
    if (!step) return std::nullopt;
    product.factors.push_back({Factor::Kind::premise, premises.size(), zero});
    premises.push_back(*step);
  } else {
    product.coefficient = product.coefficient * core.polynomial.leading().second;
  }
  sum.summands.push_back(std::move(product));
  if (!multiplier.factors.empty()) sum.multiplier.push_back(std::move(multiplier));
  return combined(d, goal, std::move(sum), std::move(premises));
}

std::optional<std::size_t> Search::positive_core(const Relation& goal, const Core& core,
                                                 const Domain& d) {
  if (const auto step = by_polynomial(goal, core, d)) return step;
  if (const auto x = core.atom(Term::variable(variable_)); x && core.univariate(*x))
    return std::nullopt;
  if (const auto step = by_conjugate(goal, core, d)) return step;
  if (const auto step = climb(goal, core, d)) return step;
  if (const auto step = by_logarithm(goal, core, d)) return step;
  if (const auto step = by_exponential(goal, core, d)) return step;
  if (const auto step = at_contact(goal, d)) return step;
  if (const auto step = by_subdivision(goal, d)) return step;
  return at_reach(goal, core, d);
}

std::optional<std::size_t> Search::by_polynomial(const Relation& goal, const Core& core,
                                                 const Domain& d) {
  const auto occurring = core.occurring();
  if (occurring.size() != 1) return std::nullopt;
  const auto p = core.univariate(occurring.front());
  const Term& t = core.atoms[occurring.front()];
  const std::size_t context = context_of(d);
  Bounds bounds;
  const auto bound = [&](const interval::End& end, bool lower) -> std::optional<Bound> {
    if (!end.value) return std::nullopt;
    const auto claim = [&](const exact::Rational& at, bool open) -> std::optional<Bound> {
      const Term c = Term::number(at);
      const Relation r = lower ? (open ? t > c : t >= c) : (open ? t < c : t <= c);
      auto step = script_.attempt(steps::assumption(context, r));
      if (!step) step = script_.attempt(steps::enclose(context, r, bits_of_bounds));
      if (!step) return std::nullopt;
      return Bound{at, open, *step};
    };
    if (end.value->bits() <= bits_of_short_bounds) return claim(*end.value, end.open);
    const auto rounded = interval::point(*end.value, interval::Precision(bits_of_short_bounds));
    const auto at = lower ? interval::lower_end(rounded).value : interval::upper_end(rounded).value;
    return at ? claim(*at, true) : std::nullopt;
  };
  try {
    const interval::Precision precision(bits_of_bounds);
    const auto range =
        kernel::evaluate(t, kernel::box_of(script_.context(context), precision), precision);
    if (!range) return std::nullopt;
    bounds.lower = bound(interval::lower_end(*range), true);
    bounds.upper = bound(interval::upper_end(*range), false);
    // Literal ends that are no binary fractions.
    if (t.is(Op::variable) && d.lower.at && d.lower.at->is(Op::number))
      bounds.lower = bound({d.lower.at->number(), d.lower.open}, true);
    if (t.is(Op::variable) && d.upper.at && d.upper.at->is(Op::number))
      bounds.upper = bound({d.upper.at->number(), d.upper.open}, false);
  } catch (const kernel::Refusal&) {
    return std::nullopt;
  }
  return prove_polynomial(workspace_, context, goal, *p, t, bounds);
}

// a*s + b with s = sqrt(u) >= 0, a and b of different sign: the product with a*s - b, which has the
// sign of a, is a^2*u - b^2.
std::optional<std::size_t> Search::by_conjugate(const Relation& goal, const Core& core,
                                                const Domain& d) {
  for (const auto atom : core.occurring()) {
    const Term& s = core.atoms[atom];
    if (!s.is(Op::sqrt)) continue;
    const auto c = core.coefficients(atom);
    if (c.size() != 2) continue;
    const Term a = algebra::term_of(c[1], core.atoms);
    const Term b = algebra::term_of(c[0], core.atoms);
    const std::vector<exact::Rational> points = sample_points(d);
    const Sign sign = common_sign(signs(a, variable_, points));
    if (sign != Sign::positive && sign != Sign::negative) continue;
    const bool up = sign == Sign::positive;
    const Term zero = Term::number(0);
    const Term conjugate = up ? a * s - b : b - a * s;
    const Term squares = up ? Term::power_integer(a, 2) * s.argument() - Term::power_integer(b, 2)
                            : Term::power_integer(b, 2) - Term::power_integer(a, 2) * s.argument();
    const Found product = prove(is_strict(goal) ? squares > zero : squares >= zero, d);
    if (!product) continue;
    const Found multiplier = prove(conjugate > zero, d);
    if (!multiplier) continue;
    References premises{*multiplier, *product};
    kernel::Combination sum;
    sum.multiplier = {{1, {{Factor::Kind::premise, 0, zero}}}};
    sum.summands = {{1, {{Factor::Kind::premise, 1, zero}}}};
    for (const std::size_t equation : equations(goal.left, d)) {
      sum.rewritings.push_back(premises.size());
      premises.push_back(equation);
    }
    if (const auto step = combined(d, goal, std::move(sum), std::move(premises))) return step;
  }
  return std::nullopt;
}

}  // namespace assay::prover::ladder
