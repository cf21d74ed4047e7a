// An exponential or a logarithm that stands alone in an inequality is compared by its inverse: the
// derivative of x - log(q) is a rational function where that of exp(x) - q is none.
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
using kernel::algebra::Polynomial;
using steps::References;

namespace {

bool contains(const Term& t, Op op) {
  return t.is(op) || std::any_of(t.arguments().begin(), t.arguments().end(),
                                 [&](const Term& part) { return contains(part, op); });
}

Relation order(const Term& a, const Term& b, bool strict) { return strict ? a < b : a <= b; }

}  // namespace

std::optional<std::size_t> Search::used(const Domain& d, const std::string& fact,
                                        const kernel::Substitution& at,
                                        const std::vector<Relation>& conditions) {
  References premises{workspace_.cited(fact)};
  std::vector<Term> terms;
  for (const auto& [name, t] : at) terms.push_back(t);
  const auto defined = definedness(terms, d);
  if (!defined) return std::nullopt;
  for (const Relation& r : conditions) {
    const Found step = prove(r, d);
    if (!step) return std::nullopt;
    premises.push_back(*step);
  }
  premises.insert(premises.end(), defined->begin(), defined->end());
  return script_.attempt(steps::use(context_of(d), at, std::move(premises)));
}

// a*exp(u) > b where log(b/a) < u.
std::optional<std::size_t> Search::by_logarithm(const Relation& goal, const Core& core,
                                                const Domain& d) {
  const bool strict = goal.comparison == Comparison::greater;
  const Term zero = Term::number(0);
  for (const auto atom : core.occurring()) {
    const Term& e = core.atoms[atom];
    const auto c = core.coefficients(atom);
    if (!e.is(Op::exp) || c.size() != 2 || c[0].is_zero()) continue;
    const Term a = algebra::term_of(c[1], core.atoms);
    const Term b = algebra::term_of(Polynomial(-1) * c[0], core.atoms);
    const Term q = a == Term::number(1) ? b : b / a;
    const Term logarithm = Term::apply(Op::log, {q});
    const Term& u = e.argument();
    const Found positive_factor = prove(a > zero, d);
    if (!positive_factor || !prove(q > zero, d)) continue;
    const Relation below = order(logarithm, u, strict);
    if (!prove(below, d)) continue;
    const Found exponentials =
        used(d, strict ? "exp_less" : "exp_less_equal", {{"x", logarithm}, {"y", u}}, {below});
    const Found inverse = used(d, "exp_log", {{"x", q}}, {zero < q});
    if (!exponentials || !inverse) continue;
    kernel::Combination sum;
    sum.summands = {
        {1, {{Factor::Kind::premise, 0, zero}, {Factor::Kind::premise, 1, zero}}},
        {1, {{Factor::Kind::premise, 2, zero}, {Factor::Kind::term, 0, a}}},
    };
    if (const auto step =
            combined(d, goal, std::move(sum), {*positive_factor, *exponentials, *inverse}))
      return step;
  }
  return std::nullopt;
}

// c*log(u) + b > 0 where u > exp(-b/c), or, for c < 0, u < exp(-b/c).
std::optional<std::size_t> Search::by_exponential(const Relation& goal, const Core& core,
                                                  const Domain& d) {
  const bool strict = goal.comparison == Comparison::greater;
  const Term zero = Term::number(0);
  for (const auto atom : core.occurring()) {
    const Term& l = core.atoms[atom];
    const auto coefficients = core.coefficients(atom);
    if (!l.is(Op::log) || coefficients.size() != 2 || !coefficients[1].is_constant()) continue;
    const Term& u = l.argument();
    if (!contains(u, Op::exp) || coefficients[0].is_zero()) continue;
    const Rational c = coefficients[1].leading().second;
    const Term v = algebra::term_of(Polynomial(Rational(-1) / c) * coefficients[0], core.atoms);
    const Term e = Term::apply(Op::exp, {v});
    const bool above = c.sign() > 0;
    const Relation between = above ? order(e, u, strict) : order(u, e, strict);
    if (!prove(between, d)) continue;
    const Found logarithms =
        used(d, strict ? "log_less" : "log_less_equal", {{"x", between.left}, {"y", between.right}},
             {zero < u, zero < e, between});
    const Found inverse = used(d, "log_exp", {{"x", v}}, {});
    if (!logarithms || !inverse) continue;
    kernel::Combination sum;
    sum.summands = {
        {exact::abs(c), {{Factor::Kind::premise, 0, zero}}},
        {c, {{Factor::Kind::premise, 1, zero}}},
    };
    if (const auto step = combined(d, goal, std::move(sum), {*logarithms, *inverse})) return step;
  }
  return std::nullopt;
}

}  // namespace assay::prover::ladder
