#include "prover/ladder/positivity.hpp"

#include "kernel/combination.hpp"
#include "prover/steps.hpp"

#include <algorithm>

namespace assay::prover::ladder {

using exact::Rational;
using kernel::Factor;
using kernel::Relation;
using kernel::Term;

namespace {

constexpr int most_parts = 200;
constexpr int most_depth = 40;

Term term_of(const Univariate& p, const Term& t) {
  Term sum = Term::number(p[0]);
  for (std::size_t i = 1; i < p.size(); ++i)
    sum = sum + Term::number(p[i]) * Term::power_integer(t, static_cast<long>(i));
  return sum;
}

/// What is left of p when it is divided by (t - root) as often as that goes without remainder.
std::size_t divide_out(Univariate& p, const Rational& root) {
  std::size_t times = 0;
  while (degree(p) > 0 && value(p, root).sign() == 0) {
    p = quotient(p, {-root, Rational(1)});
    ++times;
  }
  return times;
}

class Positivity {
 public:
  Positivity(Workspace& workspace, const Relation& goal, const Univariate& p, const Term& term)
      : script_(workspace.script()),
        goal_(goal),
        strict_(goal.comparison == kernel::Comparison::greater),
        p_(p),
        rest_(p),
        term_(term) {
    if (strict_) return;
    square_ = square_divisor(p);
    rest_ = quotient(p, product(square_, square_));
  }

  std::optional<std::size_t> prove(std::size_t context, const Bounds& bounds, int depth) {
    if (--parts_left_ < 0 || depth > most_depth) return std::nullopt;
    if (const auto sum = decomposition(bounds)) {
      steps::References premises;
      for (const auto& bound : {bounds.lower, bounds.upper})
        premises.push_back(bound ? bound->step : any_step(bounds));
      if (!bounds.lower && !bounds.upper) premises.clear();
      return script_.attempt(steps::combine(context, goal_, *sum, std::move(premises)));
    }
    const auto cut = cut_of(bounds);
    if (!cut || value(p_, *cut).sign() < (strict_ ? 1 : 0)) return std::nullopt;
    return join(context, bounds, *cut, depth);
  }

 private:
  static std::size_t any_step(const Bounds& bounds) {
    return bounds.lower ? bounds.lower->step : bounds.upper->step;
  }

  /// p as a sum of products of what the bounds say, with nonnegative coefficients.
  std::optional<kernel::Combination> decomposition(const Bounds& bounds) const {
    Univariate q = rest_;
    const std::size_t at_lower = bounds.lower ? divide_out(q, bounds.lower->at) : 0;
    const std::size_t at_upper = bounds.upper ? divide_out(q, bounds.upper->at) : 0;
    if (at_upper % 2 == 1)
      for (Rational& c : q) c = -c;  // (t - b)^n = (-1)^n (b - t)^n
    if (strict_ && ((at_lower > 0 && !bounds.lower->open) || (at_upper > 0 && !bounds.upper->open)))
      return std::nullopt;
    kernel::Combination result;
    const auto add = [&](const Rational& c, std::size_t of_lower, std::size_t of_upper) {
      if (c.sign() == 0) return;
      kernel::Product product{c, {}};
      product.factors.insert(product.factors.end(), at_lower + of_lower,
                             {Factor::Kind::premise, 0, Term::number(0)});
      product.factors.insert(product.factors.end(), at_upper + of_upper,
                             {Factor::Kind::premise, 1, Term::number(0)});
      if (square_.size() > 1)
        product.factors.push_back({Factor::Kind::square, 0, term_of(square_, term_)});
      result.summands.push_back(std::move(product));
    };
    const bool found = bounds.lower && bounds.upper
                           ? add_between(q, bounds.lower->at, bounds.upper->at, add)
                           : add_beyond(q, bounds, add);
    if (!found) return std::nullopt;
    return result;
  }

  template <class Add>
  bool add_between(const Univariate& q, const Rational& a, const Rational& b,
                   const Add& add) const {
    const std::vector<Rational> coefficients = bernstein_coefficients(q, a, b);
    const Rational least = *std::min_element(coefficients.begin(), coefficients.end());
    if (least.sign() < (strict_ ? 1 : 0)) return false;
    // The least one as a constant: it is positive whatever the bounds are.
    const std::size_t n = degree(q);
    const Rational width = exact::power(b - a, static_cast<long>(n));
    add(least, 0, 0);
    for (std::size_t k = 0; k <= n; ++k)
      add((coefficients[k] - least) * binomial(n, k) / width, k, n - k);
    return true;
  }

  template <class Add>
  bool add_beyond(const Univariate& q, const Bounds& bounds, const Add& add) const {
    if (!bounds.lower && !bounds.upper && degree(q) > 0) return false;
    const Univariate shifted = bounds.lower   ? composed(q, 1, bounds.lower->at)
                               : bounds.upper ? composed(q, -1, bounds.upper->at)
                                              : q;
    for (const Rational& c : shifted)
      if (c.sign() < 0) return false;
    if (strict_ && shifted.front().sign() <= 0) return false;
    for (std::size_t k = 0; k < shifted.size(); ++k)
      add(shifted[k], bounds.lower ? k : 0, bounds.lower ? 0 : k);
    return true;
  }

  std::optional<Rational> cut_of(const Bounds& bounds) const {
    if (bounds.lower && bounds.upper) {
      if (bounds.lower->at >= bounds.upper->at) return std::nullopt;
      return (bounds.lower->at + bounds.upper->at) / Rational(2);
    }
    if (!bounds.lower && !bounds.upper) return Rational(0);
    const Rational a = bounds.lower ? bounds.lower->at : bounds.upper->at;
    const Rational direction = bounds.lower ? 1 : -1;
    // Beyond the last root the coefficients of the shifted polynomial have one sign.
    for (int e = 0; e < 64; ++e) {
      const Rational cut = a + direction * exact::power(Rational(2), e);
      const Univariate shifted = composed(rest_, direction, cut);
      if (std::all_of(shifted.begin(), shifted.end(), [](const Rational& c) { return c >= 0; }))
        return cut;
    }
    return std::nullopt;
  }

  std::optional<std::size_t> join(std::size_t context, const Bounds& bounds, const Rational& cut,
                                  int depth) {
    const Term at = Term::number(cut);
    const auto side = [&](const Relation& r) -> std::optional<std::size_t> {
      const std::size_t extended = script_.extend(context, r);
      const auto step = script_.attempt(steps::assumption(extended, r));
      if (!step) return std::nullopt;
      const Bound bound{cut, r.comparison == kernel::Comparison::greater, *step};
      const bool is_lower = bound.open;
      return prove(extended, is_lower ? Bounds{bound, bounds.upper} : Bounds{bounds.lower, bound},
                   depth + 1);
    };
    const auto below = side(term_ <= at);
    if (!below) return std::nullopt;
    const auto above = side(term_ > at);
    if (!above) return std::nullopt;
    steps::References premises{*below, *above};
    if (bounds.lower || bounds.upper) premises.push_back(any_step(bounds));
    certificate::Step step = steps::of("cases", context);
    step.from = std::move(premises);
    return script_.attempt(std::move(step));
  }

  Script& script_;
  const Relation& goal_;
  const bool strict_;
  const Univariate& p_;
  Univariate square_{Rational(1)};
  Univariate rest_;  // p = square^2 * rest
  const Term& term_;
  int parts_left_ = most_parts;
};

}  // namespace

std::optional<std::size_t> prove_polynomial(Workspace& workspace, std::size_t context,
                                            const Relation& goal, const Univariate& p,
                                            const Term& term, const Bounds& bounds) {
  if (p.empty()) return std::nullopt;
  return Positivity(workspace, goal, p, term).prove(context, bounds, 0);
}

}  // namespace assay::prover::ladder
